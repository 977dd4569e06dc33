// On what terms the platform takes payments for a partner: named by the platform, in force once the partner accepts.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { because, day, id, line, tiyn } from '../../../kernel/fields.ts'
import { notTheAgent } from './refusals.ts'
import { fieldTexts } from './settlement.texts.ts'

export const proposeAgencyTerms = declare({
  name: 'propose-agency-terms',
  says: {
    kk: 'Серіктеске есеп айырысу шартын ұсыну.',
    ru: 'Предложить партнёру условия расчётов.',
    en: 'Propose terms of settlement to a partner.',
  },
  kind: 'write',
  who: ['admin'],
  purpose: 'contract',
  touches: [],
  confirmed: true,
  asks: z.strictObject({
    partner: id(),
    since: day(),
    /** 250 is 2.5 per cent. */
    basisPoints: z.int().min(0).max(10_000),
    minimumTiyn: tiyn(),
    /** Within the commission; without it none is named. */
    vatPercent: z.int().min(1).max(99).optional(),
    /** Whether a refund gives its part of the commission back. */
    returned: z.boolean(),
    periodDays: z.int().min(1).max(31),
    objectionDays: z.int().min(1).max(60),
    answerDays: z.int().min(1).max(60),
  }),
  answers: z.object({ terms: id() }),
  refusals: {
    'not-the-agent': notTheAgent,
    'begins-in-the-past': {
      kind: 'invalid',
      says: {
        kk: 'Шарт өткен күннен басталмайды.',
        ru: 'Условия не действуют задним числом.',
        en: 'Terms do not begin in the past.',
      },
    },
  },
  clauses: ['PF-2.3.4'],
})

export const acceptAgencyTerms = declare({
  name: 'accept-agency-terms',
  says: {
    kk: 'Платформамен есеп айырысу шартын қабылдау.',
    ru: 'Принять условия расчётов с платформой.',
    en: 'Accept the terms of settlement with the platform.',
  },
  kind: 'write',
  who: ['director'],
  purpose: 'contract',
  touches: [],
  confirmed: true,
  asks: z.strictObject({
    terms: id(),
    iban: line(34)
      .overwrite(text => text.replaceAll(' ', '').toUpperCase())
      .refine(isIban, because(fieldTexts.iban)),
    bic: line(11)
      .overwrite(text => text.toUpperCase())
      .refine(text => /^[A-Z0-9]{8}([A-Z0-9]{3})?$/.test(text), because(fieldTexts.bic)),
  }),
  answers: z.object({}),
  refusals: {
    'accepted-already': {
      kind: 'conflict',
      constraint: 'agency_terms_accepted_once',
      says: {
        kk: 'Бұл шарт бұрын қабылданған.',
        ru: 'Эти условия уже приняты.',
        en: 'These terms are accepted already.',
      },
    },
    'newer-terms': {
      kind: 'conflict',
      says: {
        kk: 'Платформа кейінірек басқа шарт ұсынды. Соңғы ұсынылған шартты қарап, соны қабылдаңыз.',
        ru: 'Платформа позже предложила другие условия. Посмотрите последние и примите их.',
        en: 'The platform has proposed other terms since. Look at the newest and accept those.',
      },
    },
    'partner-terms-first': {
      kind: 'conflict',
      clause: 'DR-4.2',
      says: {
        kk: 'Алдымен «Серіктестерге арналған шарттар» құжатын қабылдаңыз.',
        ru: 'Сначала примите документ «Условия для партнёров».',
        en: 'First accept the document “Terms for partners”.',
      },
    },
  },
  clauses: ['PF-2.3.4', 'DR-4.2'],
})

/** An account of Kazakhstan with its check digits right (ISO 13616). */
function isIban(text: string): boolean {
  if (!/^KZ\d{2}[A-Z0-9]{16}$/.test(text)) return false
  const digits = (text.slice(4) + text.slice(0, 4)).replace(/[A-Z]/g, letter =>
    String(letter.charCodeAt(0) - 55),
  )
  return BigInt(digits) % 97n === 1n
}
