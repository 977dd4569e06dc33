// Prints a paper: everything about it is data, the layout stands in paper.typ. PDF/A-2a with the fonts
// inside, in Kazakh and Russian side by side.
import { Worker } from 'node:worker_threads'
import QRCode from 'qrcode'
import type { Text } from '../texts.ts'
import { unprintable } from './fonts.ts'
import type { Order, Printed } from './worker.ts'

export interface Paper {
  title: Text
  number: string
  /** Printed as the paper's day in Almaty; the same paper gives the same bytes. */
  at: Date
  /** Who issues it: the name, then address, BIN and the like, a line each. */
  issuer: { name: Text; lines: readonly Text[] }
  facts: readonly { label: Text; value: string }[]
  parts: readonly Part[]
  signatures: readonly { label: Text; name: string; position: Text | null }[]
  /** How a stranger proves it; null for a paper that proves nothing. */
  proof: { label: Text; code: string; says: Text; address: string } | null
}

/** A paragraph under its heading, or a table; a table without rows prints its heading alone. */
export type Part =
  | { label: Text | null; text: string }
  | { label: Text | null; columns: readonly Text[]; rows: readonly (readonly string[])[] }

/** Signs of the paper that the printed fonts lack; with any, it must not be printed. */
export function signsNotPrintable(paper: Paper): string[] {
  return unprintable(textsIn(layout(paper)))
}

/** Throws when it cannot be printed; the cause holds no word of the paper. */
export async function printPaper(paper: Paper): Promise<Buffer> {
  const { proof } = paper
  const qr =
    proof && (await QRCode.toString(proof.address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }))
  const data = JSON.stringify({ ...layout(paper), proof: proof && { ...proof, qr } })
  return press(data, Math.floor(paper.at.getTime() / 1000))
}

/** A day as papers write it: 23.11.2026. */
export function printedDay(instant: Date): string {
  return instant.toLocaleDateString('ru-KZ', {
    timeZone: 'Asia/Almaty',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  })
}

/** A calendar day `2026-11-23` as papers write it. */
export function printedDate(day: string): string {
  return day.split('-').reverse().join('.')
}

function layout({ at, ...paper }: Paper) {
  return { ...paper, issued: printedDay(at) }
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (value && typeof value === 'object') for (const inner of Object.values(value)) yield* textsIn(inner)
}

// One press for the whole program, started with the first paper. When it breaks, those who wait are told
// and the next paper starts a new one.
let worker: Worker | undefined
let jobs = 0
const waiting = new Map<number, { resolve(pdf: Buffer): void; reject(error: Error): void }>()

function press(data: string, at: number): Promise<Buffer> {
  worker ??= start()
  const job = ++jobs
  worker.ref()
  return new Promise((resolve, reject) => {
    waiting.set(job, { resolve, reject })
    worker!.postMessage({ job, data, at } satisfies Order)
  })
}

function start(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url))
  started.on('message', (printed: Printed) => {
    const order = waiting.get(printed.job)
    waiting.delete(printed.job)
    // A press at rest must not keep the program from ending.
    if (waiting.size === 0) started.unref()
    if ('pdf' in printed) order?.resolve(Buffer.from(printed.pdf))
    else order?.reject(new Error(`the paper could not be printed: ${printed.fault.slice(0, 500)}`))
  })
  started.on('error', error => {
    worker = undefined
    for (const { reject } of waiting.values()) reject(error as Error)
    waiting.clear()
  })
  return started
}
