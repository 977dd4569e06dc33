// Everything held of a person as a paper: a part for each class of records, a line for each record.
import { unprintable } from '../../../kernel/press/fonts.ts'
import { type Paper, type Part, printedDate, printedDay } from '../../../kernel/press/paper.ts'
import { type Text, timeZone, words } from '../../../kernel/texts.ts'
import { site } from '../../accounts/index.ts'
import type { PersonCard } from '../../people/index.ts'
import type { RecordClass } from '../../privacy/index.ts'
import type { Holding } from '../holdings.ts'

const texts = words({
  title: {
    kk: 'Сіз туралы сақталатын деректер',
    ru: 'Данные, которые о вас хранятся',
    en: 'Data that is held about you',
  },
  platform: { kk: 'Шипа платформасы', ru: 'Платформа Шипа', en: 'The Shipa platform' },
  person: { kk: 'Аты-жөні', ru: 'ФИО', en: 'Name' },
  birthDate: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Birth date' },
  records: { kk: 'Жазба саны', ru: 'Число записей', en: 'Number of records' },
  note: { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' },
  noteSays: {
    kk: 'Өріс аттары мен толық мәндері машина оқитын файлда тұр. Басылмайтын таңбалар орнына сұрақ белгісі қойылды.',
    ru: 'Имена полей и полные значения есть в машинном файле. Вместо знаков, которые не печатаются, стоит вопросительный знак.',
    en: 'Names of fields and whole values stand in the machine file. A question mark stands for signs that cannot be printed.',
  },
})

/** Longer texts are cut on paper; the machine file has them whole. */
const longest = 1000

export function exportPaper({
  held,
  card,
  classes,
  at,
}: {
  held: readonly Holding[]
  card: PersonCard
  classes: readonly RecordClass[]
  at: Date
}): Paper {
  const name = [card.familyName, card.givenName, card.middleName].filter(Boolean).join(' ')
  const count = held.reduce((sum, table) => sum + table.rows.length, 0)
  return {
    title: texts.title,
    number: printedDay(at),
    at,
    issuer: { name: texts.platform, lines: [{ kk: site().publicUrl, ru: '', en: '' }] },
    facts: [
      { label: texts.person, value: printable(name) },
      { label: texts.birthDate, value: printedDate(card.birthDate) },
      { label: texts.records, value: String(count) },
    ],
    parts: [
      ...classes.flatMap(one => partOf(one, held)),
      { label: texts.note, text: `${texts.noteSays.kk}\n${texts.noteSays.ru}` },
    ],
    signatures: [],
    proof: null,
  }
}

function partOf({ id, name }: RecordClass, held: readonly Holding[]): Part[] {
  const lines = held.filter(table => table.recordClass === id).flatMap(table => table.rows.map(lineOf))
  return lines.length > 0 ? [{ label: counted(name, lines.length), text: lines.join('\n') }] : []
}

function counted(name: Text, n: number): Text {
  return { kk: `${name.kk} (${n})`, ru: `${name.ru} (${n})`, en: `${name.en} (${n})` }
}

// Ids say nothing to a person, and neither does what is empty.
function lineOf(row: Record<string, unknown>): string {
  const said = Object.entries(row).flatMap(([field, value]) => {
    const text = textOf(value)
    return text === '' || isId(text) ? [] : [`${field.replaceAll('_', ' ')}: ${text}`]
  })
  return printable(said.join('; '))
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toLocaleString('ru-KZ', { timeZone })
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  // Bytes written in letters are read by nobody; the word is the same in Kazakh and in Russian.
  if (text.length > longest && /^[\w+/=]+$/.test(text)) return 'файл'
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$|^[0-9a-f]{64}$/.test(text)
}

function printable(text: string): string {
  return unprintable([text]).reduce((printed, sign) => printed.replaceAll(sign, '?'), text)
}
