import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { stopClock } from '../../deadlines/index.ts'
import { closeEmergenciesByVisit } from './close-emergencies-by-visit.api.ts'

export default act(closeEmergenciesByVisit, async (work, { booking }) => {
  // An officer may have closed it a moment ago: then there is nothing to explain.
  const { rows } = await sql<{ access: string; patient: string }>`
    insert into care.emergency_closing (access, patient, how, booking, at)
    select a.id, a.patient, 'visit', b.id, ${work.now}
    from scheduling.booking_view b
    join organisations.practitioner p on p.id = b.practitioner
    join care.emergency_access a on a.patient = b.patient and a.employment = p.employment
    where b.id = ${booking} and not exists (select from care.emergency_closing c where c.access = a.id)
    on conflict (access) do nothing
    returning access, patient`.execute(work.db)
  work.saw(
    rows.map(row => row.patient),
    'system-duty',
  )
  for (const { access } of rows) await stopClock(work, { event: 'emergency-access', about: access }, 'done')
  return {}
})
