// People who sign, for the tests of this module.
import { sql } from 'kysely'
import type { Someone, World } from '../../app/testing/world.ts'
import { acceptDocuments, showDocumentsToAccept } from '../agreements/index.ts'

/** Accepts what a clinic asks for; answers the signature of the first acceptance. */
export async function signsDocuments(world: World, organisation: string, who: Someone): Promise<string> {
  const { documents } = await world.run(showDocumentsToAccept, { organisation }, who)
  const ticks = documents.map(({ edition, hash }) => ({ edition, shown: hash }))
  const { acceptances } = await world.run(acceptDocuments, { accepted: ticks }, who)
  const { rows } = await world.arrange(db =>
    sql<{ id: string }>`select id from signatures.signature where subject = ${acceptances[0]}`.execute(db),
  )
  return rows[0]!.id
}
