// The package of an inquiry: each entry with the text that the chain hashed, its way to a signed root, and the seal of
// the installation over the whole. machine/check-inquiry.mjs checks it without Shipa.
import { type Paper, printedDate, printedDay } from '../../../kernel/press/paper.ts'
import { type Text, timeZone, words } from '../../../kernel/texts.ts'
import { actInWords, ruleInWords } from '../../journal/index.ts'

export interface InquiryPackage {
  format: 'shipa-inquiry-1'
  installation: string
  number: string
  issuedAt: string
  organisation: Text
  account: string
  name: string
  from: string
  until: string
  reason: string
  by: string
  entries: readonly { number: number; text: string; path: readonly string[]; checkpoint: string }[]
}

/** One line of the paper. */
export interface Deed {
  at: Date
  act: string
  outcome: string
  rules: readonly string[]
  persons: number
}

const labels = words({
  title: {
    kk: 'Тіркелгінің әрекеттері туралы анықтама',
    ru: 'Справка о действиях учётной записи',
    en: 'Statement of what an account did',
  },
  name: { kk: 'Кімнің тіркелгісі', ru: 'Чья учётная запись', en: 'Whose account' },
  period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  reason: { kk: 'Тексеру себебі', ru: 'Причина проверки', en: 'Reason of the inquiry' },
  count: { kk: 'Журнал жазбалары', ru: 'Записей журнала', en: 'Entries of the journal' },
  deeds: { kk: 'Әрекеттер', ru: 'Действия', en: 'What was done' },
  at: { kk: 'Қашан', ru: 'Когда', en: 'When' },
  what: { kk: 'Не істеді', ru: 'Что сделано', en: 'What' },
  ground: { kk: 'Негізі', ru: 'Основание', en: 'Ground' },
  persons: { kk: 'Адам саны', ru: 'Людей', en: 'People' },
  by: { kk: 'Тексерген', ru: 'Проверил(а)', en: 'Inquired by' },
  proof: { kk: 'Дәлелі', ru: 'Чем доказано', en: 'How it is proven' },
  proofSays: {
    kk: 'Осы анықтамаға қоса берілген файлда әр жазбаның журнал тізбегіндегі орны дәлелденген. Файл ашық кілтпен, интернетсіз тексеріледі.',
    ru: 'В файле, приложенном к справке, доказано место каждой записи в цепочке журнала. Файл проверяется открытым ключом, без интернета.',
    en: 'The file that goes with this statement proves the place of each entry in the chain of the journal. It is checked with the public key, without the internet.',
  },
  refused: { kk: 'бас тартылды', ru: 'отказано', en: 'refused' },
})

export function inquiryPaper(made: InquiryPackage, deeds: readonly Deed[]): Paper {
  return {
    title: labels.title,
    number: made.number,
    at: new Date(made.issuedAt),
    issuer: { name: made.organisation, lines: [] },
    facts: [
      { label: labels.name, value: made.name },
      { label: labels.period, value: `${printedDate(made.from)} – ${printedDate(made.until)}` },
      { label: labels.count, value: String(deeds.length) },
    ],
    parts: [
      { label: labels.reason, text: made.reason },
      {
        label: labels.deeds,
        columns: [labels.at, labels.what, labels.ground, labels.persons],
        rows: deeds.map(deed => [momentOf(deed.at), whatOf(deed), groundOf(deed), String(deed.persons)]),
      },
      { label: labels.proof, text: `${labels.proofSays.kk}\n${labels.proofSays.ru}` },
    ],
    signatures: [{ label: labels.by, name: made.by, position: null }],
    proof: null,
  }
}

function whatOf({ act, outcome }: Deed): string {
  const { kk, ru } = actInWords(act)
  const refused = outcome === 'done' ? '' : ` (${labels.refused.kk} / ${labels.refused.ru}: ${outcome})`
  return `${kk} / ${ru}${refused}`
}

function groundOf({ rules }: Deed): string {
  return rules.map(rule => [ruleInWords(rule).clause, rule].filter(Boolean).join(' ')).join(', ')
}

function momentOf(at: Date): string {
  return `${printedDay(at)} ${at.toLocaleTimeString('ru-KZ', { timeZone })}`
}
