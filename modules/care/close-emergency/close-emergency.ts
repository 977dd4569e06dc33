import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { stopClock } from '../../deadlines/index.ts'
import { sealClosingNote } from '../emergency/words.ts'
import { closeEmergency } from './close-emergency.api.ts'

export default act(closeEmergency, async (work, { access, how, note }) => {
  const { rows } = await sql<{ patient: string }>`select patient from care.emergency_access
    where id = ${access} and organisation = ${work.actor.organisation}`.execute(work.db)
  const { patient } = rows[0] ?? work.absent()
  const sealed = await sealClosingNote(work, patient, note)
  await sql`insert into care.emergency_closing (access, patient, how, note_sealed, by_employment, at)
    values (${access}, ${patient}, ${how}, ${sealed}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  await stopClock(work, { event: 'emergency-access', about: access }, 'done')
  work.saw(patient, 'officer-review')
  work.note({ access })
  return {}
})
