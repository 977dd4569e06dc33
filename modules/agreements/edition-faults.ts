// What a new edition lacks, said beside the fields where it is to be written.
import type { FieldFault } from '../../kernel/refusal.ts'
import { type Lang, langs, say, type Text } from '../../kernel/texts.ts'
import { contentNames, faultTexts, numberNames } from './edition-faults.texts.ts'
import type { DocumentKind } from './kinds.ts'
import { faultsOfText } from './legal-text.ts'
import type { EditionText } from './write-edition.ts'

/** Titles, short forms and texts left empty. English is a courtesy: whole, or not there at all. */
export function unsaidParts(text: EditionText): FieldFault[] {
  const fields = langs.flatMap(lang => {
    const parts = [`title_${lang}`, `short_${lang}`, `text_${lang}`] as const
    const unsaid = parts.filter(part => !text[part])
    return lang === 'en' && unsaid.length === parts.length ? [] : unsaid
  })
  return fields.map(field => ({ field, says: faultTexts.unsaid }))
}

/** Numbers and contents of the law that a text does not tell, and marks for which there is no number. */
export function faultsOfEdition(
  kind: DocumentKind,
  text: EditionText,
  numbers: Record<string, number>,
  lang: Lang,
): FieldFault[] {
  const faults: FieldFault[] = []
  const add = (field: string, says: Text, names: string[]) => {
    if (names.length > 0)
      faults.push({ field, says, values: { names: names.map(name => named(name, lang)).join('; ') } })
  }
  for (const of of langs) {
    const source = text[`text_${of}`]
    if (!source) continue
    const names = faultsOfText(kind, source, numbers)
    const isMarked = (name: string) => source.includes(`{{${name}}}`)
    const untold = names.filter(name => !isMarked(name))
    add(`text_${of}`, faultTexts.untold, untold)
    add(`text_${of}`, faultTexts.noNumber, names.filter(isMarked))
    const marks = [...(text[`short_${of}`] ?? '').matchAll(/\{\{([a-z-]+)\}\}/g)].map(match => match[1]!)
    add(
      `short_${of}`,
      faultTexts.noNumber,
      marks.filter(name => numbers[name] === undefined),
    )
  }
  return faults
}

// The mark as it is written in the text, after the words for what it means.
function named(name: string, lang: Lang): string {
  const content = contentNames[name]
  if (content) return `${say(lang, content)} (@${name})`
  const number = numberNames[name]
  return number ? `${say(lang, number)} ({{${name}}})` : `{{${name}}}`
}
