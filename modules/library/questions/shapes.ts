// Shapes of answers about public questions.
import * as z from 'zod'
import { shapes } from '../../organisations/index.ts'

export const publicQuestion = z.object({
  question: z.string(),
  title: z.string(),
  text: z.string(),
  lang: z.enum(['kk', 'ru', 'en']),
  speciality: shapes.text,
  specialityId: z.string(),
  askedAt: z.string(),
  /** Words were cut by who read it. */
  cut: z.boolean(),
  answers: z.int(),
})

export const answer = z.object({
  answer: z.string(),
  /** Empty when it was withdrawn. */
  text: z.string(),
  at: z.string(),
  /** The earlier words that these correct; null when nothing was corrected. */
  corrected: z.object({ text: z.string(), at: z.string() }).nullable(),
  by: z.object({
    slug: z.string(),
    name: shapes.text,
    speciality: shapes.text,
    /** The last day of the verification under which it was signed, and whether it stands today. */
    until: z.string(),
    stands: z.boolean(),
    /** The page where the practitioner receives; null when no clinic employs them. */
    doctor: z.string().nullable(),
  }),
  withdrawn: z.object({ reason: z.string(), at: z.string(), byAuthor: z.boolean() }).nullable(),
  /** The acting person wrote it. */
  own: z.boolean(),
})
