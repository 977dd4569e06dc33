import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { editionInForce, numbersOf } from '../../agreements/index.ts'
import { levelOfSession, sign } from '../../signatures/index.ts'
import { consentsWhere, holds } from '../consents.ts'
import { type Purpose, purposes } from '../purposes.ts'
import { giveConsent } from './give-consent.api.ts'

export const giveConsentAct = act(giveConsent, async (work, asked) => {
  const purpose = (await purposes(work)).get(asked.purpose)
  const owner = asked.organisation ? 'clinic' : 'platform'
  if (!work.actor.persons.includes(asked.person) || !purpose?.givenTo.includes(owner)) return work.absent()
  work.saw(asked.person, 'self')
  if (purpose.documentKind) return work.refuse('given-with-its-document')
  const ofPerson = sql`c.person = ${asked.person} and c.organisation is not distinct from ${asked.organisation}
    and ${holds(work)}`
  // The switches are described in the consent document of the same operator, so its consent comes first.
  const [base] = await consentsWhere(work, sql`${ofPerson} and c.acceptance is not null`)
  const kind = asked.organisation ? 'clinic-data-consent' : 'personal-data-consent'
  const inForce = await editionInForce(work, asked.organisation, kind)
  const years = inForce && (await numbersOf(work, inForce.edition))['switch-years']
  if (!base || !inForce || !years) return work.refuse('given-with-its-document')
  const country = asked.country ?? null
  const [given] = await consentsWhere(
    work,
    sql`${ofPerson} and c.purpose = ${purpose.id} and c.country is not distinct from ${country}`,
  )
  if (given) return { id: given.id, until: given.until.toISOString() }
  const id = randomUUID()
  const until = new Date(work.now)
  until.setUTCFullYear(until.getUTCFullYear() + years)
  await sql`insert into privacy.consent (id, person, given_by, organisation, purpose, country, edition, channel, from_at, until,
      session, address, device)
    values (${id}, ${asked.person}, ${work.actor.person}, ${asked.organisation}, ${purpose.id}, ${country},
      ${inForce.edition}, 'switch', ${work.now}, ${until}, ${work.actor.session}, ${work.origin.address}, ${work.origin.device})`.execute(
    work.db,
  )
  await sign(work, {
    subject: { kind: 'consent', id },
    title: purpose.name,
    hash: hashOf(purpose, { edition: inForce.edition, country, until }),
    level: levelOfSession(work),
    organisation: asked.organisation,
    about: asked.person,
    evidence: { edition: inForce.number, purpose: purpose.id, country },
  })
  return { id, until: until.toISOString() }
})

// Exactly what stood beside the switch, in both languages of the law, and under which text of the operator.
function hashOf(
  { id, name, says }: Purpose,
  given: { edition: string; country: string | null; until: Date },
): Buffer {
  const { edition, country, until } = given
  const text = [id, name.kk, name.ru, says.kk, says.ru, edition, country ?? '', until.toISOString()]
  return createHash('sha256').update(JSON.stringify(text)).digest()
}
