import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, slug } from '../../../kernel/fields.ts'

export const giveConsent = declare({
  name: 'give-consent',
  says: {
    kk: 'Бөлек мақсатқа келісім беру',
    ru: 'Дать согласие на отдельную цель',
    en: 'Give consent for a separate purpose',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['consent'],
  asks: z.strictObject({
    person: id(),
    /** Null: the platform. */
    organisation: id().nullable(),
    purpose: slug(),
  }),
  answers: z.object({ id: z.string(), until: z.string() }),
  refusals: {
    'given-with-its-document': {
      kind: 'conflict',
      clause: 'PF-1.8.4',
      says: {
        kk: 'Бұл келісім құжаттың мәтінімен бірге беріледі. Алдымен құжатты қабылдаңыз.',
        ru: 'Это согласие даётся вместе с текстом документа. Сначала примите документ.',
        en: 'This consent is given with the text of its document. Accept the document first.',
      },
    },
  },
  clauses: ['CL-2.3', 'PF-3.12', 'PF-6.3', 'PF-6.11', 'PF-6.15'],
})
