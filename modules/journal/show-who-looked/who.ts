import type { Answer } from '../../../kernel/act.ts'
import type { Say } from '../../../kernel/texts.ts'
import type { showPassage } from '../show-passage/show-passage.api.ts'
import { texts } from './who-looked.texts.ts'

type Passage = Answer<typeof showPassage>['passage']

/** Name of who acted, or what we call one who has none here. */
export function whoIs({ who }: Passage, say: Say): string {
  return who.name ?? say(texts[who.kind])
}

/** Position and organisation of a member of staff. */
export function whose({ who }: Passage, say: Say): string | undefined {
  if (!who.title || !who.organisation) return undefined
  return `${say(who.title)}, ${say(who.organisation)}`
}
