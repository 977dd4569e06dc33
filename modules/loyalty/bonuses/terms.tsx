import type { Answer } from '../../../kernel/act.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { dateText } from '../../../ui/index.ts'
import type { showProgramme } from './bonuses.api.ts'
import { texts } from './bonuses.texts.ts'

type Terms = Answer<typeof showProgramme>['programmes'][number]

/** The terms of a programme in sentences, the same to the director and to whoever joins. */
export function Programme({ terms, lang, say }: { terms: Terms; lang: Lang; say: Say }) {
  const { earnPercent, spendPercent, expiryMonths, excluded, orderNumber, orderDate } = terms
  return (
    <ul>
      <li>{say(texts.earn, { percent: earnPercent })}</li>
      <li>{say(texts.spend, { percent: spendPercent })}</li>
      <li>{say(texts.expiry, { months: expiryMonths })}</li>
      <li>{say(texts.refund)}</li>
      {excluded.length > 0 && (
        <li>{say(texts.excluded, { names: excluded.map(service => say(service.name)).join(', ') })}</li>
      )}
      <li>{say(texts.order, { number: orderNumber, day: dateText(orderDate, lang) })}</li>
    </ul>
  )
}
