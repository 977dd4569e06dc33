import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { putVersion } from '../put-version.ts'
import { addFile } from './add-file.api.ts'

export const addFileAct = act(addFile, async (work, { isNoIdentityDocument: _, ...asked }) => {
  const { person } = asked
  if (!work.actor.persons.includes(person)) work.absent()
  const file = randomUUID()
  const by = work.actor.person!
  await sql`insert into files.file (id, person, by_person, at)
    values (${file}, ${person}, ${by}, ${work.now})`.execute(work.db)
  const version = await putVersion(work, { ...asked, file, by })
  work.saw(person, 'self')
  work.note({ file, version })
  return { file, version }
})
