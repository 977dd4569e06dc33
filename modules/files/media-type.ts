// What a file is, told by its first bytes alone: a name can say anything.
import { words } from '../../kernel/texts.ts'

export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const
export type MediaType = (typeof mediaTypes)[number]

/** Endings under which files are saved, so that a machine at home knows what to open them with. */
export const endings: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

export const mediaNames = words({
  'application/pdf': { kk: 'PDF құжаты', ru: 'Документ PDF', en: 'PDF document' },
  'image/jpeg': { kk: 'JPEG суреті', ru: 'Снимок JPEG', en: 'JPEG picture' },
  'image/png': { kk: 'PNG суреті', ru: 'Снимок PNG', en: 'PNG picture' },
  'image/webp': { kk: 'WebP суреті', ru: 'Снимок WebP', en: 'WebP picture' },
})

/** The type that the bytes prove; `heic` for the picture of a phone that few machines open; null for any other. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | 'heic' | null {
  const begins = (text: string, at = 0) =>
    bytes.length >= at + text.length && [...text].every((sign, i) => bytes[at + i] === sign.charCodeAt(0))
  if (begins('%PDF-')) return 'application/pdf'
  if (begins('\xff\xd8\xff')) return 'image/jpeg'
  if (begins('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (begins('RIFF') && begins('WEBP', 8)) return 'image/webp'
  if (begins('ftyp', 4) && ['heic', 'heix', 'hevc', 'heim', 'mif1', 'msf1'].some(brand => begins(brand, 8)))
    return 'heic'
  return null
}
