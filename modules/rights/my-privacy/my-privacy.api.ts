import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'

export const showMyPrivacy = declare({
  name: 'show-my-privacy',
  says: {
    kk: 'Деректерім туралы жалпы көріністі ашу',
    ru: 'Открыть общий вид моих данных',
    en: 'Open the overview of my data',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'consent', 'journal', 'account'],
  asks: z.strictObject({}),
  answers: z.object({
    people: z.array(z.object({ id: z.string(), name: z.string() })),
    /** What is held of the acting person, by class of records. */
    held: z.array(
      z.object({
        recordClass: shapes.text,
        count: z.number(),
        ground: shapes.text.nullable(),
        years: z.number().nullable(),
      }),
    ),
    counts: z.object({
      consents: z.number(),
      looks: z.number(),
      disclosures: z.number(),
      openRequests: z.number(),
      signatures: z.number(),
      sessions: z.number(),
    }),
  }),
  refusals: {},
  clauses: ['DR-6.1', 'LB-2.10', 'LB-1', 'DR-7.2'],
})

export const exportMyData = declare({
  name: 'export-my-data',
  says: {
    kk: 'Өзім туралы барлық деректі сақтап алу',
    ru: 'Сохранить все данные обо мне',
    en: 'Save everything held about me',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'contact', 'health', 'payment', 'account', 'consent', 'journal'],
  asks: z.strictObject({ person: id(), what: z.enum(['paper', 'file']) }),
  answers: z.object({ name: z.string(), type: z.string(), content: z.base64() }),
  refusals: {},
  confirmed: true,
  clauses: ['DR-6.1', 'LB-2.10'],
})
