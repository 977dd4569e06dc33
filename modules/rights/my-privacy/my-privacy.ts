import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { printPaper } from '../../../kernel/press/paper.ts'
import { dayOf } from '../../catalogue/index.ts'
import { personCard } from '../../people/index.ts'
import { recordClasses } from '../../privacy/index.ts'
import { countHoldings, holdingsOf } from '../holdings.ts'
import { requestsWhere } from '../requests.ts'
import { exportPaper } from './export-paper.ts'
import { exportMyData, showMyPrivacy } from './my-privacy.api.ts'

export const showMyPrivacyAct = act(showMyPrivacy, async work => {
  const person = work.actor.person!
  work.saw(person, 'self')
  const counted = await countHoldings(work, person)
  const classes = await recordClasses(work)
  // By the names that the data map knows them by.
  const kept = (module: string, ...tables: string[]) =>
    counted
      .filter(({ table }) => tables.some(name => table === `${module}.${name}`))
      .reduce((sum, { count }) => sum + count, 0)
  const { rows: people } = await sql<{ id: string; name: string }>`
    select id, given_name || ' ' || family_name as name from people.person_view
    where id = any (${work.actor.persons}::uuid[]) order by id <> ${person}, name`.execute(work.db)
  const open = await requestsWhere(
    work,
    sql`r.person = any (${work.actor.persons}::uuid[]) and e.request is null and r.joined_to is null`,
  )
  return {
    people,
    held: classes.flatMap(({ id, name, ground, keepYears }) => {
      const count = counted
        .filter(({ recordClass }) => recordClass === id)
        .reduce((sum, one) => sum + one.count, 0)
      return count > 0 ? [{ recordClass: name, count, ground, years: keepYears }] : []
    }),
    counts: {
      consents: kept('privacy', 'consent'),
      looks: kept('journal', 'entry', 'inbox'),
      disclosures: kept('privacy', 'disclosure'),
      openRequests: open.length,
      signatures: kept('signatures', 'signature'),
      sessions: kept('accounts', 'session'),
    },
  }
})

export const exportMyDataAct = act(exportMyData, async (work, { person, what }) => {
  if (!work.actor.persons.includes(person)) return work.absent()
  work.saw(person, 'self')
  const forRepresentative = person !== work.actor.person
  const held = await holdingsOf(work, { person, organisation: null, forRepresentative })
  const name = `derekter-${dayOf(work.now)}`
  if (what === 'file') {
    const file = { format: 'shipa-export-1', at: work.now.toISOString(), data: held }
    const content = Buffer.from(JSON.stringify(file, null, 1)).toString('base64')
    return { name: `${name}.json`, type: 'application/json', content }
  }
  const card = (await personCard(work, person))!
  const paper = exportPaper({ held, card, classes: await recordClasses(work), at: work.now })
  return {
    name: `${name}.pdf`,
    type: 'application/pdf',
    content: (await printPaper(paper)).toString('base64'),
  }
})
