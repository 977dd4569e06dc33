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
    /** Only of a consent to send data abroad: to which country. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
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
    'country-needed': {
      kind: 'invalid',
      clause: 'PF-6.11',
      constraint: ['consent_abroad_names_the_country', 'consent_country_fkey'],
      says: {
        kk: 'Шетелге беруге келісім бір елге ғана беріледі. Елді тізімнен таңдаңыз.',
        ru: 'Согласие на передачу за рубеж даётся на одну страну. Выберите её из списка.',
        en: 'A consent to send data abroad is for one country. Choose it from the list.',
      },
    },
  },
  clauses: ['CL-2.3', 'CL-A1', 'DR-2.1', 'DR-2.3', 'DR-5', 'PF-1.7b', 'PF-3.12', 'PF-6.3', 'PF-6.11'],
})
