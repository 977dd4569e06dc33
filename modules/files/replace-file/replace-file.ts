import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { ownFile } from '../own-file.ts'
import { putVersion } from '../put-version.ts'
import { replaceFile } from './replace-file.api.ts'

export const replaceFileAct = act(
  replaceFile,
  async (work, { isNoIdentityDocument: _, version: old, ...asked }) => {
    const { person, by } = await ownFile(work, asked.file)
    const version = await putVersion(work, { ...asked, person, by })
    const { rows } = await sql`
    insert into files.replacement (version, by_version, file, person, by_person, at)
    select v.id, ${version}, v.file, v.person, ${work.actor.person}, ${work.now} from files.version v
    where v.id = ${old} and v.file = ${asked.file} returning 1`.execute(work.db)
    if (rows.length === 0) work.absent()
    work.note({ version })
    return { version }
  },
)
