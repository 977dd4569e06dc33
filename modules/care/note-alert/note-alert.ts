import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { sealAlert } from '../alerts.ts'
import { visitOf } from '../note.ts'
import { noteAlert } from './note-alert.api.ts'

export default act(noteAlert, async (work, { booking, text }) => {
  const visit = await visitOf(work, booking)
  const alert = randomUUID()
  await sql`insert into care.alert (id, patient, organisation, author, text_sealed, at)
    values (${alert}, ${visit.patient}, ${visit.organisation}, ${work.actor.employment},
      ${await sealAlert(work, visit.patient, text)}, ${work.now})`.execute(work.db)
  return { alert }
})
