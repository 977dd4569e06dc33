// A photo tells where and when it was taken and by whose camera; none of it is for those who look at it. What a
// browser needs to draw stays byte for byte.
import type { MediaType } from './media-kinds.ts'

/** The same picture, sound or film without what its maker's device wrote beside it. Throws on bytes that break off. */
export function stripMetadata(bytes: Uint8Array, type: MediaType): Uint8Array {
  switch (type) {
    case 'image/jpeg':
      return stripJpeg(bytes)
    case 'image/png':
      return stripPng(bytes)
    case 'image/webp':
      return stripWebp(bytes)
    case 'video/mp4':
    case 'audio/mp4':
      return blankBoxes(bytes)
    default:
      return bytes
  }
}

export class BrokenFile extends Error {}

// Segments after the first mark: APP1…APP15 and comments go, JFIF and Adobe's (how colours are written) stay. What
// follows the end of the picture goes too: phones put a film there.
function stripJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  for (;;) {
    const mark = bytes[at + 1]
    if (bytes[at] !== 0xff || mark === undefined) throw new BrokenFile('a JPEG without its next mark')
    if (mark === 0xd9) return Buffer.concat([...kept, bytes.subarray(at, at + 2)])
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
    if (end > bytes.length || end < at + 4) throw new BrokenFile('a JPEG segment that breaks off')
    const isAdobe = mark === 0xee && end - at === 16 && text(bytes, at + 4, at + 9) === 'Adobe'
    const isAside = (mark > 0xe0 && mark <= 0xef && !isAdobe) || mark === 0xfe
    const next = mark === 0xda ? endOfScan(bytes, end) : end
    if (!isAside) kept.push(bytes.subarray(at, next))
    at = next
  }
}

// The picture itself: a mark inside it is escaped by a zero or counts a restart.
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const after = bytes[at + 1]!
    if (bytes[at] === 0xff && after !== 0 && after !== 0xff && !(after >= 0xd0 && after <= 0xd7)) return at
  }
  throw new BrokenFile('a JPEG without an end')
}

const drawn = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|bKGD|pHYs|sBIT|acTL|fcTL|fdAT)$/

function stripPng(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; ; ) {
    const name = text(bytes, at + 4, at + 8)
    const end = at + 12 + number(bytes, at, false)
    if (name.length < 4 || end > bytes.length) throw new BrokenFile('a PNG chunk that breaks off')
    if (drawn.test(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') return Buffer.concat(kept)
    at = end
  }
}

function stripWebp(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = []
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = number(bytes, at + 4, true)
    const end = at + 8 + size + (size % 2)
    if (end > bytes.length) throw new BrokenFile('a WebP chunk that breaks off')
    const chunk = Uint8Array.from(bytes.subarray(at, end))
    const name = text(bytes, at, at + 4)
    // The first chunk of the extended format tells which others there are: EXIF 0x08, XMP 0x04.
    if (name === 'VP8X') chunk[8]! &= ~0x0c
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk)
    at = end
  }
  const body = Buffer.concat([Buffer.from('WEBP'), ...kept])
  const head = Buffer.from('RIFF\0\0\0\0')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}

// The place of a film is counted from its beginning, so a box is emptied where it stands: `udta` and `meta` hold the
// place of the phone and its owner's words.
function blankBoxes(bytes: Uint8Array): Uint8Array {
  const whole = Uint8Array.from(bytes)
  blankWithin(whole, 0, whole.length)
  return whole
}

function blankWithin(bytes: Uint8Array, from: number, to: number, depth = 0) {
  // A film nests three boxes; a file that nests thousands is made to break who reads it.
  if (depth > 8) throw new BrokenFile('boxes without an end')
  for (let at = from; at + 8 <= to; ) {
    const name = text(bytes, at + 4, at + 8)
    const said = number(bytes, at, false)
    const isLong = said === 1
    const size = isLong ? number(bytes, at + 8, false) * 2 ** 32 + number(bytes, at + 12, false) : said
    const end = said === 0 ? to : at + size
    if (end > to || end < at + 8) throw new BrokenFile('a box that breaks off')
    if (name === 'moov' || name === 'trak' || name === 'moof')
      blankWithin(bytes, at + (isLong ? 16 : 8), end, depth + 1)
    if (name === 'udta' || name === 'meta' || name === 'uuid') {
      bytes.set(Buffer.from('free'), at + 4)
      bytes.fill(0, at + (isLong ? 16 : 8), end)
    }
    at = end
  }
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, to)).toString('latin1')
}

function number(bytes: Uint8Array, at: number, isLittle: boolean): number {
  if (at + 4 > bytes.length) throw new BrokenFile('a number that breaks off')
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, isLittle)
}
