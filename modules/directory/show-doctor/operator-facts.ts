import type { Lang, Say } from '../../../kernel/texts.ts'
import type { Fact } from '../../../ui/index.ts'
import type { Organisation } from '../../organisations/index.ts'
import { texts } from './show-doctor.texts.ts'

/** The card of whoever answers for the service and for personal data (PF-3.4). */
export function operatorFacts(operator: Organisation, lang: Lang, say: Say): Fact[] {
  return [
    { label: say(texts.clinic), value: operator.name[lang] },
    { label: say(texts.bin), value: operator.bin },
    { label: say(texts.place), value: operator.address[lang] },
    { label: say(texts.phone), value: operator.phone },
    { label: say(texts.responsible), value: operator.responsiblePerson },
  ]
}
