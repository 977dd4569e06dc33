// The statement on paper and as a table: both say exactly what the rows say.
import { type Paper, printedDate, printedDay } from '../../../kernel/press/paper.ts'
import type { Text } from '../../../kernel/texts.ts'
import { addDays } from '../../catalogue/index.ts'
import type { Organisation } from '../../organisations/index.ts'
import { csv, tengeOf } from './csv.ts'
import { settlementTexts as texts, whatTexts } from './settlement.texts.ts'
import type { Line, Statement } from './statement-rows.ts'

export function statementPaper(statement: Statement, lines: readonly Line[], agent: Organisation): Paper {
  const { number, partnerName, fromDay, untilDay, openingTiyn, closingTiyn, dueTiyn } = statement
  const bin = (value: string): Text => ({ kk: `БСН: ${value}`, ru: `БИН: ${value}`, en: `BIN: ${value}` })
  return {
    title: texts.statements,
    number: String(number),
    at: statement.madeAt,
    issuer: { name: agent.name, lines: [agent.address, bin(agent.bin)] },
    facts: [
      { label: texts.partner, value: both(partnerName) },
      { label: texts.bin, value: statement.bin },
      { label: texts.days, value: `${printedDate(fromDay)} – ${printedDate(addDays(untilDay, -1))}` },
      { label: texts.opening, value: tengeOf(openingTiyn) },
      { label: texts.closing, value: tengeOf(closingTiyn) },
      { label: texts.due, value: tengeOf(dueTiyn) },
      { label: texts.hash, value: statement.hash.toString('hex') },
    ],
    parts: [
      {
        label: texts.linesTitle,
        columns: [
          texts.number,
          texts.at,
          texts.what,
          texts.reference,
          texts.sum,
          texts.commission,
          texts.vat,
          texts.net,
        ],
        rows: lines.map((line, at) => [
          String(at + 1),
          printedDay(line.at),
          both(whatTexts[line.what]),
          line.reference,
          ...[line.cameTiyn, line.commissionTiyn, line.vatTiyn, line.netTiyn].map(tengeOf),
        ]),
      },
    ],
    signatures: [],
    proof: null,
  }
}

/** The same lines for a spreadsheet, under names that a program can read. */
export function statementCsv(statement: Statement, lines: readonly Line[]): string {
  const head = ['place', 'at', 'what', 'reference', 'came', 'commission', 'vat_within', 'net']
  const sums = (name: string, tiyn: number) => ['', '', name, '', '', '', '', tengeOf(tiyn)]
  return csv([
    head,
    sums('opening', statement.openingTiyn),
    ...lines.map((line, at) => [
      String(at + 1),
      line.at.toISOString(),
      line.what,
      line.reference,
      ...[line.cameTiyn, line.commissionTiyn, line.vatTiyn, line.netTiyn].map(tengeOf),
    ]),
    sums('closing', statement.closingTiyn),
    sums('due', statement.dueTiyn),
  ])
}

function both(text: Text): string {
  return text.kk === text.ru ? text.kk : `${text.kk}\n${text.ru}`
}
