// What is said and given in an answer, sealed with the same key as the form.
import type { Work } from '../../kernel/work.ts'
import { keyOf } from './form.ts'

type InWork = Pick<Work, 'db' | 'sealing'>
type Owner = { id: string; person: string | null }

const fields = {
  words: 'rights.answer.says',
  paper: 'rights.execution.paper',
  file: 'rights.execution.file',
} as const

export function sealWords(work: InWork, request: Owner, text: string): Promise<Buffer> {
  return work.sealing.seal(work.db, keyOf(request), fields.words, text)
}

/** Null when the key was destroyed. */
export function openWords(work: InWork, request: Owner, sealed: Buffer): Promise<string | null> {
  return work.sealing.open(work.db, keyOf(request), fields.words, sealed)
}

/** The paper as base64, the file as its text. */
export function sealGiven(
  work: InWork,
  request: Owner,
  what: 'paper' | 'file',
  text: string,
): Promise<Buffer> {
  return work.sealing.seal(work.db, keyOf(request), fields[what], text)
}

/** Null when the key was destroyed. */
export function openGiven(
  work: InWork,
  request: Owner,
  what: 'paper' | 'file',
  sealed: Buffer,
): Promise<string | null> {
  return work.sealing.open(work.db, keyOf(request), fields[what], sealed)
}
