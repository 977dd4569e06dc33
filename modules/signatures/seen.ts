// One signature, for those who may see it: who signed, whose matter it is, and who answers for the organisation.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { overseers } from './overseers.ts'
import { type Signature, signaturesWhere } from './sign.ts'

/** Tells the journal by which right it is seen; `absent` for everybody else. */
export async function signatureFor(work: Work, id: string): Promise<Signature> {
  const [signature] = await signaturesWhere(work, sql`id = ${id}`)
  if (!signature) return work.absent()
  const people = peopleOf(signature)
  if (people.some(person => work.actor.persons.includes(person))) work.saw(people, 'self')
  else if (overseers.some(duty => duty === work.actor.duty)) work.saw(people, 'overseer-of-signatures')
  else return work.absent()
  return signature
}

export function peopleOf({ person, about }: Pick<Signature, 'person' | 'about'>): string[] {
  return about ? [person, about] : [person]
}

export async function signerName(work: Pick<Work, 'db'>, signature: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`select signatures.signer_name(${signature}) as name`.execute(
    work.db,
  )
  return rows[0]!.name
}
