import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Facts, LinkButton, Money, Notice, Refused, TextArea, Tick } from '../../../ui/index.ts'
import { orderInformationService } from '../order/order.api.ts'
import { texts } from '../words.texts.ts'
import { showInformationService } from './offer.api.ts'

type Data = Answer<typeof showInformationService>

/** The partner, the price and what the service is not stand above the form: nobody pays before having seen them. */
export default page<Data>({
  path: '/services/information/:offering',
  frame: 'public',
  title: ({ title }, say) => say(title),
  load: ({ run, params }) => run(showInformationService, { offering: params.offering ?? '' }),
  forms: {
    async send({ run, params, form, to }) {
      await run(orderInformationService, {
        offering: params.offering ?? '',
        edition: form.text('edition'),
        tiyn: form.number('tiyn'),
        wish: form.text('wish'),
        accepted: form.ticked('accepted') as true,
      })
      return { go: to('/cabinet/orders') }
    },
  },
  view(props) {
    const { data, lang, say, refusal, faultOf } = props
    const { partner } = data
    return (
      <div className="stack">
        <h1>{say(data.title)}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <Notice tone="info" title={say(texts.notCare)}>
          <p>{say(texts.emergency)}</p>
        </Notice>
        <p className="reading">{say(data.says)}</p>
        <Facts
          facts={[
            { label: say(texts.partner), value: say(partner.name) },
            { label: say(texts.bin), value: partner.bin },
            { label: say(texts.contact), value: `${partner.phone}, ${partner.email}` },
            { label: say(texts.price), value: <Money tiyn={data.tiyn} lang={lang} /> },
          ]}
        />
        {data.ended || !data.contract ? (
          <Notice tone="wait" title={say(texts.ended)} />
        ) : (
          <Order {...props} contract={data.contract} />
        )}
      </div>
    )
  },
})

type Contract = NonNullable<Data['contract']>

function Order(props: ViewProps<Data> & { contract: Contract }) {
  const { data, contract, say, to, actor, once, typed, faultOf } = props
  const terms = say(texts.refundTerms, { hours: contract.accessHours, days: contract.refundDays })
  return (
    <section className="stack" aria-labelledby="order">
      <h2 id="order">{say(texts.orderTitle)}</h2>
      <p className="reading">{terms}</p>
      <p>
        <a href={to(`/documents/${contract.slug}`)}>{say(texts.readContract)}</a>
      </p>
      {!actor.person ? (
        <div className="actions">
          <LinkButton
            kind="primary"
            href={to(`/sign-in?next=${encodeURIComponent(to(`/services/information/${data.offering}`))}`)}
          >
            {say(texts.signIn)}
          </LinkButton>
        </div>
      ) : (
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <input type="hidden" name="edition" value={contract.edition} />
          <input type="hidden" name="tiyn" value={data.tiyn} />
          <TextArea
            name="wish"
            label={say(texts.wish)}
            hint={say(texts.wishHint)}
            maxLength={500}
            value={typed.text('wish')}
            error={faultOf('wish')}
          />
          <Tick name="accepted" checked={typed.ticked('accepted')} error={faultOf('accepted')}>
            {say(texts.contract)}
          </Tick>
          <div className="actions">
            <Button kind="primary">{say(texts.order)}</Button>
          </div>
        </form>
      )}
    </section>
  )
}
