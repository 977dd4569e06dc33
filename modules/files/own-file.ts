import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'

/**
 * A file of the acting person or of somebody whom she represents, told to the journal; answered as absent where it is
 * not hers or was removed. `by`: who put it in.
 */
export async function ownFile(work: Work<never>, file: string): Promise<{ person: string; by: string }> {
  const { rows } = await sql<{ person: string; by: string }>`
    select f.person, f.by_person as by from files.file f
    where f.id = ${file} and files.is_mine(f.person, f.by_person)
      and not exists (select from files.destruction d where d.file = f.id)`.execute(work.db)
  const found = rows[0] ?? work.absent()
  work.saw(found.person, 'self')
  work.note({ file })
  return found
}
