import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import type { Text } from '../../../kernel/texts.ts'
import { Button, Empty, Money, Refused, StateWord, TextArea, TextInput } from '../../../ui/index.ts'
import { deliverInformation, settleInformationClaim } from '../order/order.api.ts'
import { OrderFacts } from '../order-card.tsx'
import type { Offering, Order } from '../shapes.ts'
import { texts } from '../words.texts.ts'
import {
  endInformationService,
  offerInformationService,
  setInformationPrice,
  showPartnerInformation,
} from './offer.api.ts'

type Data = Answer<typeof showPartnerInformation>
const here = '/director/information'

export default page<Data>({
  path: here,
  frame: 'staff',
  title: (_, say) => say(texts.partnerTitle),
  nav: { label: texts.nav, order: 24, who: ['director', 'reception'], icon: 'document' },
  load: ({ run }) => run(showPartnerInformation, {}),
  forms: {
    async offer({ run, form, to }) {
      const three = (name: string) => ({
        kk: form.text(`${name}.kk`),
        ru: form.text(`${name}.ru`),
        en: form.text(`${name}.en`),
      })
      await run(offerInformationService, {
        title: three('title'),
        says: three('says'),
        tiyn: form.number('tiyn') * 100,
      })
      return { go: to(here) }
    },
    async price({ run, form, to }) {
      await run(setInformationPrice, { offering: form.text('offering'), tiyn: form.number('tiyn') * 100 })
      return { go: to(here) }
    },
    async end({ run, form, to }) {
      await run(endInformationService, { offering: form.text('offering') })
      return { go: to(here) }
    },
    async deliver({ run, form, to }) {
      const link = form.maybe('link')
      await run(deliverInformation, {
        order: form.text('order'),
        body: form.text('body'),
        ...(link === undefined ? {} : { link }),
      })
      return { go: to(here) }
    },
    async refunded({ run, form, to }) {
      await run(settleInformationClaim, {
        order: form.text('order'),
        outcome: 'refunded',
        says: form.text('says'),
      })
      return { go: to(here) }
    },
    async refused({ run, form, to }) {
      await run(settleInformationClaim, {
        order: form.text('order'),
        outcome: 'refused',
        says: form.text('says'),
      })
      return { go: to(here) }
    },
  },
  view(props) {
    const { data, lang, say, actor, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.partnerTitle)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <h2>{say(texts.ordersTitle)}</h2>
        {data.orders.length === 0 && <Empty title={say(texts.noOrders)} />}
        {data.orders.map(order => (
          <section key={order.order} className="stack" aria-labelledby={`order-${order.order}`}>
            <h3 id={`order-${order.order}`}>{say(order.title)}</h3>
            <OrderFacts {...{ order, lang, say }} forPartner />
            <Serve {...props} order={order} />
          </section>
        ))}
        <h2>{say(texts.title)}</h2>
        {data.offerings.length === 0 && <Empty title={say(texts.none)} />}
        {data.offerings.map(offering => (
          <Offered key={offering.offering} {...props} offering={offering} />
        ))}
        {actor.duty === 'director' && <Offer {...props} />}
      </div>
    )
  },
})

function Serve({ order, actor, say, once, typed, faultOf }: ViewProps<Data> & { order: Order }) {
  const isTyped = typed.text('order') === order.order
  const field = (name: string) => ({
    name,
    id: `${name}-${order.order}`,
    value: isTyped ? typed.text(name) : '',
    error: isTyped ? faultOf(name) : undefined,
  })
  if (order.state !== 'paid' && (order.state !== 'disputed' || actor.duty !== 'director')) return null
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="order" value={order.order} />
      {order.state === 'paid' ? (
        <>
          <TextArea
            {...field('body')}
            label={say(texts.body)}
            hint={say(texts.bodyHint)}
            maxLength={10_000}
          />
          <TextInput
            {...field('link')}
            type="url"
            label={say(texts.link)}
            hint={say(texts.linkHint)}
            optional={say(texts.optional)}
            maxLength={500}
          />
          <div className="actions">
            <Button kind="primary" name="do" value="deliver">
              {say(texts.deliver)}
            </Button>
          </div>
        </>
      ) : (
        <>
          <TextArea {...field('says')} label={say(texts.reason)} maxLength={1000} />
          <div className="actions">
            <Button name="do" value="refunded">
              {say(texts.refund)}
            </Button>
            <Button kind="danger" name="do" value="refused">
              {say(texts.refuse)}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}

function Offered({
  offering,
  actor,
  lang,
  say,
  to,
  once,
  typed,
  faultOf,
}: ViewProps<Data> & { offering: Offering }) {
  const isTyped = typed.text('offering') === offering.offering
  return (
    <section className="stack">
      <h3>
        <a href={to(`/services/information/${offering.offering}`)}>{say(offering.title)}</a>
      </h3>
      <p>
        <Money tiyn={offering.tiyn} lang={lang} />{' '}
        {offering.ended && <StateWord tone="info">{say(texts.ended)}</StateWord>}
      </p>
      {actor.duty === 'director' && !offering.ended && (
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <input type="hidden" name="offering" value={offering.offering} />
          <TextInput
            name="tiyn"
            id={`tiyn-${offering.offering}`}
            size="short"
            inputMode="numeric"
            label={say(texts.tenge)}
            maxLength={9}
            value={isTyped ? typed.text('tiyn') : String(offering.tiyn / 100)}
            error={isTyped ? faultOf('tiyn') : undefined}
          />
          <div className="actions">
            <Button name="do" value="price">
              {say(texts.setPrice)}
            </Button>
            <Button kind="danger" name="do" value="end">
              {say(texts.end)}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}

function Offer({ say, once, typed, faultOf }: ViewProps<Data>) {
  const titles: readonly [string, Text][] = [
    ['title.kk', texts.titleKk],
    ['title.ru', texts.titleRu],
    ['title.en', texts.titleEn],
  ]
  const descriptions: readonly [string, Text][] = [
    ['says.kk', texts.saysKk],
    ['says.ru', texts.saysRu],
    ['says.en', texts.saysEn],
  ]
  // A refused form of another kind has the same field names: what was typed there is not shown here.
  const isTyped = typed.text('order') === '' && typed.text('offering') === ''
  const field = (name: string) => ({
    name,
    value: isTyped ? typed.text(name) : '',
    error: isTyped ? faultOf(name) : undefined,
  })
  return (
    <section className="stack" aria-labelledby="offer">
      <h2 id="offer">{say(texts.offerTitle)}</h2>
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        {titles.map(([name, label]) => (
          <TextInput key={name} {...field(name)} label={say(label)} maxLength={120} />
        ))}
        {descriptions.map(([name, label]) => (
          <TextArea
            key={name}
            {...field(name)}
            label={say(label)}
            hint={say(texts.saysHint)}
            maxLength={3000}
          />
        ))}
        <TextInput
          {...field('tiyn')}
          size="short"
          inputMode="numeric"
          label={say(texts.tenge)}
          maxLength={9}
        />
        <div className="actions">
          <Button kind="primary" name="do" value="offer">
            {say(texts.offer)}
          </Button>
        </div>
      </form>
    </section>
  )
}
