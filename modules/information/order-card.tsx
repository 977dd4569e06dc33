// One order, alike to the person who made it and to the partner who serves it.
import type { Lang, Say } from '../../kernel/texts.ts'
import { DateTimeText, type Fact, Facts, Money, StateWord, type Tone } from '../../ui/index.ts'
import type { Order, State } from './shapes.ts'
import { stateTexts, texts } from './words.texts.ts'

const tones: Record<State, Tone> = {
  ordered: 'wait',
  paid: 'wait',
  delivered: 'done',
  accepted: 'done',
  disputed: 'wait',
  refunded: 'info',
  refused: 'info',
  cancelled: 'info',
}

export function OrderFacts({
  order,
  lang,
  say,
  forPartner,
}: {
  order: Order
  lang: Lang
  say: Say
  forPartner?: true
}) {
  const { delivery, claim, decision } = order
  const facts: Fact[] = [
    {
      label: say(texts.state),
      value: <StateWord tone={tones[order.state]}>{say(stateTexts[order.state])}</StateWord>,
    },
    { label: say(texts.number), value: order.number },
    ...(forPartner ? [] : [{ label: say(texts.partner), value: say(order.partnerName) }]),
    { label: say(texts.price), value: <Money tiyn={order.tiyn} lang={lang} /> },
    { label: say(texts.when), value: <DateTimeText value={order.at} lang={lang} /> },
    { label: say(texts.wish), value: order.wish },
    ...(delivery ? [{ label: say(texts.answer), value: <p className="reading">{delivery.body}</p> }] : []),
    ...(delivery?.link
      ? [
          {
            label: say(texts.link),
            value: (
              <a href={delivery.link} rel="noreferrer nofollow">
                {delivery.link}
              </a>
            ),
          },
        ]
      : []),
    ...(claim ? [{ label: say(texts.claim), value: claim }] : []),
    ...(decision ? [{ label: say(texts.reason), value: decision }] : []),
  ]
  return <Facts dense facts={facts} />
}
