import type { ReactNode } from 'react'
import type { Lang, Say } from '../../kernel/texts.ts'
import { dateText, Paper } from '../../ui/index.ts'
import type { WholeEdition } from './answers.ts'
import { documentTexts } from './document.texts.ts'
import { LegalText, ShortForm } from './legal-text.tsx'

export interface DocumentPaperProps {
  /** Without a day it is not published yet. */
  document: Omit<WholeEdition, 'effectiveFrom'> & { effectiveFrom: string | null }
  lang: Lang
  say: Say
  /** What stands under the text beside its hash: an order, a signature. */
  seal?: ReactNode
}

/**
 * One edition on the screen: the short form, then the whole text in both languages of the state. English is
 * a translation that stands before them and never instead of them.
 */
export function DocumentPaper({ document, lang, say, seal }: DocumentPaperProps) {
  const { numbers, number, effectiveFrom, hash } = document
  const first = lang === 'ru' ? 'ru' : 'kk'
  const second = lang === 'ru' ? 'kk' : 'ru'
  const facts = effectiveFrom
    ? say(documentTexts.edition, { number, day: dateText(effectiveFrom, lang) })
    : say(documentTexts.unpublished, { number })
  const short = <ShortForm lines={(document[lang] ?? document.ru).short} numbers={numbers} />
  const translation = lang === 'en' ? document.en : null
  return (
    <>
      {translation && (
        <Paper lang="en" title={translation.title} facts={say(documentTexts.translation)} short={short}>
          <LegalText source={translation.text} numbers={numbers} />
        </Paper>
      )}
      <Paper
        lang={first}
        title={document[first].title}
        facts={translation ? `${say(documentTexts.binding)}. ${facts}` : facts}
        short={translation ? undefined : short}
        other={{
          lang: second,
          title: document[second].title,
          children: <LegalText source={document[second].text} numbers={numbers} />,
        }}
        seal={
          <>
            {seal}
            <p>{say(documentTexts.hash, { hash })}</p>
          </>
        }
      >
        <LegalText source={document[first].text} numbers={numbers} />
      </Paper>
    </>
  )
}
