// What a signature says, as one text that never changes: it is hashed for the journal, stamped by the authority
// and signed once more with a qualified key. Another writing of it would make every stamp fit nothing.
import { createHash } from 'node:crypto'
import type { Level, SubjectKind } from './words.texts.ts'

export interface Stated {
  id: string
  subjectKind: SubjectKind
  subject: string
  person: string
  about: string | null
  organisation: string | null
  account: string | null
  employment: string | null
  session: string | null
  at: Date
  hash: Buffer
  level: Level
}

export function statementOf(s: Stated): string {
  return [
    'shipa signature 1',
    `signature: ${s.id}`,
    `subject: ${s.subjectKind} ${s.subject}`,
    `sha256: ${s.hash.toString('hex')}`,
    `signer: ${s.person}`,
    `about: ${s.about ?? '-'}`,
    `organisation: ${s.organisation ?? '-'}`,
    `account: ${s.account ?? '-'}`,
    `employment: ${s.employment ?? '-'}`,
    `session: ${s.session ?? '-'}`,
    `at: ${s.at.toISOString()}`,
    `level: ${s.level}`,
    '',
  ].join('\n')
}

/** SHA-256 of the statement: what the journal notes. */
export function digestOf(s: Stated): string {
  return createHash('sha256').update(statementOf(s)).digest('hex')
}
