// A conclusion as a paper: which facts and parts it has.
import { type Paper, printedDate, printedDay } from '../../../kernel/press/paper.ts'
import { say, type Text } from '../../../kernel/texts.ts'
import { labels } from './conclusion.texts.ts'

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

export function conclusionPaper(c: Conclusion): Paper {
  const part = (label: Text, text: string) => ({ label, text })
  return {
    title: labels.title,
    number: c.number,
    at: c.issuedAt,
    issuer: {
      name: c.organisation,
      lines: [
        c.address,
        beside(labels.bin, c.bin),
        ...(c.licence ? [beside(labels.licence, c.licence)] : []),
      ],
    },
    facts: [
      { label: labels.patient, value: c.patient },
      { label: labels.birthDate, value: printedDate(c.birthDate) },
      { label: labels.visit, value: printedDay(c.visitAt) },
    ],
    parts: [
      part(labels.complaints, c.complaints),
      part(labels.examination, c.examination),
      part(labels.diagnosis, `${c.diagnosis.code} ${c.diagnosis.kk}\n${c.diagnosis.code} ${c.diagnosis.ru}`),
      part(labels.plan, c.plan),
      ...c.addenda.map(({ at, text }) => part(labels.addendum, `${printedDay(at)}\n${text}`)),
      // CL-3.24: each copy names whom it was given to, so that a published one is known.
      part(
        labels.notPublished,
        [say('kk', labels.givenTo, { name: c.patient }), say('ru', labels.givenTo, { name: c.patient })].join(
          '\n',
        ),
      ),
    ],
    signatures: [{ label: labels.doctor, name: c.doctor, position: c.position }],
    proof: { label: labels.code, code: c.code, says: labels.proof, address: c.addressOfProof },
  }
}

/** How a conclusion is called where its signature is shown. */
export function titleOf(number: string): Text {
  const { kk, ru, en } = labels.title
  return { kk: `${kk} № ${number}`, ru: `${ru} № ${number}`, en: `${en} ${number}` }
}

function beside(label: Text, value: string): Text {
  return { kk: `${label.kk}: ${value}`, ru: `${label.ru}: ${value}`, en: `${label.en}: ${value}` }
}
