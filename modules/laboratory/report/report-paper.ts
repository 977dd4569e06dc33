// A laboratory report as a paper: what was measured, in which unit, against which range, by which method, who answers for it.
import { type Paper, printedDate, printedDay } from '../../../kernel/press/paper.ts'
import { sayIn, type Text } from '../../../kernel/texts.ts'
import { flagWords } from '../laboratory.texts.ts'
import type { Result } from '../shapes.ts'
import { unitText } from '../unit-words.ts'
import { paper } from './report.texts.ts'

export interface ReportLine {
  name: Text
  /** LOINC. */
  test: string
  /** Null: not validated yet. */
  result: Result | null
}

export interface ReportFacts {
  number: string
  orderNumber: string
  isAmended: boolean
  at: Date
  organisation: Text
  address: Text
  bin: string
  licence: string | null
  patient: string
  birthDate: string
  collectedAt: Date | null
  lines: readonly ReportLine[]
  code: string
  addressOfProof: string
}

export function reportPaper(report: ReportFacts): Paper {
  const shown = report.lines.filter(line => line.result)
  const waiting = report.lines.filter(line => !line.result)
  const by = (step: 'technical' | 'medical') =>
    [...new Set(shown.map(line => line.result![step] ?? ''))].join(', ')
  return {
    title: paper.title,
    number: report.number,
    at: report.at,
    issuer: {
      name: report.organisation,
      lines: [
        report.address,
        beside(paper.bin, report.bin),
        ...(report.licence ? [beside(paper.licence, report.licence)] : []),
      ],
    },
    facts: [
      { label: paper.patient, value: report.patient },
      { label: paper.birthDate, value: printedDate(report.birthDate) },
      { label: paper.order, value: report.orderNumber },
      ...(report.collectedAt ? [{ label: paper.collected, value: printedDay(report.collectedAt) }] : []),
    ],
    parts: [
      ...(report.isAmended ? [{ label: paper.amended, text: both(paper.amendedSays) }] : []),
      {
        label: null,
        columns: [paper.test, paper.value, paper.unit, paper.range, paper.meaning],
        rows: shown.map(({ name, test, result }) => [
          `${name.kk} / ${name.ru}\nLOINC ${test}, ${methodOf(result!)}`,
          result!.value,
          both({ kk: unitText(result!.unit, sayIn('kk')), ru: unitText(result!.unit, sayIn('ru')), en: '' }),
          rangeText(result!),
          both(flagWords[result!.flag]),
        ]),
      },
      ...(waiting.length > 0
        ? [{ label: paper.waiting, text: waiting.map(({ name }) => `${name.kk} / ${name.ru}`).join('\n') }]
        : []),
      { label: null, text: both(paper.doctorDecides) },
    ],
    signatures: [
      { label: paper.technical, name: by('technical'), position: null },
      { label: paper.medical, name: by('medical'), position: null },
    ],
    proof: { label: paper.code, code: report.code, says: paper.proof, address: report.addressOfProof },
  }
}

/** How a report is called where its signature is shown. */
export function titleOf(number: string): Text {
  const { kk, ru, en } = paper.title
  return { kk: `${kk} № ${number}`, ru: `${ru} № ${number}`, en: `${en} ${number}` }
}

/** `3.5–5.1`, `≤ 5`, or a dash where no range is known. */
export function rangeText({ low, high }: Pick<Result, 'low' | 'high'>): string {
  if (low !== null && high !== null) return `${low}–${high}`
  if (high !== null) return `≤ ${high}`
  return low !== null ? `≥ ${low}` : '—'
}

function methodOf({ analyser }: Result): string {
  return analyser ? both(paper.byAnalyser).replaceAll('{analyser}', analyser) : both(paper.byHand)
}

function both({ kk, ru }: Text): string {
  return kk === ru ? kk : `${kk} / ${ru}`
}

function beside(label: Text, value: string): Text {
  return { kk: `${label.kk}: ${value}`, ru: `${label.ru}: ${value}`, en: `${label.en}: ${value}` }
}
