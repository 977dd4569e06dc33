import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { editionInForce, editionNamed, numbersOf } from '../../agreements/index.ts'
import { three } from '../../organisations/index.ts'
import { type Consent, consentsWhere } from '../consents.ts'
import { type Purpose, purposes } from '../purposes.ts'
import { showMyConsents } from './show-my-consents.api.ts'

export const showMyConsentsAct = act(showMyConsents, async work => {
  const known = await purposes(work)
  const consents = await newestOfEach(work)
  const people = [...new Set([...work.actor.persons, ...consents.map(consent => consent.person)])]
  const countries = await countriesAbroad(work)
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
        country: countries.find(country => country.id === consent.country)?.name ?? null,
        isSwitch: known.get(consent.purpose)!.documentKind === null,
        state: stateOf(consent, work.now),
        from: consent.from.toISOString(),
        until: consent.until.toISOString(),
        withdrawnAt: consent.withdrawnAt?.toISOString() ?? null,
        document: await editionNamed(work, consent.edition),
      })),
    ),
    switches: await switchesThatAreOff(work, { consents, known: [...known.values()], names, countries }),
  }
})

function newestOfEach(work: Work): Promise<Consent[]> {
  return consentsWhere(
    work,
    sql`c.person = any (${work.actor.persons}::uuid[]) and not exists (select from privacy.consent n
      where n.person = c.person and n.organisation is not distinct from c.organisation and n.purpose = c.purpose and n.country is not distinct from c.country
        and (n.from_at, n.id) > (c.from_at, c.id))`,
  )
}

interface Shown {
  consents: Consent[]
  known: Purpose[]
  names: Map<string, string>
  countries: Country[]
}

// A switch stands where its consent document was given: at the platform, and at each clinic that treats.
async function switchesThatAreOff(
  work: Work,
  { consents, known, names, countries }: Shown,
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
      const isAbroad = purpose.id === 'cross-border'
      // A consent for one country leaves the others off.
      if (!purpose.givenTo.includes(owner) || (isOn(purpose) && !isAbroad)) continue
      switches.push({
        person: base.person,
        personName: names.get(base.person) ?? '',
        organisationId: base.organisation,
        organisation: organisationOf(base),
        purpose: purpose.id,
        ...wordsOf(purpose),
        years,
        countries: isAbroad ? countries : [],
      })
    }
  }
  return switches
}

interface Country {
  id: string
  name: Text
}

async function countriesAbroad(work: Work): Promise<Country[]> {
  const { rows } = await sql<Country>`
    select id, ${three('name')} as name from privacy.country where id <> 'KZ' order by id`.execute(work.db)
  return rows
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
