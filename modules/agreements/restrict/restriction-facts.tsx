import type { Answer } from '../../../kernel/act.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { dateText, type Fact, StateWord } from '../../../ui/index.ts'
import type { showContract } from './restrict.api.ts'
import { functionTexts, texts } from './restrict.texts.ts'

type Restriction = Answer<typeof showContract>['restrictions'][number]

/** A restriction as both sides read it: what, why, until when, and what became of the appeal. */
export function restrictionFacts(restriction: Restriction, lang: Lang, say: Say): Fact[] {
  const { functions, breaches, reason, from, until, liftedAt, stands, appeal } = restriction
  const lastDay = new Date(Date.parse(until) - 60_000)
  const state = stands
    ? say(texts.stands)
    : liftedAt
      ? say(texts.liftedOn, { day: dateText(liftedAt, lang) })
      : say(texts.over)
  const answer = appeal?.answer
  return [
    { label: say(texts.closed), value: functions.map(one => say(functionTexts[one])).join(', ') },
    { label: say(texts.reason), value: reason },
    { label: say(texts.breaches), value: breaches.join('; ') },
    {
      label: say(texts.term),
      value: say(texts.fromUntil, { from: dateText(from, lang), until: dateText(lastDay, lang) }),
    },
    { label: say(texts.state), value: <StateWord tone={stands ? 'wait' : 'done'}>{state}</StateWord> },
    ...(appeal
      ? [{ label: say(texts.appealed, { at: dateText(appeal.at, lang) }), value: appeal.text }]
      : []),
    ...(answer
      ? [
          {
            label: say(answer.outcome === 'kept' ? texts.answerKept : texts.answerLifted),
            value: answer.text,
          },
        ]
      : []),
  ]
}
