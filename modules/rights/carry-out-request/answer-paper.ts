// The paper and the machine file of an answer. Whatever the result, the paper has the same parts.
import { inGroups } from '../../../kernel/code.ts'
import { type Paper, type Part, printedDate, printedDay } from '../../../kernel/press/paper.ts'
import { type Text, words } from '../../../kernel/texts.ts'
import { site } from '../../accounts/index.ts'
import type { Organisation, StaffName } from '../../organisations/index.ts'
import type { Holding } from '../holdings.ts'
import type { Request, Result } from '../requests.ts'
import { decisionNames, texts as shared } from '../rights.texts.ts'
import type { Given } from './answer.ts'

const texts = words({
  title: {
    kk: 'Дербес деректер туралы өтінішке жауап',
    ru: 'Ответ на обращение о персональных данных',
    en: 'Answer to a request about personal data',
  },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  asker: { kk: 'Кім сұрады', ru: 'Заявитель', en: 'Who asked' },
  request: { kk: 'Өтініш', ru: 'Обращение', en: 'Request' },
  received: { kk: 'Түскен күні', ru: 'Дата получения', en: 'Received on' },
  result: { kk: 'Нәтижесі', ru: 'Результат', en: 'Result' },
  words: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
  reason: { kk: 'Бас тарту негізі', ru: 'Основание отказа', en: 'Ground of the refusal' },
  decisions: {
    kk: 'Жазба топтары бойынша шешім',
    ru: 'Решение по видам записей',
    en: 'Decision by class of records',
  },
  recordClass: { kk: 'Жазбалар', ru: 'Записи', en: 'Records' },
  decision: { kk: 'Шешім', ru: 'Решение', en: 'Decision' },
  ground: { kk: 'Негізі мен мерзімі', ru: 'Основание и срок', en: 'Ground and term' },
  rows: { kk: 'Жазба саны', ru: 'Число записей', en: 'Rows' },
  until: { kk: 'дейін', ru: 'до', en: 'until' },
  appeal: { kk: 'Келіспесеңіз', ru: 'Если вы не согласны', en: 'If you do not agree' },
  routes: {
    kk: 'Жауапқа қарсылық білдіре аласыз: оны басқа жауапты тұлға қарайды. Дербес деректерді қорғау саласындағы уәкілетті органға немесе сотқа да жүгінуге құқығыңыз бар.',
    ru: 'Вы можете возразить против ответа: возражение рассмотрит другой ответственный. Вы также вправе обратиться в уполномоченный орган по защите персональных данных или в суд.',
    en: 'You may object to this answer: another officer judges the objection. You may also turn to the authority for the protection of personal data, or to a court.',
  },
  officer: {
    kk: 'Дербес деректерге жауапты тұлға',
    ru: 'Ответственный за персональные данные',
    en: 'Data protection officer',
  },
  code: { kk: 'Тексеру коды', ru: 'Код проверки', en: 'Verification code' },
  proof: {
    kk: 'Жауаптың түпнұсқа екенін осы мекенжайдан тексеріңіз.',
    ru: 'Подлинность ответа можно проверить по этому адресу.',
    en: 'Check at this address that the answer is genuine.',
  },
})

export interface AnswerParts {
  request: Request
  /** The request that decides by its kind: an objection answers for the one it contests. */
  asked: Request
  answer: Given
  result: Result
  held: readonly Holding[]
  code: string
  organisation: Organisation
  officer: StaffName
  name: string | null
  at: Date
}

export function answerPaper(parts: AnswerParts): Paper {
  const { request, answer, result, code, organisation, officer, name, at } = parts
  return {
    title: texts.title,
    number: request.number,
    at,
    issuer: {
      name: organisation.name,
      lines: [organisation.address, beside(texts.bin, organisation.bin)],
    },
    facts: [
      ...(name ? [{ label: texts.asker, value: name }] : []),
      { label: texts.request, value: both(shared[request.kind]) },
      { label: texts.received, value: printedDay(request.at) },
      { label: texts.result, value: both(shared[result]) },
    ],
    parts: [
      { label: texts.words, text: answer.says },
      ...refusalOf(answer),
      ...decisionsOf(parts),
      { label: texts.appeal, text: lines(texts.routes) },
    ],
    signatures: [{ label: texts.officer, name: officer.name, position: officer.title }],
    proof: {
      label: texts.code,
      code: inGroups(code),
      says: texts.proof,
      address: `${site().publicUrl}/answers/${code}`,
    },
  }
}

/** What a program reads of the answer; for a request of data, with the data itself. */
export function answerFile({ request, asked, answer, result, held, organisation, at }: AnswerParts) {
  const rows = asked.kind === 'know' ? [] : held
  return {
    request: { number: request.number, kind: request.kind, receivedAt: request.at.toISOString() },
    organisation: { name: organisation.name, bin: organisation.bin },
    answeredAt: at.toISOString(),
    result,
    says: answer.says,
    reason: answer.reason,
    decisions: answer.decided,
    held: held.map(table => ({
      recordClass: table.recordClass,
      table: table.table,
      count: table.rows.length,
    })),
    data: rows.map(table => ({ recordClass: table.recordClass, table: table.table, rows: table.rows })),
  }
}

function refusalOf({ reason }: Given): Part[] {
  return reason ? [{ label: texts.reason, text: `${lines(reason.name)}\n${lines(reason.article)}` }] : []
}

function decisionsOf({ answer, held }: AnswerParts): Part[] {
  if (answer.decided.length === 0) return []
  return [
    {
      label: texts.decisions,
      columns: [texts.recordClass, texts.decision, texts.ground, texts.rows],
      rows: answer.decided.map(one => [
        both(one.name),
        both(decisionNames[one.decision]),
        groundOf(one),
        String(countOf(held, one.recordClass)),
      ]),
    },
  ]
}

function groundOf({ reason, ground, until, years }: Given['decided'][number]): string {
  const why = reason ? lines(reason.article) : ground ? lines(ground) : '—'
  if (until) return `${why}\n${printedDate(until)}`
  return years ? `${why}\n${years}` : why
}

function countOf(held: readonly Holding[], recordClass: string): number {
  return held
    .filter(table => table.recordClass === recordClass)
    .reduce((sum, table) => sum + table.rows.length, 0)
}

function both({ kk, ru }: Text): string {
  return `${kk} / ${ru}`
}

function lines({ kk, ru }: Text): string {
  return `${kk}\n${ru}`
}

function beside(label: Text, value: string): Text {
  return { kk: `${label.kk}: ${value}`, ru: `${label.ru}: ${value}`, en: `${label.en}: ${value}` }
}
