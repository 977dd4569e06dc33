import type { Answer } from '../../../kernel/act.ts'
import type { Lang, Say, Text } from '../../../kernel/texts.ts'
import { dateText, type Fact } from '../../../ui/index.ts'
import type { listForceMajeure } from './force-majeure.api.ts'
import { texts } from './force-majeure.texts.ts'

export type ForceMajeure = Answer<typeof listForceMajeure>['events'][number]

/** What each event of the deadline rules is called; of several rules the first one. */
export function namesOfEvents(rules: readonly { event: string; says: Text }[]): ReadonlyMap<string, Text> {
  return new Map(rules.toReversed().map(({ event, says }) => [event, says]))
}

/** A force majeure as everybody reads it. */
export function eventFacts(
  event: ForceMajeure,
  names: ReadonlyMap<string, Text>,
  lang: Lang,
  say: Say,
): Fact[] {
  const { what, organisationName, beganOn, events, endedAt } = event
  return [
    { label: say(texts.organisation), value: organisationName[lang] },
    { label: say(texts.what), value: what[lang] },
    { label: say(texts.began), value: dateText(beganOn, lang) },
    { label: say(texts.clocks), value: events.map(one => names.get(one)?.[lang] ?? one).join('; ') },
    {
      label: say(texts.state),
      value: endedAt ? `${say(texts.over)}, ${dateText(endedAt, lang)}` : say(texts.lasts),
    },
  ]
}
