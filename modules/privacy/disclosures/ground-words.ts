import type { Answer } from '../../../kernel/act.ts'
import { type Lang, say } from '../../../kernel/texts.ts'
import { dateText } from '../../../ui/index.ts'
import type { listDisclosures } from './disclosures.api.ts'
import { texts } from './disclosures.texts.ts'

type Given = Answer<typeof listDisclosures>['disclosures'][number]

/** The ground of a disclosure in one sentence. */
export function groundWords(given: Given, lang: Lang): string {
  if (given.ground === 'consent') return say(lang, texts.consent, { name: given.consent![lang] })
  if (given.ground !== 'law') return say(lang, texts[given.ground])
  return say(lang, texts.law, {
    says: given.lawGround![lang],
    requester: given.requester!,
    number: given.documentNumber!,
    day: dateText(given.documentDate!, lang),
  })
}
