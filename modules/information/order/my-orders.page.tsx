import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Empty, LinkButton, Refused, TextArea } from '../../../ui/index.ts'
import { OrderFacts } from '../order-card.tsx'
import type { Order } from '../shapes.ts'
import { texts } from '../words.texts.ts'
import {
  answerInformationOrder,
  cancelInformationOrder,
  payInformationOrder,
  showMyInformationOrders,
} from './order.api.ts'

type Data = Answer<typeof showMyInformationOrders>

export default page<Data>({
  path: '/cabinet/orders',
  frame: 'person',
  title: (_, say) => say(texts.myTitle),
  nav: { label: texts.myTitle, order: 62, who: ['person'], icon: 'document' },
  load: ({ run }) => run(showMyInformationOrders, {}),
  forms: {
    async pay({ run, form }) {
      const { address } = await run(payInformationOrder, { order: form.text('order') })
      return { go: address }
    },
    async cancel({ run, form, to }) {
      await run(cancelInformationOrder, { order: form.text('order') })
      return { go: to('/cabinet/orders') }
    },
    async accept({ run, form, to }) {
      await run(answerInformationOrder, { order: form.text('order'), outcome: 'accepted' })
      return { go: to('/cabinet/orders') }
    },
    async dispute({ run, form, to }) {
      await run(answerInformationOrder, {
        order: form.text('order'),
        outcome: 'disputed',
        says: form.text('says'),
      })
      return { go: to('/cabinet/orders') }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.myTitle)}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.orders.length === 0 && (
          <Empty
            title={say(texts.noOrders)}
            icon="document"
            actions={<LinkButton href={to('/services/information')}>{say(texts.toServices)}</LinkButton>}
          >
            <p>{say(texts.noOrdersSays)}</p>
          </Empty>
        )}
        {data.orders.map(order => (
          <section key={order.order} className="stack" aria-labelledby={`order-${order.order}`}>
            <h2 id={`order-${order.order}`}>{say(order.title)}</h2>
            <OrderFacts {...{ order, lang, say }} />
            <NextStep {...props} order={order} />
          </section>
        ))}
      </div>
    )
  },
})

function NextStep({ order, say, once, typed, faultOf }: ViewProps<Data> & { order: Order }) {
  const hidden = (
    <>
      <input type="hidden" {...once} />
      <input type="hidden" name="order" value={order.order} />
    </>
  )
  const isTyped = typed.text('order') === order.order
  return (
    <>
      {(order.state === 'ordered' || order.state === 'paid' || order.state === 'delivered') && (
        <form method="post" className="actions">
          {hidden}
          {order.state === 'ordered' && (
            <Button kind="primary" icon="card" name="do" value="pay">
              {say(texts.pay)}
            </Button>
          )}
          {order.state === 'delivered' && (
            <Button kind="primary" name="do" value="accept">
              {say(texts.accept)}
            </Button>
          )}
          {order.state !== 'delivered' && (
            <Button name="do" value="cancel">
              {say(texts.cancel)}
            </Button>
          )}
        </form>
      )}
      {order.state === 'delivered' && (
        <form method="post" className="stack">
          {hidden}
          <TextArea
            name="says"
            id={`says-${order.order}`}
            label={say(texts.why)}
            hint={say(texts.whyHint)}
            maxLength={1000}
            value={isTyped ? typed.text('says') : ''}
            error={isTyped ? faultOf('says') : undefined}
          />
          <div className="actions">
            <Button name="do" value="dispute">
              {say(texts.dispute)}
            </Button>
          </div>
        </form>
      )}
    </>
  )
}
