// What several answers of this module hold.
import * as z from 'zod'
import type { Edition } from './editions.ts'
import { inLanguage } from './editions.ts'

export const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export const version = z.object({ title: z.string(), short: z.string(), text: z.string() })

export const wholeEdition = z.object({
  edition: z.string(),
  kind: z.string(),
  slug: z.string(),
  number: z.number(),
  effectiveFrom: z.string(),
  /** SHA-256 of the Kazakh and Russian pair as shown. */
  hash: z.string(),
  kk: version,
  ru: version,
  en: version.nullable(),
  numbers: z.record(z.string(), z.number()),
})

export type WholeEdition = z.output<typeof wholeEdition>

export function wholeOf(edition: Edition): WholeEdition {
  return {
    edition: edition.id,
    kind: edition.kind,
    slug: edition.slug,
    number: edition.number,
    effectiveFrom: edition.effective_from.toISOString(),
    hash: edition.hash.toString('hex'),
    kk: inLanguage(edition, 'kk')!,
    ru: inLanguage(edition, 'ru')!,
    en: inLanguage(edition, 'en'),
    numbers: edition.numbers,
  }
}
