import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { editionInForce, editionNamed, numbersOf } from '../../agreements/index.ts'
import { type Consent, consentsWhere } from '../consents.ts'
import { type Purpose, purposes } from '../purposes.ts'
import { showMyConsents } from './show-my-consents.api.ts'

export const showMyConsentsAct = act(showMyConsents, async work => {
  const known = await purposes(work)
  const consents = await newestOfEach(work)
  const people = [...new Set([...work.actor.persons, ...consents.map(consent => consent.person)])]
  const names = await namesOf(work, [...people, ...consents.map(consent => consent.givenBy)])
  work.saw(people, 'self')
  return {
    consents: await Promise.all(
      consents.map(async consent => ({
        id: consent.id,
        person: consent.person,
        personName: names.get(consent.person) ?? '',
        givenByName: consent.givenBy === consent.person ? null : (names.get(consent.givenBy) ?? null),
        organisationId: consent.organisation,
        organisation: organisationOf(consent),
        purpose: consent.purpose,
        ...wordsOf(known.get(consent.purpose)!),
        isSwitch: known.get(consent.purpose)!.documentKind === null,
        state: stateOf(consent, work.now),
        from: consent.from.toISOString(),
        until: consent.until.toISOString(),
        withdrawnAt: consent.withdrawnAt?.toISOString() ?? null,
        document: await editionNamed(work, consent.edition),
      })),
    ),
    switches: await switchesThatAreOff(work, consents, [...known.values()], names),
  }
})

function newestOfEach(work: Work): Promise<Consent[]> {
  return consentsWhere(
    work,
    sql`c.person = any (${work.actor.persons}::uuid[]) and not exists (select from privacy.consent n
      where n.person = c.person and n.organisation is not distinct from c.organisation and n.purpose = c.purpose
        and (n.from_at, n.id) > (c.from_at, c.id))`,
  )
}

// A switch stands where its consent document was given: at the platform, and at each clinic that treats.
async function switchesThatAreOff(
  work: Work,
  consents: Consent[],
  known: Purpose[],
  names: Map<string, string>,
): Promise<Answer<typeof showMyConsents>['switches']> {
  const holding = consents.filter(consent => stateOf(consent, work.now) === 'holds')
  const switches = []
  for (const base of holding.filter(consent => consent.acceptance !== null)) {
    const owner = base.organisation ? 'clinic' : 'platform'
    const kind = base.organisation ? 'clinic-data-consent' : 'personal-data-consent'
    const inForce = await editionInForce(work, base.organisation, kind)
    if (!inForce) continue
    const years = (await numbersOf(work, inForce.edition))['switch-years']
    if (!years) continue
    const isOn = (purpose: Purpose) =>
      holding.some(
        on => on.purpose === purpose.id && on.person === base.person && on.organisation === base.organisation,
      )
    for (const purpose of known.filter(purpose => purpose.documentKind === null)) {
      if (!purpose.givenTo.includes(owner) || isOn(purpose)) continue
      switches.push({
        person: base.person,
        personName: names.get(base.person) ?? '',
        organisationId: base.organisation,
        organisation: organisationOf(base),
        purpose: purpose.id,
        ...wordsOf(purpose),
        years,
      })
    }
  }
  return switches
}

function wordsOf({ name, says, special }: Purpose) {
  return { name, says, special }
}

function organisationOf(consent: Consent): Text | null {
  return consent.organisation === null
    ? null
    : { kk: consent.organisation_kk!, ru: consent.organisation_ru!, en: consent.organisation_en! }
}

function stateOf(consent: Consent, now: Date): 'holds' | 'withdrawn' | 'ended' {
  if (consent.withdrawnAt) return 'withdrawn'
  return consent.until > now ? 'holds' : 'ended'
}

async function namesOf(work: Work, people: string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, given_name || ' ' || family_name as name from people.person_view
    where id = any (${[...new Set(people)]}::uuid[])`.execute(work.db)
  return new Map(rows.map(row => [row.id, row.name]))
}
