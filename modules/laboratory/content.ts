// What a result says, sealed with the patient's key: the value and how it was judged on that day.
import type * as z from 'zod'
import type { Work } from '../../kernel/work.ts'
import type { resultShape } from './shapes.ts'

export type Content = Pick<
  z.output<typeof resultShape>,
  'value' | 'unit' | 'low' | 'high' | 'flag' | 'previous' | 'differs'
>

const field = 'laboratory.result.content'

export function sealContent(work: Work, patient: string, content: Content): Promise<Buffer> {
  return work.sealing.seal(work.db, patient, field, JSON.stringify(content))
}

/** Null when the patient's key was destroyed. */
export async function openContent(work: Work, patient: string, sealed: Buffer): Promise<Content | null> {
  const text = await work.sealing.open(work.db, patient, field, sealed)
  return text === null ? null : JSON.parse(text)
}
