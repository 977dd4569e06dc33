import type { ReactNode } from 'react'
import type { Lang } from './figures.tsx'

export type PaperProps = {
  lang: Lang
  title: ReactNode
  /** Edition, number, date: what makes it this document and no other. */
  facts?: ReactNode
  /** The six lines that a person understands, in the language of the page, before the whole. */
  short?: ReactNode
  /** The whole text. Parameters of the edition stand in <mark>. */
  children: ReactNode
  /** The same text in the other language: beside the first on a wide screen, below it on a phone. */
  other?: { lang: Lang; title: ReactNode; children: ReactNode }
  seal?: ReactNode
}

/** A legal or medical document on the screen: paper, ink, and a measure that can be read. */
export function Paper({ lang, title, facts, short, children, other, seal }: PaperProps) {
  return (
    <article className={other ? 'paper two' : 'paper'}>
      {facts && <p className="paper-facts">{facts}</p>}
      {short && <div className="paper-short">{short}</div>}
      <div className="paper-texts">
        <div className="paper-text" lang={lang}>
          <h2>{title}</h2>
          {children}
        </div>
        {other && (
          <div className="paper-text" lang={other.lang}>
            <h2>{other.title}</h2>
            {other.children}
          </div>
        )}
      </div>
      {seal && <footer className="paper-seal">{seal}</footer>}
    </article>
  )
}
