// Numbers as people type them: 2,5 and 2.5 are the same, a space parts thousands.

/** NaN for what is no number: no schema lets it in. */
export function numberIn(text: string): number {
  const plain = text.replace(/\s/g, '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}

/** Tenge as typed, in tiyn. */
export function tiynIn(text: string): number {
  return Math.round(numberIn(text) * 100)
}
