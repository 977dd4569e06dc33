// What the victim of the hostile test has asked about her data, and what is to be destroyed of it.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Someone, World } from '../app/testing/world.ts'
import type { Input } from '../kernel/act.ts'
import { answerRequest } from '../modules/rights/answer-request/answer-request.api.ts'
import { submitRequest } from '../modules/rights/submit-request/submit-request.api.ts'

// One request about her data that waits, and one that was refused.
export async function requestsOf(
  world: World,
  victim: Someone,
  officer: Someone,
  organisation: string,
  form: Input<typeof submitRequest>['form'],
) {
  const asked = { person: victim.person, organisation, form }
  const { request } = await world.run(submitRequest, { ...asked, kind: 'know' }, victim)
  const { request: refused } = await world.run(submitRequest, { ...asked, kind: 'block' }, victim)
  const says = 'Бұл жазбаларды сақтауды заң міндеттейді.'
  const refusal = { request: refused, granted: false, reason: 'kept-by-law', says, decisions: [] }
  await world.run(answerRequest, refusal, officer)
  await world.runJobs()
  const answer = { ...refusal, request }
  return {
    'submit-request': { ...asked, kind: 'copy' },
    'show-request-form': { person: victim.person },
    'take-in-request': { kind: 'copy', way: 'desk', documentSeen: true, card: undefined, form },
    'take-request': { request },
    'check-identity': { request },
    'pause-request': { request },
    'resume-request': { request },
    'answer-request': answer,
    'hand-over-answer': { request: refused },
    'open-request': { request },
    'show-my-request': { request: refused },
    'object-to-refusal': { request: refused },
    'open-answer': { request: refused },
    'open-proof': { request: refused },
    'export-my-data': { person: victim.person },
  }
}

/** An order to destroy that waits for its approval, and a hold that another order meets. */
export async function destructionsOf(world: World, victim: Someone, officer: Someone, organisation: string) {
  const destruction = randomUUID()
  const hold = randomUUID()
  await world.arrange(async db => {
    await sql`insert into rights.destruction (id, person, organisation, record_class, by_kind, by_id, ordered_at)
      values (${destruction}, ${victim.person}, ${organisation}, 'booking', 'term', ${randomUUID()}, ${world.clock.now()})`.execute(
      db,
    )
    // Only who answers for the clinic's records holds them.
    await sql`select set_config('shipa.duty', 'officer', true), set_config('shipa.organisation', ${organisation}, true)`.execute(
      db,
    )
    await sql`insert into rights.hold (id, person, organisation, reason, at, by_account)
      values (${hold}, ${victim.person}, ${organisation}, 'Сот', ${world.clock.now()}, ${officer.account})`.execute(
      db,
    )
  })
  return {
    'approve-destruction': { destruction },
    'forbid-destruction': { person: victim.person, recordClass: null, reason: 'Сот талабы', until: null },
    'allow-destruction': { hold, reason: 'Іс аяқталды' },
  }
}
