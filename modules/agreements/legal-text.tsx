import type { ReactNode } from 'react'
import { type Piece, readText } from './legal-text.ts'

interface Props {
  source: string
  numbers: Readonly<Record<string, number>>
  /** Level of its headings, where it does not stand under a title of its own. */
  heading?: 'h2' | 'h3'
}

/** Draws a legal text; the numbers of the edition stand marked, and citations of law are set as such. */
export function LegalText({ source, numbers, heading: Heading = 'h3' }: Props) {
  const draw = (pieces: Piece[]): ReactNode =>
    pieces.map((piece, at) => {
      // A legal text is drawn once, never put in another order.
      const key = String(at)
      if ('text' in piece) return piece.text
      if ('parameter' in piece) return <mark key={key}>{numbers[piece.parameter]}</mark>
      return <cite key={key}>{piece.words}</cite>
    })
  return readText(source).map((block, at) => {
    const key = String(at)
    if (block.kind === 'list') {
      const items = block.items.map(item => <li key={JSON.stringify(item)}>{draw(item)}</li>)
      return <ul key={key}>{items}</ul>
    }
    return block.kind === 'heading' ? (
      <Heading key={key}>{draw(block.pieces)}</Heading>
    ) : (
      <p key={key}>{draw(block.pieces)}</p>
    )
  })
}

/** The six lines that a person understands, before the whole; one a line. */
export function ShortForm({ lines, numbers }: { lines: string; numbers: Props['numbers'] }) {
  return <LegalText source={lines.replace(/^/gm, '- ')} numbers={numbers} />
}
