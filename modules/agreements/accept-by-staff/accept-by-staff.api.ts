// Acceptance by word of mouth, by messenger and on paper (CL-1.1c): reception keeps the evidence of each way.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, instant, lang, line, paragraph, phone } from '../../../kernel/fields.ts'
import type { RefusalDeclaration } from '../../../kernel/refusal.ts'
import type { Text } from '../../../kernel/texts.ts'
import { acceptDocuments } from '../accept-documents/accept-documents.api.ts'
import { wholeEdition } from '../answers.ts'

export const showReading = declare({
  name: 'show-reading',
  says: {
    kk: 'Пациент клиниканың қай құжатын әлі қабылдамағанын көрсету',
    ru: 'Показать, какие документы клиники пациент ещё не принял',
    en: 'Show which documents of the clinic a patient has not accepted yet',
  },
  kind: 'read',
  who: ['reception'],
  purpose: 'contract',
  touches: ['identity', 'contact', 'consent'],
  asks: z.strictObject({ person: id() }),
  answers: z.object({
    name: z.string(),
    phone: z.string().nullable(),
    /** Number of the contract with this clinic; null until the offer is accepted. */
    contract: z.string().nullable(),
    documents: z.array(wholeEdition.extend({ isConsent: z.boolean() })),
  }),
  refusals: {},
  clauses: ['CL-1.1c', 'CL-1.2'],
})

const refusals = {
  'edition-changed': acceptDocuments.refusals['edition-changed'],
  'accepted-already': {
    kind: 'conflict',
    clause: 'CL-1.1c',
    says: {
      kk: 'Бұл редакцияны пациент бұрын қабылдаған.',
      ru: 'Эту редакцию пациент уже принял.',
      en: 'The patient has accepted this edition already.',
    },
  },
  'not-yet': {
    kind: 'invalid',
    says: {
      kk: 'Уақыты әлі келмеген. Сағатын тексеріңіз.',
      ru: 'Это время ещё не наступило. Проверьте часы.',
      en: 'This time has not come yet. Check the hour.',
    },
  },
} as const satisfies Record<string, RefusalDeclaration>

const accepted = {
  person: id(),
  edition: id(),
  /** SHA-256 of the pair that was on the page: only what was read can be accepted. */
  shown: z.string().regex(/^[0-9a-f]{64}$/),
}

function acceptance<Asks extends z.ZodType, Refusals extends Record<string, RefusalDeclaration>>(
  name: string,
  says: Text,
  asks: Asks,
  more: Refusals,
) {
  return declare({
    name,
    says,
    kind: 'write',
    who: ['reception'],
    purpose: 'contract',
    touches: ['identity', 'contact', 'consent'],
    asks,
    answers: z.object({ acceptance: z.string() }),
    refusals: { ...refusals, ...more },
    clauses: ['CL-1.1c', 'CL-1.2', 'DR-2.7', 'PF-6.2'],
  })
}

export const acceptByPhone = acceptance(
  'accept-by-phone',
  {
    kk: 'Пациенттің телефон арқылы қабылдауын жазу',
    ru: 'Записать принятие документа по телефону',
    en: 'Keep an acceptance by phone',
  },
  z.strictObject({
    ...accepted,
    /** The language in which the short form was read to the caller. */
    readIn: lang(),
    /** Places of the lines that were read, from nothing on. */
    read: z.array(z.int().min(0).max(20)).max(21),
    calledAt: instant(),
    phone: phone(),
    /** Where the recording of the call is kept, when it was recorded with consent. */
    recording: line(120).optional(),
  }),
  {
    'lines-unread': {
      kind: 'invalid',
      clause: 'CL-1.1c',
      says: {
        kk: 'Қысқаша мәтіннің әр жолын оқып, тұсына белгі қойыңыз.',
        ru: 'Прочитайте каждую строку краткого текста и отметьте её.',
        en: 'Read out every line of the short form and tick it.',
      },
    },
  },
)

export const acceptByMessenger = acceptance(
  'accept-by-messenger',
  {
    kk: 'Пациенттің мессенджер арқылы қабылдауын жазу',
    ru: 'Записать принятие документа в мессенджере',
    en: 'Keep an acceptance by messenger',
  },
  z.strictObject({
    ...accepted,
    wroteAt: instant(),
    /** The account or number from which the message came. */
    handle: line(80, 2),
    /** The words of agreement as they were written. */
    text: paragraph(500, 1),
  }),
  {},
)

export const acceptOnPaper = acceptance(
  'accept-on-paper',
  {
    kk: 'Қағазға қойылған қолды тіркеу',
    ru: 'Зарегистрировать подпись на бумаге',
    en: 'Keep an acceptance signed on paper',
  },
  z.strictObject({
    ...accepted,
    /** Where the signed paper lies (PF-6.2). A copy of an identity document is never kept. */
    paper: line(60),
    signedIn: lang(),
  }),
  {},
)
