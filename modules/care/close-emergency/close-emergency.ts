import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { stopClock } from '../../deadlines/index.ts'
import { sealClosingNote } from '../emergency/words.ts'
import { closeEmergency } from './close-emergency.api.ts'

export default act(closeEmergency, async (work, { access, how, note }) => {
  const { rows } = await sql<{
    patient: string
    by: string
  }>`select a.patient, e.person as by from care.emergency_access a
    join organisations.employment_view e on e.id = a.employment
    where a.id = ${access} and a.organisation = ${work.actor.organisation}`.execute(work.db)
  const { patient, by } = rows[0] ?? work.absent()
  if (by === work.actor.person) return work.refuse('own-emergency')
  const sealed = await sealClosingNote(work, patient, note)
  await sql`insert into care.emergency_closing (access, patient, how, note_sealed, by_employment, at)
    values (${access}, ${patient}, ${how}, ${sealed}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  await stopClock(work, { event: 'emergency-access', about: access }, 'done')
  work.saw(patient, 'officer-review')
  work.note({ access })
  return {}
})
