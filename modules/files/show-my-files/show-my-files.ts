import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { trustingMe } from '../../people/index.ts'
import { selfRule, trustedRule } from '../access.ts'
import { everyVersion, filesIn, isNewest, sharedFiles } from '../file.ts'
import { showMyFiles } from './show-my-files.api.ts'

export const showMyFilesAct = act(showMyFiles, async (work, asked) => {
  const person = asked.person ?? work.actor.person!
  if (!work.actor.persons.includes(person)) work.absent()
  work.saw(person, 'self')
  const { rows: people } = await sql<{ person: string; name: string }>`
    select id as person, given_name || ' ' || family_name as name from people.person_view
    where id = any (${work.actor.persons}::uuid[]) order by id <> ${work.actor.person}, birth_date`.execute(
    work.db,
  )
  const own = sql<boolean>`r.patient = ${person} and ${isNewest}`
  const files = await filesIn(work, everyVersion, [selfRule], own)
  const { rows: counts } = await sql<{ file: string; openTo: number }>`
    select file, count(*)::int as "openTo" from files.share_view where person = ${person} group by file`.execute(
    work.db,
  )
  const { rows: sums } = await sql<{ used: number; quota: number }>`
    select coalesce(sum(v.bytes), 0)::int as used, files.quota()::int as quota from files.version v
    where v.person = ${person}`.execute(work.db)
  return {
    person,
    people,
    files: files.map(one => ({ ...one, openTo: counts.find(({ file }) => file === one.file)?.openTo ?? 0 })),
    ...sums[0]!,
    sharedWithMe: asked.person ? [] : await openedToMe(),
  }

  async function openedToMe() {
    const names = new Map((await trustingMe(work)).map(one => [one.person, one.name]))
    const opened = await sharedFiles(work, [trustedRule])
    for (const one of opened) work.saw(one.patient, one.rule)
    return opened.map(one => ({ ...one, ownerName: names.get(one.patient)! }))
  }
})
