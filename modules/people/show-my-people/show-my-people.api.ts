import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

export const showMyPeople = declare({
  name: 'show-my-people',
  says: {
    kk: 'Өзім өкілі болатын адамдарды көрсету',
    ru: 'Показать, кого я представляю',
    en: 'Show whom I represent',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity'],
  asks: z.strictObject({}),
  answers: z.object({
    people: z.array(
      z.object({
        person: z.string(),
        representation: z.string(),
        familyName: z.string(),
        givenName: z.string(),
        middleName: z.string().nullable(),
        birthDate: z.string(),
        age: z.number(),
        ground: z.enum(['parent', 'adopter', 'guardian', 'trustee']),
        basis: z.string(),
        startsOn: z.string(),
        endsOn: z.string(),
        /** From 16 the child consents to care, except to surgery and abortion. */
        consentsForOneself: z.boolean(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-4.5', 'PF-6.3'],
})
