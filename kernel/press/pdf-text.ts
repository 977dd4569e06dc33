// Reads the letters of a PDF back, for tests: inflates its streams and follows each font's ToUnicode map.
// Blanks are left out, because a page sets words by position.
import { inflateSync } from 'node:zlib'

/** All letters in the order in which the pages draw them. */
export function textOfPdf(pdf: Buffer): string {
  const objects = objectsOf(pdf)
  let text = ''
  for (const { head } of objects.values()) {
    // Each page has its own names of fonts: /f0 of one is not /f0 of the next.
    const contents = /\/Type \/Page\b(?!s)/.test(head) && /\/Contents (\d+) 0 R/.exec(head)?.[1]
    if (contents) text += drawn(objects.get(contents)!.body, fontsOf(head, objects))
  }
  return text.replaceAll(/\s|\u00ad/g, '')
}

function fontsOf(page: string, objects: ReturnType<typeof objectsOf>): Map<string, Map<string, string>> {
  const fonts = new Map<string, Map<string, string>>()
  for (const [, name, reference] of page.matchAll(/\/([fF]\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(reference!)?.head ?? '')?.[1]
    if (map) fonts.set(name!, lettersOf(objects.get(map)!.body))
  }
  return fonts
}

function drawn(content: string, fonts: Map<string, Map<string, string>>): string {
  let text = ''
  let letters: Map<string, string> | undefined
  const mark = /\/([fF]\d+) [\d.]+ Tf|<([0-9a-fA-F]+)>|\(/g
  for (let found = mark.exec(content); found; found = mark.exec(content)) {
    const [, font, hex] = found
    if (font) letters = fonts.get(font)
    let codes = hex ?? ''
    if (!font && !hex) {
      const literal = literalAt(content, mark.lastIndex)
      codes = Buffer.from(literal.bytes, 'latin1').toString('hex')
      mark.lastIndex = literal.end
    }
    for (const [code] of codes.toLowerCase().matchAll(/.{4}/g)) text += letters?.get(code) ?? ''
  }
  return text
}

// A literal ends with the parenthesis that its own opened: pairs may stand inside it unescaped, however deep.
function literalAt(content: string, start: number): { bytes: string; end: number } {
  const signs: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  let bytes = ''
  let depth = 1
  let at = start
  for (; at < content.length; at++) {
    const sign = content[at]!
    if (sign === '\\') {
      const escaped = /[0-7]{1,3}|[\s\S]/y
      escaped.lastIndex = at + 1
      const [code] = escaped.exec(content)!
      bytes += /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (signs[code] ?? code)
      at += code.length
      continue
    }
    if (sign === '(') depth++
    if (sign === ')' && --depth === 0) break
    bytes += sign
  }
  return { bytes, end: at + 1 }
}

function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>()
  const text = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  for (const [, block] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code, to] of block!.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(code!.toLowerCase(), text(to!))
  }
  for (const [, block] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from, until, to] of block!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let code = Number.parseInt(from!, 16); code <= Number.parseInt(until!, 16); code++) {
        const letter = Number.parseInt(to!, 16) + code - Number.parseInt(from!, 16)
        letters.set(code.toString(16).padStart(4, '0'), String.fromCharCode(letter))
      }
    }
  }
  return letters
}

function objectsOf(pdf: Buffer): Map<string, { head: string; body: string }> {
  const objects = new Map<string, { head: string; body: string }>()
  const all = pdf.toString('latin1')
  for (const found of all.matchAll(/(\d+) 0 obj(.*?)(stream\r?\n|endobj)/gs)) {
    const head = found[2]!
    let body = ''
    if (found[3]!.startsWith('stream')) {
      const start = found.index + found[0].length
      const end = all.indexOf('endstream', start)
      const bytes = pdf.subarray(start, end)
      body = head.includes('FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1')
    }
    objects.set(found[1]!, { head, body })
  }
  return objects
}
