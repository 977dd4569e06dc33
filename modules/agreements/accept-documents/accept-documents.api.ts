import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { because, id, instant, secret } from '../../../kernel/fields.ts'
import { waitBeforeTrying, wrongPassword } from '../../accounts/index.ts'
import { text, wholeEdition } from '../answers.ts'
import { acceptTexts } from './accept-documents.texts.ts'

export const showDocumentsToAccept = declare({
  name: 'show-documents-to-accept',
  says: {
    kk: 'Қабылдануы керек құжаттарды көрсету',
    ru: 'Показать документы, которые нужно принять',
    en: 'Show the documents still to be accepted',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'contract',
  touches: ['identity', 'consent'],
  asks: z.strictObject({
    /** A clinic: its documents are shown after those of the platform. */
    organisation: id().optional(),
  }),
  answers: z.object({
    organisation: text.nullable(),
    documents: z.array(
      wholeEdition.extend({
        isConsent: z.boolean(),
        /** The edition that the acting person accepted before; null the first time. */
        acceptedBefore: z.number().nullable(),
        /** Who has not accepted it yet; the acting person stands first. */
        people: z.array(z.object({ person: z.string(), name: z.string(), isSelf: z.boolean() })),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-1.4', 'PF-1.6', 'PF-6.3', 'BL-2', 'BL-6', 'LB-3b'],
})

export const acceptDocuments = declare({
  name: 'accept-documents',
  says: {
    kk: 'Құжаттарды қабылдау',
    ru: 'Принять документы',
    en: 'Accept documents',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'contract',
  touches: ['consent', 'account'],
  asks: z.strictObject({
    accepted: z
      .array(
        z.strictObject({
          edition: id(),
          /** SHA-256 of the pair that was on the page: only what was read can be accepted. */
          shown: z.string().regex(/^[0-9a-f]{64}$/),
          /** The represented person for whom it is accepted; absent for oneself. */
          onBehalfOf: id().optional(),
        }),
      )
      .max(60)
      .refine(list => list.length > 0, because(acceptTexts.tickSome)),
    /** When the page with the texts was made: how long they were open is kept as evidence. */
    openedAt: instant().optional(),
    /** Not needed within minutes after a confirmation. */
    password: secret(200).optional(),
  }),
  answers: z.object({ acceptances: z.array(z.string()) }),
  refusals: {
    'edition-changed': {
      kind: 'conflict',
      clause: 'PF-1.5',
      says: {
        kk: 'Сіз оқып жатқанда құжаттың жаңа редакциясы күшіне енді. Жаңа мәтінді оқып, қабылдаңыз.',
        ru: 'Пока вы читали, вступила в силу новая редакция. Прочитайте новый текст и примите его.',
        en: 'While you were reading, a new edition took force. Read the new text and accept it.',
      },
    },
    'opened-in-future': {
      kind: 'invalid',
      says: {
        kk: 'Құжат ашылған уақыт дұрыс емес. Бетті қайта ашып, мәтінді оқыңыз.',
        ru: 'Время открытия документа неверно. Откройте страницу заново и прочитайте текст.',
        en: 'The time at which the document was opened is wrong. Open the page again and read the text.',
      },
    },
    'wrong-password': wrongPassword,
    'wait-before-trying': waitBeforeTrying,
  },
  clauses: [
    'PF-1.3a',
    'PF-1.8a',
    'PF-1.8.2',
    'PF-1.8.4',
    'PF-1.8.5',
    'PF-6.1',
    'PF-6.3',
    'CL-1.1c',
    'CL-1.2',
    'BL-2',
    'BL-6',
    'LB-3b',
    'DR-4.2',
  ],
})
