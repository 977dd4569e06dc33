// What a service and an order look like to those who may see them.
import * as z from 'zod'

export const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export const state = z.enum([
  'ordered',
  'paid',
  'delivered',
  'accepted',
  'disputed',
  'refunded',
  'refused',
  'cancelled',
])
export type State = z.output<typeof state>

export const offering = z.object({
  offering: z.string(),
  title: text,
  says: text,
  tiyn: z.int(),
  /** Who answers for it, named before payment (PF-2.3.3). */
  partner: z.object({ name: text, bin: z.string(), phone: z.string(), email: z.string() }),
  ended: z.boolean(),
})
export type Offering = z.output<typeof offering>

export const order = z.object({
  order: z.string(),
  number: z.string(),
  title: text,
  partnerName: text,
  tiyn: z.int(),
  wish: z.string(),
  state,
  at: z.string(),
  delivery: z.object({ body: z.string(), link: z.string().nullable(), at: z.string() }).nullable(),
  /** What was said in a claim, and in the answer to it. */
  claim: z.string().nullable(),
  decision: z.string().nullable(),
})
export type Order = z.output<typeof order>
