// The fonts of printed documents, and which letters they hold. A letter that a font lacks would be printed
// as an empty box: it is found before printing.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

// Letters in both weights; signs that people type (≤ → √ ♀) come from the mathematical font in its one weight.
const letterFiles = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
].map(located)
const signFile = located('noto-sans-math/400Regular/NotoSansMath_400Regular.ttf')

export const fontFiles: readonly string[] = [...letterFiles, signFile]

/** Signs of these texts that cannot be printed, each once. */
export function unprintable(texts: Iterable<string>): string[] {
  const missing = new Set<string>()
  for (const text of texts) {
    for (const sign of text) if (!isPrintable(sign)) missing.add(sign)
  }
  return [...missing]
}

let printable: Set<number> | undefined

// Line breaks and tabs are laid out, not drawn.
function isPrintable(sign: string): boolean {
  printable ??= allPrintable()
  return sign === '\n' || sign === '\t' || printable.has(sign.codePointAt(0)!)
}

function allPrintable(): Set<number> {
  const [regular, bold] = letterFiles.map(lettersIn)
  return new Set([...regular!].filter(letter => bold!.has(letter)).concat([...lettersIn(signFile)]))
}

function located(file: string): string {
  return resolve(`@expo-google-fonts/${file}`)
}

// TrueType: the table `cmap`, subtable of format 12 (whole Unicode), as all these files have it.
function lettersIn(file: string): Set<number> {
  const font = readFileSync(file)
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16)
  const cmap = tables.find(at => font.toString('latin1', at, at + 4) === 'cmap')
  if (cmap === undefined) throw new Error('a font without letters')
  const start = font.readUInt32BE(cmap + 8)
  const subtables = Array.from(
    { length: font.readUInt16BE(start + 2) },
    (_, at) => start + font.readUInt32BE(start + 8 + at * 8),
  )
  const whole = subtables.find(at => font.readUInt16BE(at) === 12)
  if (whole === undefined) throw new Error('a font whose letters are listed in an unknown way')
  const held = new Set<number>()
  for (let group = 0; group < font.readUInt32BE(whole + 12); group++) {
    const at = whole + 16 + group * 12
    for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code++) held.add(code)
  }
  return held
}
