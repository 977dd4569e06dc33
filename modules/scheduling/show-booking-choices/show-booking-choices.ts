import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { requireOffer } from '../../agreements/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { licencesOn, practitionerBySlug } from '../../organisations/index.ts'
import { bookableServices } from '../bookable.ts'
import { showBookingChoices } from './show-booking-choices.api.ts'

export default act(showBookingChoices, async (work, { practitioner: slug }) => {
  const found = (await practitionerBySlug(work, slug)) ?? work.absent()
  if (!found.receives) work.absent()
  // Asked before the first question: whoever refuses the offer should not have chosen a time in vain.
  await requireOffer(work, found.organisation)
  const [licence] = await licencesOn(work, found.organisation, dayOf(work.now))
  const place = await placeOf(work, found.branch)
  return {
    practitioner: {
      id: found.id,
      slug: found.slug,
      name: found.name[work.lang],
      speciality: found.specialityName[work.lang],
    },
    organisation: { id: found.organisation, name: place.organisation, licence: licence?.number ?? null },
    address: place.address,
    services: (await bookableServices(work, sql`${found.id}`)).get(found.id) ?? [],
    people: await peopleOf(work),
  }
})

async function placeOf(work: Work, branch: string) {
  const { rows } = await sql<{ organisation: string; address: string }>`
    select ${sql.ref(`o.name_${work.lang}`)} as organisation, ${sql.ref(`f.address_${work.lang}`)} as address
    from organisations.branch f join organisations.organisation o on o.id = f.organisation where f.id = ${branch}`.execute(
    work.db,
  )
  return rows[0]!
}

async function peopleOf(work: Work) {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, given_name || ' ' || family_name as name from people.person_view
    where id = any (${work.actor.persons}) order by id <> ${work.actor.person}, birth_date`.execute(work.db)
  work.saw(
    rows.map(row => row.id),
    'self',
  )
  return rows
}
