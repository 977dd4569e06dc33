import type { ReactNode } from 'react'
import { type Piece, readText } from './legal-text.ts'

type Numbers = Readonly<Record<string, number>>

/** Draws a legal text; the numbers of the edition stand marked where they are said. */
export function LegalText({ source, numbers }: { source: string; numbers: Numbers }) {
  const draw = (pieces: Piece[]): ReactNode =>
    pieces.map((piece, at) =>
      'text' in piece ? (
        piece.text
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: a legal text is drawn once, never put in another order
        <mark key={at}>{numbers[piece.parameter]}</mark>
      ),
    )
  return readText(source).map((block, at) => {
    const key = String(at)
    if (block.kind === 'list') {
      const items = block.items.map(item => <li key={JSON.stringify(item)}>{draw(item)}</li>)
      return <ul key={key}>{items}</ul>
    }
    return block.kind === 'heading' ? (
      <h3 key={key}>{draw(block.pieces)}</h3>
    ) : (
      <p key={key}>{draw(block.pieces)}</p>
    )
  })
}

/** The six lines that a person understands, before the whole; one a line. */
export function ShortForm({ lines, numbers }: { lines: string; numbers: Numbers }) {
  return <LegalText source={lines.replace(/^/gm, '- ')} numbers={numbers} />
}
