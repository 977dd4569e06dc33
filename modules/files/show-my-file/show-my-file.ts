import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { selfRule } from '../access.ts'
import { everyVersion, filesIn } from '../file.ts'
import { ownFile } from '../own-file.ts'
import { recipientsFor, sharesOf } from '../shares.ts'
import { showMyFile } from './show-my-file.api.ts'

export const showMyFileAct = act(showMyFile, async (work, { file }) => {
  const { person } = await ownFile(work, file)
  const versions = await filesIn(work, everyVersion, [selfRule], sql<boolean>`r.file = ${file}`)
  const { rows } = await sql<{ version: string }>`
    select version from files.replacement where file = ${file}`.execute(work.db)
  const replaced = new Set(rows.map(row => row.version))
  return {
    person,
    newest: versions.find(one => !replaced.has(one.version)) ?? work.absent(),
    older: versions.filter(one => replaced.has(one.version)),
    shares: await sharesOf(work, file),
    recipients: await recipientsFor(work, person),
  }
})
