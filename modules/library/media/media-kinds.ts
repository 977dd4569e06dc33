// What a file is, by its bytes: its name and what the browser says of it prove nothing.

export type MediaKind = 'picture' | 'audio' | 'video'

/** Most megabytes of each kind; `media_within_bound` says the same to the database. */
export const bounds = { picture: 5, audio: 20, video: 50 } as const satisfies Record<MediaKind, number>

/** Endings of the addresses by type; what is not here is not taken. */
export const endings = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
} as const

export type MediaType = keyof typeof endings

/** Null when the bytes are none of the kinds that the library takes. */
export function typeOf(bytes: Uint8Array): MediaType | null {
  const at = (from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')
  if (at(0, 3) === '\xff\xd8\xff') return 'image/jpeg'
  if (at(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (at(0, 4) === 'RIFF' && at(8, 12) === 'WEBP') return 'image/webp'
  if (at(0, 4) === 'RIFF' && at(8, 12) === 'WAVE') return 'audio/wav'
  if (at(0, 4) === 'OggS') return 'audio/ogg'
  if (at(0, 3) === 'ID3' || /^\xff[\xfa\xfb\xf2\xf3]/.test(at(0, 2))) return 'audio/mpeg'
  if (at(4, 8) === 'ftyp') return at(8, 12) === 'M4A ' ? 'audio/mp4' : mp4Brand(at(8, 12))
  if (at(0, 4) === '\x1aE\xdf\xa3' && at(0, 64).includes('webm')) return 'video/webm'
  return null
}

export function kindOf(type: MediaType): MediaKind {
  if (type.startsWith('image/')) return 'picture'
  return type.startsWith('audio/') ? 'audio' : 'video'
}

/** The stable address: another file has another hash. */
export function addressOf(hash: string, type: MediaType): string {
  return `/media/${hash}.${endings[type]}`
}

// Brands of ISO 14496-12 that browsers play; `qt  ` and the picture formats in the same box are none of them.
function mp4Brand(brand: string): MediaType | null {
  return /^(isom|iso[2-9]|mp4[12]|avc1|M4V |dash)$/.test(brand) ? 'video/mp4' : null
}
