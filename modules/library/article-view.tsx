import type { Answer } from '../../kernel/act.ts'
import type { Say } from '../../kernel/texts.ts'
import { LegalText } from '../agreements/index.ts'
import { markOf, partsOf } from './article-text.ts'
import { mediaTexts as texts } from './media/media.texts.ts'
import type { readArticle } from './read-article/read-article.api.ts'

export type Media = NonNullable<Answer<typeof readArticle>['read']>['media'][number]

/** The text of an article with its pictures, sound and film where their marks stand. */
export function ArticleText({
  source,
  media,
  say,
  heading,
}: {
  source: string
  media: readonly Media[]
  say: Say
  heading: 'h2' | 'h3'
}) {
  return partsOf(source).map((part, at) => {
    // Drawn once, never put in another order.
    const key = String(at)
    if ('text' in part) return <LegalText key={key} source={part.text} numbers={{}} heading={heading} />
    const found = media.find(({ hash }) => markOf(hash) === `![${part.media}]`)
    return found && <MediaFigure key={key} media={found} say={say} />
  })
}

/** A picture with its words, or a sound or a film with what is said in it. */
export function MediaFigure({ media, say }: { media: Media; say: Say }) {
  const { kind, address, alt, transcript, source } = media
  return (
    <figure className="library-figure">
      {kind === 'picture' && <img src={address} alt={alt} loading="lazy" />}
      {kind === 'audio' && (
        // biome-ignore lint/a11y/useMediaCaption: what is said stands under it as text
        <audio controls preload="none" src={address} aria-label={alt} />
      )}
      {kind === 'video' && (
        // biome-ignore lint/a11y/useMediaCaption: what is said stands under it as text
        <video controls preload="metadata" playsInline src={address} aria-label={alt} />
      )}
      <figcaption>
        {kind !== 'picture' && <p>{alt}</p>}
        <p className="hint">{say(texts.by, { source })}</p>
        {transcript && (
          <details>
            <summary>{say(texts.words)}</summary>
            {transcript.split('\n').map(line => (
              <p key={line}>{line}</p>
            ))}
          </details>
        )}
      </figcaption>
    </figure>
  )
}
