import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { fault } from '../../../kernel/work.ts'
import { diagnosisName, sealContent, visitOf } from '../note.ts'
import { writeNote } from './write-note.api.ts'

export default act(writeNote, async (work, { booking, version, ...content }) => {
  const visit = await visitOf(work, booking)
  if (visit.state !== 'in-visit' && visit.state !== 'fulfilled') work.refuse('not-in-visit')
  if (content.diagnosis && !(await diagnosisName(work, content.diagnosis))) {
    const { says } = writeNote.refusals['unknown-diagnosis']
    work.refuse('unknown-diagnosis', { fields: [fault('diagnosis', says)] })
  }
  const sealed = await sealContent(work, visit.patient, content)
  // Two windows of one doctor may hold the same note open: the second save must be told, not win.
  const { numAffectedRows } =
    version === 0
      ? await sql`insert into care.note (booking, patient, organisation, author, version, content_sealed, begun_at, saved_at)
          values (${booking}, ${visit.patient}, ${visit.organisation}, ${work.actor.employment}, 1, ${sealed}, ${work.now}, ${work.now})
          on conflict (booking) do nothing`.execute(work.db)
      : await sql`update care.note set version = version + 1, content_sealed = ${sealed}, saved_at = ${work.now}
          where booking = ${booking} and version = ${version}`.execute(work.db)
  if (numAffectedRows !== 1n) work.refuse('saved-elsewhere')
  return { version: version + 1, savedAt: work.now.toISOString() }
})
