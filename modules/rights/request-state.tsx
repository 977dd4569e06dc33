// How far a request is, and how long is left, in words beside a shape.
import type * as z from 'zod'
import type { ViewProps } from '../../kernel/page.ts'
import { dueText, StateWord, type Tone } from '../../ui/index.ts'
import type { requestLine } from './request.shapes.ts'
import { texts as names } from './rights.texts.ts'
import { texts } from './show-my-requests/show-my-requests.texts.ts'

export type RequestLine = z.output<typeof requestLine>
type Speaking = Pick<ViewProps<unknown>, 'say' | 'lang' | 'now'>

const tones: Record<NonNullable<RequestLine['result']>, Tone> = {
  given: 'done',
  'nothing-held': 'done',
  withheld: 'info',
  done: 'done',
  refused: 'danger',
  answered: 'done',
}

export function RequestState({ request, say }: Pick<Speaking, 'say'> & { request: RequestLine }) {
  if (request.result) return <StateWord tone={tones[request.result]}>{say(names[request.result])}</StateWord>
  const tone = request.state === 'received' || request.state === 'paused' ? 'wait' : 'info'
  return <StateWord tone={tone}>{say(names[request.state])}</StateWord>
}

/** The end of the term with the hours that are left; nothing for what is answered or joined. */
export function HoursLeft({ request, say, lang, now }: Speaking & { request: RequestLine }) {
  if (request.state === 'paused') return <>{say(texts.standsStill)}</>
  if (!request.due) return <>—</>
  const hours = Math.floor((Date.parse(request.due.at) - now.getTime()) / 3_600_000)
  return (
    <>
      {dueText(request.due.at, lang)}{' '}
      {hours < 0 ? (
        <StateWord tone="danger">{say(texts.overdue, { n: -hours })}</StateWord>
      ) : (
        <StateWord tone={hours < 8 ? 'wait' : 'info'}>{say(texts.left, { n: hours })}</StateWord>
      )}
    </>
  )
}
