import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { refuseUnprintable } from '../conclusion/printable.ts'
import { noteOf, sealAddendum, visitOf } from '../note.ts'
import { addAddendum } from './add-addendum.api.ts'

export default act(addAddendum, async (work, { booking, text }) => {
  const visit = await visitOf(work, booking)
  const note = await noteOf(work, visit)
  if (!note?.signedAt) work.refuse('not-signed')
  refuseUnprintable(work, { text })
  const sealed = await sealAddendum(work, visit.patient, text)
  await sql`insert into care.addendum (note, patient, organisation, author, text_sealed, at)
    values (${booking}, ${visit.patient}, ${visit.organisation}, ${work.actor.employment}, ${sealed}, ${work.now})`.execute(
    work.db,
  )
  return {}
})
