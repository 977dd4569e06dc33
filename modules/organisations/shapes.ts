// Shapes of answers that several acts share.
import * as z from 'zod'

export const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export const licence = z.object({
  number: z.string(),
  subject: text,
  issuedBy: z.string(),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
})

export const branch = z.object({
  id: z.string(),
  slug: z.string(),
  name: text,
  city: z.string(),
  cityName: text,
  address: text,
  phone: z.string(),
  hours: z.string(),
})

export const organisation = z.object({
  id: z.string(),
  slug: z.string(),
  kind: z.enum(['platform', 'clinic', 'laboratory', 'blood-centre', 'directory']),
  name: text,
  about: text,
  bin: z.string(),
  phone: z.string(),
  email: z.string(),
  site: z.string().nullable(),
  responsiblePerson: z.string(),
  address: text,
})
