import type { Answer } from '../../../kernel/act.ts'
import { type Paper, printedDay } from '../../../kernel/press/paper.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { showConsentReceipt } from './receipt.api.ts'
import { texts } from './receipt.texts.ts'

/** The receipt as a paper in Kazakh and Russian: who was told what when the consent was given. */
export function receiptPaper(receipt: Answer<typeof showConsentReceipt>): Paper {
  const { name, operator, subject, givenBy, from, until, data, withdrawnAt } = receipt
  const days = `${printedDay(new Date(from))} – ${printedDay(new Date(until))}`
  return {
    title: texts.title,
    number: receipt.consent,
    at: new Date(from),
    issuer: { name: operator.name, lines: [same(operator.bin)] },
    facts: [
      { label: texts.purpose, value: both(name) },
      { label: texts.subject, value: subject },
      { label: texts.givenBy, value: givenBy },
      { label: texts.text, value: `${receipt.document.slug} № ${receipt.document.number}` },
      { label: texts.term, value: days },
      { label: texts.passesOn, value: both(answer(receipt.passesOn)) },
      { label: texts.abroad, value: both(receipt.country ?? answer(receipt.abroad)) },
      { label: texts.publishes, value: both(answer(receipt.publishes)) },
      ...(withdrawnAt ? [{ label: texts.withdrawn, value: printedDay(new Date(withdrawnAt)) }] : []),
    ],
    parts: [
      { label: texts.purpose, text: `${receipt.says.kk}\n${receipt.says.ru}` },
      { label: texts.data, text: `${data.kk}\n${data.ru}` },
      {
        label: texts.recipients,
        columns: [texts.recipient, texts.fields],
        rows: receipt.recipients.map(({ kind, fields }) => [both(kind), fields.map(both).join(', ')]),
      },
    ],
    signatures: [],
    proof: null,
  }
}

function answer(is: boolean): Text {
  return is ? texts.yes : texts.no
}

function both({ kk, ru }: Text): string {
  return kk === ru ? kk : `${kk} / ${ru}`
}

function same(text: string): Text {
  return { kk: text, ru: text, en: text }
}
