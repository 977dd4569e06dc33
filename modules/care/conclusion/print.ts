// Prints a conclusion: everything about it is data, the layout stands in conclusion.typ.
import { Worker } from 'node:worker_threads'
import QRCode from 'qrcode'
import type { Text } from '../../../kernel/texts.ts'
import { labels } from './conclusion.texts.ts'
import { unprintable } from './fonts.ts'
import type { Order, Printed } from './press.ts'

export interface Conclusion {
  number: string
  issuedAt: Date
  /** Verification code as people read it, and the address that proves it. */
  code: string
  addressOfProof: string
  organisation: Text
  address: Text
  bin: string
  licence: string | null
  patient: string
  birthDate: string
  visitAt: Date
  doctor: string
  position: Text
  complaints: string
  examination: string
  diagnosis: { code: string } & Text
  plan: string
  addenda: readonly { at: Date; text: string }[]
}

/** Signs of the conclusion that the printed font lacks; with any, it must not be printed. */
export function signsNotPrintable(conclusion: Conclusion): string[] {
  return unprintable(textsIn(layout(conclusion)))
}

/** PDF/A-2a with the fonts inside. Throws when it cannot be printed; the cause holds no word of the visit. */
export async function printConclusion(conclusion: Conclusion): Promise<Buffer> {
  const qr = await QRCode.toString(conclusion.addressOfProof, {
    type: 'svg',
    margin: 0,
    errorCorrectionLevel: 'M',
  })
  const data = JSON.stringify({ ...layout(conclusion), qr })
  return press(data, Math.floor(conclusion.issuedAt.getTime() / 1000))
}

function layout(c: Conclusion) {
  const day = (instant: Date) =>
    instant.toLocaleDateString('ru-KZ', {
      timeZone: 'Asia/Almaty',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
    })
  const part = (label: Text, text: string) => ({ label, text })
  return {
    title: labels.title,
    number: c.number,
    issued: day(c.issuedAt),
    code: c.code,
    address_of_proof: c.addressOfProof,
    organisation: c.organisation,
    address: c.address,
    bin: c.bin,
    licence: c.licence,
    doctor: c.doctor,
    position: c.position,
    labels: { bin: labels.bin, licence: labels.licence, doctor: labels.doctor, code: labels.code },
    proof: labels.proof,
    facts: [
      { label: labels.patient, value: c.patient },
      { label: labels.birthDate, value: c.birthDate.split('-').reverse().join('.') },
      { label: labels.visit, value: day(c.visitAt) },
    ],
    parts: [
      part(labels.complaints, c.complaints),
      part(labels.examination, c.examination),
      part(labels.diagnosis, `${c.diagnosis.code} ${c.diagnosis.kk}\n${c.diagnosis.code} ${c.diagnosis.ru}`),
      part(labels.plan, c.plan),
      ...c.addenda.map(({ at, text }) => part(labels.addendum, `${day(at)}\n${text}`)),
    ],
  }
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (value && typeof value === 'object') for (const inner of Object.values(value)) yield* textsIn(inner)
}

// One press for the whole program, started with the first document. When it breaks, those who wait are told
// and the next document starts a new one.
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
  const started = new Worker(new URL('./press.ts', import.meta.url))
  started.on('message', (printed: Printed) => {
    const order = waiting.get(printed.job)
    waiting.delete(printed.job)
    // A press at rest must not keep the program from ending.
    if (waiting.size === 0) started.unref()
    if ('pdf' in printed) order?.resolve(Buffer.from(printed.pdf))
    else order?.reject(new Error(`the conclusion could not be printed: ${printed.fault.slice(0, 500)}`))
  })
  started.on('error', error => {
    worker = undefined
    for (const { reject } of waiting.values()) reject(error as Error)
    waiting.clear()
  })
  return started
}
