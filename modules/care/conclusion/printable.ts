// A signed note can no longer be changed: what could not be printed is refused before the signature.

import { unprintable } from '../../../kernel/press/fonts.ts'
import { fault, type Work } from '../../../kernel/work.ts'
import { notPrintable } from '../refusals.ts'

/** Refuses texts with signs that cannot be printed, naming the signs beside their fields. */
export function refuseUnprintable(work: Work, texts: Readonly<Record<string, string>>): void {
  const fields = Object.entries(texts).flatMap(([field, text]) => {
    const signs = unprintable([text])
    return signs.length > 0 ? [fault(field, notPrintable.says, named(signs))] : []
  })
  if (fields.length > 0) {
    work.refuse('not-printable', { fields, values: named(unprintable(Object.values(texts))) })
  }
}

/** The signs as a refusal names them. */
export function named(signs: readonly string[]) {
  return { signs: signs.slice(0, 20).join(' ') }
}
