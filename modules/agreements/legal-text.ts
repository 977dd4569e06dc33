// The markup of legal texts: `# heading`, numbered paragraphs, `- ` lists, `{{name}}` where a number of the
// edition stands, `[[94-V:8(4)|Article 8]]` where words cite an article of an act of law, and `@term ` before the
// paragraph of a consent that carries that content of the law.
import { createHash } from 'node:crypto'
import { consentContents, consentKinds, type DocumentKind, parametersOf } from './kinds.ts'

export type Piece = { text: string } | { parameter: string } | { words: string; act: string; article: string }
export type Block = { kind: 'heading' | 'paragraph'; pieces: Piece[] } | { kind: 'list'; items: Piece[][] }

/** The parts of a text, ready to be drawn. */
export function readText(source: string): Block[] {
  const blocks: Block[] = []
  for (const line of source.split('\n').map(line => line.trim())) {
    const last = blocks.at(-1)
    if (line === '') continue
    if (line.startsWith('# ')) blocks.push({ kind: 'heading', pieces: pieces(line.slice(2)) })
    else if (!line.startsWith('- ')) blocks.push({ kind: 'paragraph', pieces: pieces(withoutMark(line)) })
    else if (last?.kind === 'list') last.items.push(pieces(line.slice(2)))
    else blocks.push({ kind: 'list', items: [pieces(line.slice(2))] })
  }
  return blocks
}

/** The words as a person sees them, numbers filled in: what the hash is taken of. */
export function shownText(source: string, numbers: Readonly<Record<string, number>>): string {
  return source
    .split('\n')
    .map(line => withoutMark(line.trim()))
    .join('\n')
    .trim()
    .replaceAll(citationMark, (_, _act, _article, words: string) => words)
    .replaceAll(parameterMark, (mark, name: string) => String(numbers[name] ?? mark))
}

export interface Citation {
  /** Code of the act: `94-V`. */
  act: string
  /** As lawyers write it: `8(4)`. */
  article: string
}

/** Every article that a text cites, each once, in the order of the text. */
export function citationsIn(source: string): Citation[] {
  const found = [...source.matchAll(citationMark)].map(([, act, article]) => ({
    act: act!,
    article: article!,
  }))
  return [...new Map(found.map(citation => [`${citation.act}:${citation.article}`, citation])).values()]
}

/** The paragraph of a consent that carries one content of the law, with the list that belongs to it. */
export function paragraphOf(source: string, content: string): string {
  const lines = source.split('\n').map(line => line.trim())
  const from = lines.findIndex(line => line.startsWith(`@${content} `))
  if (from < 0) return ''
  const rest = lines.slice(from + 1)
  const end = rest.findIndex(line => !line.startsWith('- '))
  return [lines[from]!, ...rest.slice(0, end < 0 ? rest.length : end)].join('\n')
}

export interface Pair {
  title_kk: string
  title_ru: string
  text_kk: string
  text_ru: string
}

/** Hashes of the two versions in the languages of the state and of both together, as shown. */
export function hashesOf(pair: Pair, numbers: Readonly<Record<string, number>>) {
  const kk = `${pair.title_kk}\n\n${shownText(pair.text_kk, numbers)}`
  const ru = `${pair.title_ru}\n\n${shownText(pair.text_ru, numbers)}`
  return { kk: sha256(kk), ru: sha256(ru), pair: sha256(`${kk}\n\n${ru}`) }
}

/** What stands in the way of publishing a text of this kind; empty when nothing does. */
export function faultsOfText(
  kind: DocumentKind,
  source: string,
  numbers: Readonly<Record<string, number>>,
): string[] {
  const marks = new Set([...source.matchAll(parameterMark)].map(match => match[1]!))
  const needed = Object.keys(parametersOf[kind])
  const contents = new Set([...source.matchAll(contentMark)].map(match => match[1]!))
  const names = new Set([...needed, ...marks, ...Object.keys(numbers)])
  return [
    // A number that is not in the text was never told; a mark without a number tells nothing.
    ...[...names].filter(name => !marks.has(name) || numbers[name] === undefined),
    ...(consentKinds.includes(kind) ? consentContents.filter(content => !contents.has(content)) : []),
  ]
}

const parameterMark = /\{\{([a-z-]+)\}\}/g
const citationMark = /\[\[([A-Za-z0-9-]+):([^|\]]+)\|([^\]]+)\]\]/g
const contentMark = /^@([a-z-]+) /gm

function withoutMark(line: string): string {
  return line.replace(/^@[a-z-]+ /, '')
}

function pieces(text: string): Piece[] {
  return text.split(/(\{\{[a-z-]+\}\}|\[\[[^\]]+\]\])/).flatMap((part): Piece[] => {
    const [parameter] = part.matchAll(parameterMark)
    if (parameter) return [{ parameter: parameter[1]! }]
    const [citation] = part.matchAll(citationMark)
    if (citation) return [{ act: citation[1]!, article: citation[2]!, words: citation[3]! }]
    return part === '' ? [] : [{ text: part }]
  })
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest()
}
