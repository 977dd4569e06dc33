import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { promisedTerms } from '../../agreements/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { startClock, stopClock } from '../../deadlines/index.ts'
import { sendMessage } from '../../messages/index.ts'
import { three } from '../../organisations/index.ts'
import { bookingFor } from '../../scheduling/index.ts'
import { answerClaim, makeClaim, showClaims, showMyClaims } from './claims.api.ts'
import { letters } from './claims.texts.ts'

const wordsField = 'oversight.claim.words'
const answerField = 'oversight.claim_answer.words'

export const makeClaimAct = act(makeClaim, async (work, { booking: id, kind, channel, words }) => {
  const atDesk = work.actor.duty === 'reception' && channel !== 'cabinet'
  const visit = (await bookingFor(work, id, [atDesk ? 'front-desk' : 'self'])) ?? work.absent()
  if (!atDesk && channel !== 'cabinet') work.refuse('wrong-channel')
  const { patient: person, organisation, startsAt } = visit
  const claim = randomUUID()
  await sql`insert into oversight.claim (id, person, made_by, organisation, booking, visit_on, kind, channel, words_sealed, made_at)
    values (${claim}, ${person}, ${work.actor.person}, ${organisation}, ${id}, ${dayOf(startsAt)}, ${kind}, ${channel},
      ${await work.sealing.seal(work.db, person, wordsField, words)}, ${work.now})`.execute(work.db)
  await startClock(work, {
    event: 'claim',
    about: claim,
    organisation,
    person,
    link: '/director/claims',
    promised: await promisedTerms(work, { organisation, event: 'claim' }),
  })
  work.note({ claim })
  return { claim }
})

export const showMyClaimsAct = act(showMyClaims, async work => {
  const rows = await claimsWhere(work, sql`q.person = any (${work.actor.persons}::uuid[])`)
  work.saw(
    rows.map(row => row.person),
    'self',
  )
  return { claims: await told(work, rows) }
})

export const showClaimsAct = act(showClaims, async work => {
  const rows = await claimsWhere(work, sql`q.organisation = ${work.actor.organisation}`)
  work.saw(
    rows.map(row => row.person),
    'claim-of-person',
  )
  return { claims: await told(work, rows) }
})

export const answerClaimAct = act(answerClaim, async (work, { claim, words }) => {
  const { rows } = await sql<{ person: string; number: string }>`select person, number from oversight.claim
    where id = ${claim} and organisation = ${work.actor.organisation}`.execute(work.db)
  const { person, number } = rows[0] ?? work.absent()
  const sealed = await work.sealing.seal(work.db, person, answerField, words)
  await sql`insert into oversight.claim_answer (claim, person, words_sealed, by_employment, at)
    values (${claim}, ${person}, ${sealed}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  await stopClock(work, { event: 'claim', about: claim }, 'done')
  await sendMessage(work, {
    person,
    topic: 'claim-answered',
    text: letters.answered,
    values: { number },
    link: '/cabinet/claims',
  })
  work.saw(person, 'claim-of-person')
  work.note({ claim })
  return {}
})

interface Row {
  claim: string
  number: string
  person: string
  personName: string | null
  kind: 'claim' | 'complaint'
  channel: 'cabinet' | 'paper' | 'messenger'
  organisation: Text
  visitOn: string
  sealed: Buffer
  madeAt: Date
  dueAt: Date | null
  answeredAt: Date | null
  answer: Buffer | null
}

// What waits stands first, the most urgent on top.
async function claimsWhere(work: Work, where: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select q.id as claim, q.number, q.person, n.family_name || ' ' || n.given_name as "personName", q.kind, q.channel,
      ${three('o.name')} as organisation, q.visit_on::text as "visitOn", q.words_sealed as sealed, q.made_at as "madeAt",
      case when a.claim is null then c.due_at end as "dueAt", a.at as "answeredAt", a.words_sealed as answer
    from oversight.claim q
    join organisations.organisation o on o.id = q.organisation
    left join people.person_view n on n.id = q.person
    left join oversight.claim_answer a on a.claim = q.id
    left join deadlines.clock_view c on c.event = 'claim' and c.about = q.id
    where ${where} order by a.claim is not null, c.due_at, q.made_at desc limit 100`.execute(work.db)
  return rows
}

async function told(work: Work, rows: readonly Row[]): Promise<Answer<typeof showClaims>['claims']> {
  const claims = []
  for (const { person, sealed, madeAt, dueAt, answeredAt, answer, ...row } of rows)
    claims.push({
      ...row,
      words: await work.sealing.open(work.db, person, wordsField, sealed),
      madeAt: madeAt.toISOString(),
      dueAt: dueAt?.toISOString() ?? null,
      answer: answer && {
        at: answeredAt!.toISOString(),
        words: await work.sealing.open(work.db, person, answerField, answer),
      },
    })
  return claims
}
