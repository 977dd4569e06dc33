import type { Refusal } from '../../../kernel/refusal.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { dateTimeText, Notice } from '../../../ui/index.ts'
import { texts } from './booking-flow.texts.ts'

export interface RefusedProps {
  refusal: Refusal | undefined
  lang: Lang
  say: Say
  /** Address of a choice of this other time. */
  timeHref?: (at: string) => string
  /** Where a missing consent is given. */
  consentHref?: string
}

/** What stood against it and what to do next: free times, or the consent that is missing. */
export function Refused({ refusal, lang, say, timeHref, consentHref }: RefusedProps) {
  if (!refusal) return null
  const next = Array.isArray(refusal.data?.next) ? (refusal.data.next as string[]) : []
  return (
    <Notice tone="danger" live title={say(texts.notDone)}>
      <p>{refusal.words(lang)}</p>
      {timeHref && next.length > 0 && (
        <p>
          {say(texts.nextFree)}{' '}
          {next.map((at, index) => (
            <span key={at}>
              {index > 0 && '; '}
              <a href={timeHref(at)}>{dateTimeText(at, lang, 'weekday')}</a>
            </span>
          ))}
        </p>
      )}
      {refusal.code === 'consent-missing' && consentHref && (
        <p>
          <a href={consentHref}>{say(texts.readConsent)}</a>
        </p>
      )}
    </Notice>
  )
}
