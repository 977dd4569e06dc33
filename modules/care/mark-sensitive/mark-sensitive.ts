import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { seenBy } from '../../../kernel/access.ts'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { treatingRules } from '../access.ts'
import { markSensitive } from './mark-sensitive.api.ts'

export default act(markSensitive, async (work, { booking, sensitive }) => {
  // A representative or a trusted person decides nothing here: only the person, or the doctor who treats.
  const mine = sql`r.patient = ${work.actor.person}`
  const { rows } = await sql<{ patient: string; organisation: string; isOwn: boolean; isSixteen: boolean }>`
    select r.patient, r.organisation, ${mine} as "isOwn", people.is_sixteen(r.patient) as "isSixteen" from care.note r
    where r.booking = ${booking} and r.signed_at is not null and (${mine} or ${seenBy(treatingRules, work.actor)})`.execute(
    work.db,
  )
  const { patient, organisation, isOwn, isSixteen } = rows[0] ?? work.absent()
  if (!isSixteen) work.refuse('not-sixteen')
  if (!isOwn && !sensitive && (await isKeptByPatient(work, booking, patient))) work.refuse('kept-by-patient')
  await sql`insert into care.sensitivity (id, note, patient, organisation, sensitive, by_person, at)
    values (${randomUUID()}, ${booking}, ${patient}, ${organisation}, ${sensitive}, ${work.actor.person}, ${work.now})`.execute(
    work.db,
  )
  work.saw(patient, isOwn ? 'self' : 'treating-doctor')
  work.note({ booking })
  return {}
})

// What the young person hid, nobody opens in her place.
async function isKeptByPatient(work: Pick<Work, 'db'>, note: string, patient: string): Promise<boolean> {
  const { rows } = await sql<{ isKept: boolean }>`
    select sensitive and by_person = ${patient} as "isKept" from care.sensitivity where note = ${note}
    order by at desc limit 1`.execute(work.db)
  return rows[0]?.isKept ?? false
}
