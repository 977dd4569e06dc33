// Judges one text in three languages.
import { IntlMessageFormat } from 'intl-messageformat'
import { langs, locales, type Text } from '../kernel/texts.ts'

/** Faults of a text: empty, not translated, not a message, or with other holes in one language than in another. */
export function textFaults(text: Text): string[] {
  const faults: string[] = langs.filter(lang => !text[lang]?.trim()).map(lang => `is empty in ${lang}`)
  if (faults.length) return faults
  // A sentence of several words that is the same in Kazakh and Russian was forgotten by the translator.
  if (text.kk === text.ru && /\p{L}{3,}\s+\p{L}{3,}/u.test(text.kk) && /[а-я]/i.test(text.kk))
    faults.push(`is the same in kk and ru: ${text.kk}`)
  for (const lang of langs) if (text[lang].includes('!')) faults.push(`shouts in ${lang}`)
  const holes = langs.map(lang => {
    try {
      return holesOf(lang, text)
    } catch {
      faults.push(`is no message in ${lang}: ${text[lang]}`)
      return ''
    }
  })
  if (new Set(holes).size > 1)
    faults.push(`has other values in one language than in another: ${holes.join(' | ')}`)
  return faults
}

function holesOf(lang: (typeof langs)[number], text: Text): string {
  if (!text[lang].includes('{')) return ''
  const names = new Set<string>()
  collect(new IntlMessageFormat(text[lang], locales[lang], undefined, { ignoreTag: true }).getAst(), names)
  return [...names].sort().join()
}

interface Node {
  type: number
  value?: unknown
  options?: Record<string, { value: Node[] }>
}

// In the message's tree 0 is plain text and 7 is the # of a plural; everything else is a named hole.
function collect(nodes: readonly unknown[], names: Set<string>) {
  for (const node of nodes as readonly Node[]) {
    if (node.type !== 0 && node.type !== 7) names.add(String(node.value))
    for (const option of Object.values(node.options ?? {})) collect(option.value, names)
  }
}
