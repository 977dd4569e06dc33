// Files of a room: what the patient has opened to this doctor from her own store, and what the doctor has issued of this
// visit. Nothing is copied into the room, so that an ended share or a revoked paper is gone from it too.
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import { documentReaderRules, documentRules, documentsOf, sharedFileRules } from '../../care/index.ts'
import { selfRule, sharedFiles } from '../../files/index.ts'
import type { Room } from './find-room.ts'

export async function filesOf(work: Work, { booking, side }: Pick<Room, 'booking' | 'side'>) {
  const { patient, organisation, practitioner } = booking
  const open = await sharedFiles(
    work,
    side === 'doctor' ? sharedFileRules : [selfRule],
    sql<boolean>`r.patient = ${patient} and r.organisation = ${organisation} and (r.employment is null
      or r.employment = (select p.employment from organisations.practitioner p where p.id = ${practitioner}))`,
  )
  for (const { rule } of open) work.saw(patient, rule)
  const documents = await documentsOf(work, side === 'doctor' ? documentRules : documentReaderRules, patient)
  return {
    files: open.map(({ file, title }) => ({ file, title })),
    documents: documents
      .filter(one => one.booking === booking.id && one.revokedAt === null)
      .map(({ document, number }) => ({ document, number })),
  }
}
