import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { endShare } from './end-share.api.ts'

export const endShareAct = act(endShare, async (work, { share }) => {
  const { rows } = await sql<{ person: string; file: string }>`
    select s.person, s.file from files.share s
    where s.id = ${share} and s.person = any (${work.actor.persons}::uuid[])`.execute(work.db)
  const { person, file } = rows[0] ?? work.absent()
  await sql`insert into files.share_end (share, by_person, at)
    values (${share}, ${work.actor.person}, ${work.now})`.execute(work.db)
  work.saw(person, 'self')
  work.note({ share, file })
  return {}
})
