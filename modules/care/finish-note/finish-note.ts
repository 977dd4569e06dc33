import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { fieldTexts } from '../../../kernel/fields.ts'
import { fault } from '../../../kernel/work.ts'
import { finishVisit } from '../../scheduling/index.ts'
import { refuseUnprintable } from '../conclusion/printable.ts'
import { noteOf, visitOf } from '../note.ts'
import { finishNote } from './finish-note.api.ts'

export default act(finishNote, async (work, { booking, version }) => {
  const visit = await visitOf(work, booking)
  const note = (await noteOf(work, visit)) ?? work.absent()
  if (note.signedAt) work.refuse('signed-already')
  if (note.version !== version) work.refuse('saved-elsewhere')
  const empty = (['complaints', 'examination', 'diagnosis', 'plan'] as const).filter(part => !note[part])
  if (empty.length > 0) {
    work.refuse('note-incomplete', { fields: empty.map(part => fault(part, fieldTexts.required)) })
  }
  const { complaints, examination, plan } = note
  refuseUnprintable(work, { complaints, examination, plan })
  const { numAffectedRows } = await sql`update care.note set signed_at = ${work.now}
    where booking = ${booking} and version = ${version}`.execute(work.db)
  if (numAffectedRows !== 1n) work.refuse('saved-elsewhere')
  // The doctor may have ended the visit before the note was ready.
  if (visit.state === 'in-visit') await finishVisit(work, booking)
  return { signedAt: work.now.toISOString() }
})
