// Shapes of answers that several acts share, and the fields of an edition.
import * as z from 'zod'
import { id, line, paragraph, slug } from '../../kernel/fields.ts'
import { shapes } from '../organisations/index.ts'

export const media = z.object({
  id: z.string(),
  hash: z.string(),
  address: z.string(),
  kind: z.enum(['picture', 'audio', 'video']),
  type: z.string(),
  /** What stands for it where it is not seen or heard, in the language asked for. */
  alt: z.string(),
  transcript: z.string().nullable(),
  source: z.string(),
})

/** The duties that edit for their organisation. */
export const editors = ['director', 'doctor', 'admin']

export const writer = z.object({
  name: z.string(),
  title: shapes.text,
  /** Where they work; null for a practitioner whose documents were verified. */
  organisation: shapes.text.nullable(),
  /** The public page of the practitioner; null for staff. */
  practitioner: z.string().nullable(),
})

export const section = z.object({ id: z.string(), name: shapes.text })

export const states = ['draft', 'returned', 'passed', 'published', 'superseded', 'withdrawn'] as const

const text = (min: number) => paragraph(30_000, min)

/** What an edition is made of; `title_kk` and the others are named as in the form. */
export const content = {
  section: slug(),
  title_kk: line(200, 0),
  title_ru: line(200, 0),
  title_en: line(200).optional(),
  summary_kk: paragraph(600),
  summary_ru: paragraph(600),
  summary_en: paragraph(600, 1).optional(),
  text_kk: text(0),
  text_ru: text(0),
  text_en: text(1).optional(),
  sources: paragraph(3000, 1),
  cover: id().optional(),
}
