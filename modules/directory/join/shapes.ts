// Shapes of answers about applications and verifications.
import * as z from 'zod'
import { shapes } from '../../organisations/index.ts'

export const documents = ['diploma', 'certificate', 'licence'] as const
export const results = ['confirmed', 'differs', 'not-found'] as const

export const check = z.object({
  document: z.enum(documents),
  /** The public register in which it was looked up. */
  register: z.string(),
  checkedOn: z.string(),
  result: z.enum(results),
})

export const application = z.object({
  application: z.string(),
  name: shapes.text,
  speciality: shapes.text,
  city: shapes.text,
  languages: z.array(shapes.text),
  diploma: z.object({ number: z.string(), year: z.int(), place: z.string() }),
  certificate: z.object({ number: z.string(), until: z.string() }),
  licence: z.object({ number: z.string(), holder: z.string() }),
  madeAt: z.string(),
  /** By when it, or the objection, is answered; null when it was. */
  dueAt: z.string().nullable(),
  state: z.enum(['waits', 'accepted', 'refused', 'objected']),
  /** The last look into each register. */
  checks: z.array(check),
  refusal: z.object({ reason: z.string(), at: z.string() }).nullable(),
  objection: z
    .object({
      objection: z.string(),
      text: z.string(),
      at: z.string(),
      answer: z.object({ outcome: z.enum(['kept', 'accepted']), reason: z.string() }).nullable(),
    })
    .nullable(),
})

export const verification = z.object({
  verification: z.string(),
  slug: z.string(),
  name: shapes.text,
  speciality: shapes.text,
  specialityId: z.string(),
  city: shapes.text,
  languages: z.array(shapes.text),
  at: z.string(),
  until: z.string(),
  /** Position and organisation of whoever verified. */
  by: z.object({ title: shapes.text, organisation: shapes.text }),
  checks: z.array(check),
  /** Null while it was ended by nobody. */
  ended: z.object({ at: z.string(), reason: z.string(), byPractitioner: z.boolean() }).nullable(),
  /** Whether it stands today. */
  stands: z.boolean(),
})
