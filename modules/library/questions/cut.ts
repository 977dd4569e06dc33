/** Whether a text is another with words left out: every word of it stands there in the same order. */
export function isCutFrom(shorter: string, whole: string): boolean {
  const left = wordsOf(whole)
  let at = 0
  for (const word of wordsOf(shorter)) {
    at = left.indexOf(word, at) + 1
    if (at === 0) return false
  }
  return true
}

// An ellipsis that stands for what was cut is no word.
function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(word => word !== '' && word !== '…' && word !== '[…]')
}
