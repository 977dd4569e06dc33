import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Asked, act } from '../../../kernel/act.ts'
import { say } from '../../../kernel/texts.ts'
import { fault, type Work } from '../../../kernel/work.ts'
import { addDays, dayOf } from '../../catalogue/index.ts'
import { consentFor } from '../../privacy/index.ts'
import { ownFile } from '../own-file.ts'
import { shareFile } from './share-file.api.ts'
import { terms } from './share-file.texts.ts'

type Sharing = Work<keyof typeof shareFile.refusals>

export const shareFileAct = act(shareFile, async (work, asked) => {
  const { person, by } = await ownFile(work, asked.file)
  const today = dayOf(work.now)
  if (asked.until < today || asked.until > addDays(today, 365))
    work.refuse('share-too-long', { fields: [fault('until', shareFile.refusals['share-too-long'].says)] })
  const to = await recipientOf(work, person, asked)
  // Two windows that open the same file to the same recipient at once stand in line; the second finds the first.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`files ${person}`}, 0))`.execute(work.db)
  const { rows: standing } = await sql`
    select from files.share_view v where v.file = ${asked.file} and v.organisation is not distinct from ${to.organisation}
      and v.employment is not distinct from ${to.employment} and v.trust is not distinct from ${to.trust}`.execute(
    work.db,
  )
  if (standing.length > 0) work.refuse('shared-already')
  const share = randomUUID()
  const until = new Date(`${addDays(asked.until, 1)}T00:00:00+05:00`)
  const shown = say(work.lang, asked.toKind === 'trusted' ? terms.trusted : terms.staff)
  await sql`insert into files.share (id, file, person, put_by, given_by, organisation, employment, consent, trust, purpose,
      from_at, until, shown)
    values (${share}, ${asked.file}, ${person}, ${by}, ${work.actor.person}, ${to.organisation}, ${to.employment}, ${to.consent},
      ${to.trust}, 'care', ${work.now}, ${until}, ${shown})`.execute(work.db)
  work.note({ share })
  return { share }
})

/** Whom the person means; a clinic only with her consent for care, a trusted person only while the trust holds. */
async function recipientOf(work: Sharing, person: string, { toKind, to }: Asked<typeof shareFile>) {
  if (toKind === 'trusted') {
    const { rows } = await sql`select from people.trust_view where id = ${to} and person = ${person}`.execute(
      work.db,
    )
    if (rows.length === 0) work.absent()
    return { organisation: null, employment: null, consent: null, trust: to }
  }
  const { rows } = await sql<{ organisation: string; employment: string | null }>`
    select o.id as organisation, null::uuid as employment from organisations.organisation o
      where ${toKind} = 'clinic' and o.id = ${to}
    union all
    select p.organisation, p.employment from organisations.practitioner p
      where ${toKind} = 'doctor' and p.id = ${to} and p.employment is not null`.execute(work.db)
  const found = rows[0] ?? work.absent()
  const consent = await consentFor(work, { person, organisation: found.organisation, purpose: 'care' })
  if (!consent) return work.refuse('care-consent-needed')
  return { ...found, consent: consent.id, trust: null }
}
