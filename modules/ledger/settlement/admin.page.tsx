import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  DateInput,
  Empty,
  Money,
  Notice,
  Refused,
  StateWord,
  TextInput,
  Tick,
  type Tone,
} from '../../../ui/index.ts'
import { listPartnerBalances } from './account.api.ts'
import { exportPayoutOrders, setPayoutCodes } from './payout.api.ts'
import { settlementTexts as texts } from './settlement.texts.ts'

type Data = Answer<typeof listPartnerBalances>
const tones: Record<Data['partners'][number]['terms'], Tone> = {
  none: 'info',
  proposed: 'wait',
  'in-force': 'done',
}

export default page<Data>({
  path: '/admin/settlements',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  nav: { label: texts.nav, order: 65, who: ['admin'], icon: 'money' },
  load: ({ run }) => run(listPartnerBalances, {}),
  forms: {
    async orders({ run }) {
      const { base64, name } = await run(exportPayoutOrders, {})
      return { file: Buffer.from(base64, 'base64'), type: 'text/csv; charset=utf-8', name }
    },
    async codes({ run, form, to }) {
      await run(setPayoutCodes, {
        knp: form.text('knp'),
        kbe: form.text('kbe'),
        source: form.text('source'),
        sourceDate: form.text('sourceDate'),
        verified: form.ticked('verified'),
      })
      return { go: to('/admin/settlements') }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={data.partners}
          rowKey={row => row.partner}
          rowHref={row => to(`/admin/settlements/${row.partner}`)}
          columns={[
            { key: 'partner', head: say(texts.partner), cell: row => say(row.name) },
            { key: 'bin', head: say(texts.bin), cell: row => row.bin },
            {
              key: 'balance',
              head: say(texts.balance),
              number: true,
              cell: row => <Money tiyn={row.balanceTiyn} lang={lang} />,
            },
            {
              key: 'terms',
              head: say(texts.terms),
              cell: row => <StateWord tone={tones[row.terms]}>{say(texts[`terms-${row.terms}`])}</StateWord>,
            },
            {
              key: 'objections',
              head: say(texts.objections),
              number: true,
              cell: row => row.objections,
            },
          ]}
          empty={<Empty title={say(texts.nobody)} />}
        />
        <Orders {...props} />
      </div>
    )
  },
})

function Orders({ data: { codes }, say, once, typed, faultOf }: ViewProps<Data>) {
  return (
    <section className="stack" aria-labelledby="orders">
      <h2 id="orders">{say(texts.ordersTitle)}</h2>
      {!codes.verified && <Notice tone="wait" title={say(texts.unverified)} />}
      <form method="post" className="actions">
        <input type="hidden" {...once} />
        <Button name="do" value="orders" icon="document">
          {say(texts.orders)}
        </Button>
      </form>
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <TextInput
          name="knp"
          size="code"
          label={say(texts.knp)}
          inputMode="numeric"
          maxLength={3}
          value={typed.maybe('knp') ?? codes.knp}
          error={faultOf('knp')}
        />
        <TextInput
          name="kbe"
          size="code"
          label={say(texts.kbe)}
          inputMode="numeric"
          maxLength={2}
          value={typed.maybe('kbe') ?? codes.kbe}
          error={faultOf('kbe')}
        />
        <TextInput
          name="source"
          label={say(texts.source)}
          maxLength={300}
          value={typed.maybe('source') ?? codes.source}
          error={faultOf('source')}
        />
        <DateInput
          name="sourceDate"
          label={say(texts.sourceDate)}
          value={typed.maybe('sourceDate') ?? codes.sourceDate}
          error={faultOf('sourceDate')}
        />
        <Tick name="verified" checked={codes.verified}>
          {say(texts.verified)}
        </Tick>
        <div className="actions">
          <Button name="do" value="codes">
            {say(texts.saveCodes)}
          </Button>
        </div>
      </form>
    </section>
  )
}
