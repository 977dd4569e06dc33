import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, email, id, line, slug } from '../../../kernel/fields.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })
const named = z.object({ id: z.string(), name: text })

export const listRecipients = declare({
  name: 'list-recipients',
  says: {
    kk: 'Деректер берілетін алушылар тізілімін көрсету',
    ru: 'Показать реестр получателей данных',
    en: 'Show the register of recipients of data',
  },
  kind: 'read',
  who: ['officer', 'director', 'admin', 'auditor'],
  purpose: 'protection',
  touches: ['consent'],
  asks: z.strictObject({}),
  answers: z.object({
    recipients: z.array(
      z.object({
        id: z.string(),
        /** Whether it stands in the register of the acting organisation: then it may be ended here. */
        isOwn: z.boolean(),
        /** The acting organisation itself. */
        isItself: z.boolean(),
        ofPlatform: z.boolean(),
        kind: text,
        name: text,
        bin: z.string().nullable(),
        country: text,
        countryProtects: z.boolean(),
        contract: z.string(),
        until: z.string().nullable(),
        isProcessor: z.boolean(),
        isSilent: z.boolean(),
        acceptedTerms: z.boolean(),
        endedAt: z.string().nullable(),
        /** Fields by purpose: all that it may ever get. */
        profile: z.array(z.object({ purpose: z.string(), fields: z.array(text) })),
      }),
    ),
    orders: z.array(
      z.object({
        id: z.string(),
        recipient: text,
        what: z.enum(['stop', 'destroy', 'confirm-month']),
        at: z.string(),
        dueAt: z.string().nullable(),
        answer: z.enum(['done', 'nothing-held', 'refused']).nullable(),
        note: z.string().nullable(),
        answeredAt: z.string().nullable(),
      }),
    ),
    /** The terms for partners in force; null while none are published. */
    terms: z.object({ edition: z.string(), slug: z.string(), number: z.number() }).nullable(),
    kinds: z.array(named),
    countries: z.array(named.extend({ protects: z.boolean(), source: z.string(), verified: z.boolean() })),
  }),
  refusals: {},
  clauses: ['PF-6.9', 'PF-3.3', 'CL-3.13', 'LB-2.5'],
})

export const addRecipient = declare({
  name: 'add-recipient',
  says: {
    kk: 'Алушыны тізілімге қосу',
    ru: 'Внести получателя в реестр',
    en: 'Add a recipient to the register',
  },
  kind: 'write',
  who: ['officer', 'director', 'admin'],
  purpose: 'protection',
  touches: [],
  asks: z.strictObject({
    id: slug(),
    kind: slug(),
    nameKk: line(200),
    nameRu: line(200),
    nameEn: line(200),
    bin: z
      .string()
      .regex(/^\d{12}$/)
      .optional(),
    country: z.string().regex(/^[A-Z]{2}$/),
    email: email().optional(),
    contract: line(200),
    until: day().optional(),
  }),
  answers: z.object({ recipient: z.string() }),
  refusals: {
    'recipient-known': {
      kind: 'conflict',
      constraint: 'recipient_pkey',
      says: {
        kk: 'Бұл атаумен алушы тізілімде бар. Басқа қысқа атау беріңіз.',
        ru: 'Получатель с таким кодом уже есть в реестре. Дайте другой код.',
        en: 'A recipient of this code is in the register. Give another code.',
      },
    },
    'unknown-choice': {
      kind: 'invalid',
      constraint: ['recipient_kind_fkey', 'recipient_country_fkey'],
      says: {
        kk: 'Түрі мен елін тізімнен таңдаңыз.',
        ru: 'Выберите вид и страну из списка.',
        en: 'Choose the kind and the country from the list.',
      },
    },
  },
  clauses: ['PF-6.9', 'CL-3.13', 'DR-4.2'],
})

export const endRecipient = declare({
  name: 'end-recipient',
  says: {
    kk: 'Алушыны тізілімнен шығару',
    ru: 'Исключить получателя из реестра',
    en: 'Take a recipient out of the register',
  },
  kind: 'write',
  who: ['officer', 'director', 'admin'],
  purpose: 'protection',
  touches: [],
  asks: z.strictObject({ recipient: slug(), reason: line(300) }),
  answers: z.object({}),
  refusals: {
    'already-ended': {
      kind: 'conflict',
      constraint: 'recipient_ends_once',
      says: {
        kk: 'Бұл алушы тізілімнен бұрын шығарылған.',
        ru: 'Этот получатель уже исключён из реестра.',
        en: 'This recipient was taken out before.',
      },
    },
  },
  clauses: ['PF-6.9'],
})

export const acceptPartnerTerms = declare({
  name: 'accept-partner-terms',
  says: {
    kk: 'Серіктес талаптарының қабылданғанын тіркеу',
    ru: 'Зарегистрировать принятие условий партнёра',
    en: 'Record that a partner accepted the terms',
  },
  kind: 'write',
  who: ['officer', 'director', 'admin'],
  purpose: 'protection',
  touches: [],
  asks: z.strictObject({
    recipient: slug(),
    /** The edition that was read. */
    edition: id(),
    /** The signed paper, for a partner without an account here. */
    paper: line(200).optional(),
  }),
  answers: z.object({}),
  refusals: {
    'not-in-force': {
      kind: 'conflict',
      says: {
        kk: 'Бұл редакция қазір күшінде емес. Қазіргісін оқып, қабылдаңыз.',
        ru: 'Эта редакция не действует. Прочитайте и примите действующую.',
        en: 'This edition is not in force. Read and accept the one that is.',
      },
    },
    'already-accepted': {
      kind: 'conflict',
      constraint: 'recipient_terms_pkey',
      says: {
        kk: 'Бұл редакция бұрын қабылданған.',
        ru: 'Эта редакция уже принята.',
        en: 'This edition was accepted before.',
      },
    },
  },
  clauses: ['DR-4.2'],
})
