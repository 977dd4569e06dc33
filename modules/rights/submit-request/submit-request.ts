import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { personCard } from '../../people/index.ts'
import { receive } from '../receive.ts'
import { showRequestForm, submitRequest } from './submit-request.api.ts'

export const submitRequestAct = act(submitRequest, async (work, { kind, person, organisation, form }) => {
  if (!work.actor.persons.includes(person)) return work.absent()
  work.saw(person, 'self')
  if (!(await holdersOf(work, person)).some(holder => holder.id === organisation))
    return work.refuse('not-theirs')
  const checked = person === work.actor.person ? 'signed-in' : 'represented'
  return receive(work, { kind, organisation, person, way: 'cabinet', filled: form, checked })
})

export const showRequestFormAct = act(showRequestForm, async (work, asked) => {
  const person = asked.person ?? work.actor.person!
  if (!work.actor.persons.includes(person)) return work.absent()
  work.saw([person], 'self')
  const { rows: people } = await sql<{ id: string; name: string }>`
    select id, given_name || ' ' || family_name as name from people.person_view
    where id = any (${work.actor.persons}::uuid[]) order by id <> ${work.actor.person}, name`.execute(work.db)
  const card = (await personCard(work, person))!
  const own = person === work.actor.person ? card : (await personCard(work, work.actor.person!))!
  return {
    person,
    people,
    organisations: await holdersOf(work, person),
    represented: person !== work.actor.person,
    name: [card.familyName, card.givenName, card.middleName].filter(Boolean).join(' '),
    iin: card.iin,
    address: card.residence ?? own.residence,
    phone: card.phone ?? own.phone,
    email: card.email ?? own.email,
  }
})

/** Who may hold data of a person: the platform, and every organisation where the person is registered. */
export async function holdersOf(
  work: Pick<Work, 'db'>,
  person: string,
): Promise<{ id: string; name: Text }[]> {
  const { rows } = await sql<{ id: string; name: Text }>`
    select id, jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) as name
    from organisations.organisation o
    where kind = 'platform'
      or exists (select from organisations.patient_view p where p.organisation = o.id and p.person = ${person})
    order by kind <> 'platform', name_kk`.execute(work.db)
  return rows
}
