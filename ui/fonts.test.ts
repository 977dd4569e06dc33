// A letter that the font lacks is drawn from whatever the phone has, in another weight and width. Kazakh
// letters are the ones that fonts forget, so every letter we promise is looked up in the files we ship.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'

const LETTERS = 'әғқңөұүһіӘҒҚҢӨҰҮҺІ'
const RUSSIAN = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ'
const LATIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const SIGNS = '₸№«»“”„’–—…·×°%@&§©−+=<>()[]{}/\\|#*\u00a0'

const css = readFileSync(new URL('./fonts.css', import.meta.url), 'utf8')

test('the interface font holds every Kazakh, Russian and Latin letter and the signs of the pages', () => {
  assert.deepEqual(missing('Onest', LETTERS + RUSSIAN + LATIN + SIGNS + '→↑≤≥←↓'), [])
})

test('the font of legal texts holds every Kazakh, Russian and Latin letter and the signs of a law', () => {
  assert.deepEqual(missing('Literata', LETTERS + RUSSIAN + LATIN + SIGNS), [])
})

test('the reader of fonts can say that a letter is missing', () => {
  assert.deepEqual(missing('Onest', '漢'), ['漢'])
})

// A letter counts only where a browser would look for it: in the face whose unicode-range names it.
function missing(family: string, letters: string) {
  const faces = facesOf(family)
  assert.ok(faces.length > 0, `no @font-face of ${family}`)
  return [...letters].filter(letter => {
    const code = letter.codePointAt(0)!
    return !faces.some(face => face.covers(code) && face.holds.has(code))
  })
}

function facesOf(family: string) {
  return [...css.matchAll(/@font-face\s*{([^}]*)}/g)]
    .map(found => found[1]!)
    .filter(face => new RegExp(`font-family:\\s*["']?${family}`).test(face))
    .map(face => {
      const file = /url\(["']?([^"')]+)/.exec(face)![1]!
      const ranges = /unicode-range:([^;]+)/
        .exec(face)![1]!
        .split(',')
        .map(range => {
          const [from, to] = range.trim().slice(2).split('-')
          return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)] as const
        })
      return {
        covers: (code: number) => ranges.some(([from, to]) => code >= from && code <= to),
        holds: codePoints(readFileSync(new URL(`../node_modules/${file}`, import.meta.url))),
      }
    })
}

// WOFF2: a directory of tables, then all of them in one Brotli stream. Only glyf and loca may be
// transformed; cmap, which says what letters there are, lies there as in any OpenType file.
function codePoints(file: Buffer): Set<number> {
  assert.equal(file.toString('latin1', 0, 4), 'wOF2')
  const tables = file.readUInt16BE(12)
  let at = 48
  let offset = 0
  let cmapAt = -1
  const number = () => {
    let value = 0
    for (;;) {
      const byte = file[at++]!
      value = value * 128 + (byte & 0x7f)
      if (byte < 0x80) return value
    }
  }
  for (let table = 0; table < tables; table++) {
    const flags = file[at++]!
    const tag = flags & 0x3f
    const transform = flags >> 6
    if (tag === 63) at += 4
    const original = number()
    const isGlyphs = tag === 10 || tag === 11
    const length = (isGlyphs ? transform === 0 : transform !== 0) ? number() : original
    if (tag === 0) cmapAt = offset
    offset += length
  }
  const data = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)))
  return readCmap(data.subarray(cmapAt))
}

function readCmap(cmap: Buffer): Set<number> {
  const found = new Set<number>()
  for (let record = 0; record < cmap.readUInt16BE(2); record++) {
    const sub = cmap.subarray(cmap.readUInt32BE(4 + record * 8 + 4))
    const format = sub.readUInt16BE(0)
    if (format === 4) segments(sub, found)
    if (format === 12) groups(sub, found)
  }
  return found
}

function segments(sub: Buffer, found: Set<number>) {
  const doubled = sub.readUInt16BE(6)
  for (let at = 0; at < doubled; at += 2) {
    const end = sub.readUInt16BE(14 + at)
    const start = sub.readUInt16BE(16 + doubled + at)
    for (let code = start; code <= end && code !== 0xffff; code++) found.add(code)
  }
}

function groups(sub: Buffer, found: Set<number>) {
  for (let group = 0; group < sub.readUInt32BE(12); group++) {
    const at = 16 + group * 12
    for (let code = sub.readUInt32BE(at); code <= sub.readUInt32BE(at + 4); code++) found.add(code)
  }
}
