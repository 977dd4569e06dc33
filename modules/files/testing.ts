// Papers for tests: the smallest that their first bytes prove, each different from every other.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Someone, World } from '../../app/testing/world.ts'
import { withConnection } from '../../kernel/database/database.ts'
import { enter } from '../accounts/index.ts'
import { addFile } from './add-file/add-file.api.ts'

/** Bytes that begin like a PDF and are `size` long. */
export function paper(size = 200): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.alloc(size, ' ')
  bytes.write(`%PDF-1.7 ${randomUUID()}`)
  return bytes
}

export const described = {
  kind: 'result',
  title: 'Қан талдауы',
  datedOn: '2026-11-02',
  note: 'Аш қарынға',
  isNoIdentityDocument: true,
} as const

/** Puts a paper of this person into the store and answers its ids. */
export function puts(world: World, someone: Someone, content = paper(), person = someone.person) {
  return world.run(addFile, { ...described, person, content }, someone)
}

/** How many rows of a file somebody reaches with SQL of one's own, past every act and rule. */
export function rowsReached(world: World, someone: Someone, file: string) {
  return withConnection(world.database, async ({ db, query }) => {
    await query(`begin; set local shipa.moment = '${world.clock.now().toISOString()}'`)
    await enter(query, someone.token, world.clock.now())
    const { rows } = await sql<Record<'file' | 'version' | 'chunk' | 'share', number>>`select
      (select count(*)::int from files.file where id = ${file}) as file,
      (select count(*)::int from files.version where file = ${file}) as version,
      (select count(*)::int from files.chunk c join files.version v on v.id = c.version where v.file = ${file}) as chunk,
      (select count(*)::int from files.share where file = ${file}) as share`.execute(db)
    await query('rollback')
    return rows[0]!
  })
}
