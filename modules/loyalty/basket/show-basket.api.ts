import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export const showBasket = declare({
  name: 'show-basket',
  says: {
    kk: 'Төленбеген қабылдауларды жеңілдіктері және бонусымен бір жерден көру.',
    ru: 'Посмотреть неоплаченные приёмы вместе, со скидками и бонусами.',
    en: 'See visits that are not paid for together, with discounts and bonuses.',
  },
  // A bill is made when it is first looked at.
  kind: 'write',
  who: ['person'],
  once: 'free',
  purpose: 'payment',
  touches: ['payment'],
  asks: z.strictObject({}),
  answers: z.object({
    clinics: z.array(
      z.object({
        organisation: id(),
        name: text,
        dueTiyn: z.int(),
        /** Null: not joined to the programme of the clinic. */
        points: z.int().nullable(),
        visits: z.array(
          z.object({
            booking: id(),
            number: z.string(),
            startsAt: z.string(),
            holdUntil: z.string().nullable(),
            lines: z.array(z.object({ name: text, quantity: z.int(), tiyn: z.int() })),
            dueTiyn: z.int(),
            /** Set aside for this bill, and how many may be. */
            bonus: z.int(),
            mostBonus: z.int(),
            isEarned: z.boolean(),
          }),
        ),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-1.7c'],
})
