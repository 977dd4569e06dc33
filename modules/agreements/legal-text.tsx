import { Fragment, type ReactNode } from 'react'
import { type Piece, readText } from './legal-text.ts'

type Numbers = Readonly<Record<string, number>>

/** Draws a legal text; the numbers of the edition stand marked where they are said. */
export function LegalText({ source, numbers }: { source: string; numbers: Numbers }) {
  const draw = (pieces: Piece[]) =>
    inOrder(pieces.map(piece => ('text' in piece ? piece.text : <mark>{numbers[piece.parameter]}</mark>)))
  return inOrder(
    readText(source).map(block => {
      if (block.kind === 'heading') return <h3>{draw(block.pieces)}</h3>
      if (block.kind === 'paragraph') return <p>{draw(block.pieces)}</p>
      return <ul>{inOrder(block.items.map(item => <li>{draw(item)}</li>))}</ul>
    }),
  )
}

/** The six lines that a person understands, before the whole; one a line. */
export function ShortForm({ lines, numbers }: { lines: string; numbers: Numbers }) {
  return <LegalText source={lines.replace(/^/gm, '- ')} numbers={numbers} />
}

// A legal text is drawn once and never put in another order, so a part's place is its key.
function inOrder(parts: ReactNode[]): ReactNode {
  return parts.map((part, at) => {
    const key = String(at)
    return <Fragment key={key}>{part}</Fragment>
  })
}
