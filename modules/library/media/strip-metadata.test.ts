import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { jpegWithPlace } from '../testing.ts'
import { typeOf } from './media-kinds.ts'
import { BrokenFile, stripMetadata } from './strip-metadata.ts'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const box = (name: string, body: Buffer) => {
  const head = Buffer.from(`0000${name}`)
  head.writeUInt32BE(body.length + 8, 0)
  return Buffer.concat([head, body])
}
const chunk = (name: string, body: string) => {
  const head = Buffer.from(`0000${name}`)
  head.writeUInt32BE(body.length, 0)
  return Buffer.concat([head, Buffer.from(body), Buffer.from('crc!')])
}
const riff = (name: string, body: Buffer) => {
  const head = Buffer.from(`${name}0000`)
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
}

test('PF-1.1a: a photo loses the place, the owner and the film behind it, and keeps every byte that is drawn', () => {
  const kept = text(stripMetadata(jpegWithPlace('ear'), 'image/jpeg'))
  for (const gone of ['GPS', 'Exif', 'Photoshop', 'phone', 'a film']) assert.ok(!kept.includes(gone), gone)
  for (const stays of ['JFIF', 'Adobe', 'ear', '\x11\xff\x00\x22\xff\xd0\x33', '\x44\xff\xd9'])
    assert.ok(kept.includes(stays))
  assert.ok(kept.endsWith('\xff\xd9'))
})

test('words and places of a PNG, a WebP and a film go too, and the film keeps its length', () => {
  const png = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', 'size'),
    chunk('tEXt', 'owner'),
    chunk('eXIf', 'GPS'),
    chunk('IDAT', 'picture'),
    chunk('IEND', ''),
    Buffer.from('behind'),
  ])
  assert.doesNotMatch(text(stripMetadata(png, 'image/png')), /owner|GPS|behind/)
  assert.match(text(stripMetadata(png, 'image/png')), /IHDRsize.*IDATpicture.*IEND/s)
  const webp = riff(
    'RIFF',
    Buffer.concat([
      Buffer.from('WEBP'),
      riff('VP8X', Buffer.from([0x0c, 0, 0, 0])),
      riff('VP8 ', Buffer.from('picture')),
      riff('EXIF', Buffer.from('GPS')),
    ]),
  )
  const stripped = stripMetadata(webp, 'image/webp')
  assert.doesNotMatch(text(stripped), /GPS/)
  assert.equal(stripped[20], 0)
  assert.equal(Buffer.from(stripped).readUInt32LE(4), stripped.length - 8)
  const film = Buffer.concat([
    box('ftyp', Buffer.from('isom')),
    box('moov', Buffer.concat([box('mvhd', Buffer.from('times')), box('udta', Buffer.from('+43.2389+076'))])),
    box('mdat', Buffer.from('frames')),
  ])
  const blank = stripMetadata(film, 'video/mp4')
  assert.equal(blank.length, film.length)
  assert.doesNotMatch(text(blank), /43\.2389|udta/)
  assert.match(text(blank), /mvhdtimes.*free.*mdatframes/s)
})

test('what a file is is told by its bytes', () => {
  assert.equal(typeOf(jpegWithPlace('a')), 'image/jpeg')
  assert.equal(typeOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')), null)
  assert.equal(typeOf(Buffer.from('<html>photo.jpg</html>')), null)
  assert.equal(typeOf(Buffer.from('0000ftypqt  ')), null)
  assert.equal(typeOf(Buffer.from('0000ftypM4A ')), 'audio/mp4')
  assert.equal(typeOf(new Uint8Array()), null)
})

test('boxes nested without an end are refused like a broken film', () => {
  const depth = 100_000
  const film = Buffer.alloc(depth * 8)
  for (let at = 0; at < depth; at++) {
    film.writeUInt32BE((depth - at) * 8, at * 8)
    film.write('moov', at * 8 + 4)
  }
  assert.throws(() => stripMetadata(film, 'video/mp4'), BrokenFile)
})

test('a file that breaks off anywhere is refused, never half kept and never read for ever', () => {
  const whole = jpegWithPlace('ear')
  const types = ['image/jpeg', 'image/png', 'image/webp', 'video/mp4'] as const
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.nat(whole.length), fc.uint8Array(), (type, at, noise) => {
      for (const bytes of [whole.subarray(0, at), Buffer.concat([whole.subarray(0, at), noise])]) {
        try {
          assert.ok(stripMetadata(bytes, type).length <= bytes.length + 12)
        } catch (error) {
          assert.ok(error instanceof BrokenFile, String(error))
        }
      }
    }),
    { numRuns: 300 },
  )
})
