import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { ownFile } from '../own-file.ts'
import { removeFile } from './remove-file.api.ts'

export const removeFileAct = act(removeFile, async (work, { file }) => {
  const { person } = await ownFile(work, file)
  // Whoever puts a version in at this moment stands in the same line: either it is counted here, or it is refused.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`files ${person}`}, 0))`.execute(work.db)
  const { rows } = await sql<{ versions: number; bytes: number }>`
    insert into files.destruction (file, person, versions, bytes, by_person, at)
    select ${file}, ${person}, count(*)::int, sum(v.bytes), ${work.actor.person}, ${work.now}
    from files.version v where v.file = ${file} having count(*) > 0 returning versions, bytes`.execute(
    work.db,
  )
  const { versions, bytes } = rows[0] ?? work.refuse('removed-already')
  await sql`delete from files.version where file = ${file}`.execute(work.db)
  return { versions, bytes: Number(bytes) }
})
