import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { text, wholeEdition } from '../answers.ts'

const acceptance = z.object({
  acceptance: z.string(),
  kind: z.string(),
  slug: z.string(),
  number: z.number(),
  title: text,
  /** Null: the platform. */
  organisation: text.nullable(),
  at: z.string(),
  way: z.enum(['tick', 'phone', 'messenger', 'desk', 'desk-paper', 'first-payment', 'service']),
  acceptedBy: z.string(),
  onBehalfOf: z.string().nullable(),
  /** When it stopped to count: its consent was withdrawn. */
  endedAt: z.string().nullable(),
})

export const showMyDocuments = declare({
  name: 'show-my-documents',
  says: {
    kk: 'Қабылдаған құжаттарымды көрсету',
    ru: 'Показать документы, которые я принял',
    en: 'Show the documents that I accepted',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'consent'],
  asks: z.strictObject({}),
  answers: z.object({ acceptances: z.array(acceptance) }),
  refusals: {},
  clauses: ['PF-1.8a', 'PF-3.1', 'CL-1.2'],
})

export const showSignedDocument = declare({
  name: 'show-signed-document',
  says: {
    kk: 'Қабылданған құжаттың түпнұсқасын дәлелімен көрсету',
    ru: 'Показать оригинал принятого документа с доказательством',
    en: 'Show the original of an accepted document with its evidence',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'consent'],
  asks: z.strictObject({ acceptance: id() }),
  answers: acceptance.extend({
    /** The number of the contract that this acceptance made; null where it made none. */
    contract: z.string().nullable(),
    document: wholeEdition,
    evidence: z.object({
      account: z.string().nullable(),
      session: z.string().nullable(),
      address: z.string(),
      device: z.string(),
      /** Which language was on the screen. */
      lang: z.enum(['kk', 'ru', 'en']),
      /** When the page with the text was opened; null where no page was. */
      openedAt: z.string().nullable(),
      shown: z.string(),
      ticked: z.string(),
      confirmation: z.enum(['password', 'step-up', 'none']),
    }),
  }),
  refusals: {},
  clauses: ['PF-1.8.4', 'PF-1.8.5', 'PF-3.1'],
})
