import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { text } from '../answers.ts'
import { lawStates } from '../law-states.ts'

export const listLaws = declare({
  name: 'list-laws',
  says: {
    kk: 'Құжаттар сүйенетін заңдарды көрсету',
    ru: 'Показать законы, на которых стоят документы',
    en: 'List the laws that the documents rest on',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({
    laws: z.array(
      z.object({
        code: z.string(),
        title: text,
        number: z.string(),
        editionDate: z.string().nullable(),
        state: z.enum(lawStates),
        replacedBy: text.nullable(),
        source: z.string(),
        sourceDate: z.string(),
        /** False: nobody has confirmed it. */
        verified: z.boolean(),
        /** Documents in force that cite it, with the articles. */
        citedBy: z.array(z.object({ slug: z.string(), title: text, articles: z.array(z.string()) })),
      }),
    ),
  }),
  refusals: {},
  clauses: ['BL-6', 'PF-1.2'],
})
