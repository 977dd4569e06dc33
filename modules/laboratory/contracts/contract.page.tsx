import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, DataTable, Empty, Facts, Money, Refused, TextInput } from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { endContract, printContractBill, showContractBill } from './contracts.api.ts'
import { texts } from './contracts.texts.ts'

type Data = Answer<typeof showContractBill>

export default page<Data>({
  path: '/laboratory/contracts/:contract',
  frame: 'staff',
  title: ({ contract }, say) => `${say(texts.contract)} № ${contract.number}`,
  load: ({ run, params, query, now }) =>
    run(showContractBill, {
      contract: params.contract!,
      month: /^20\d\d-(0[1-9]|1[0-2])$/.exec(query.get('month')?.trim() ?? '')?.[0] ?? dayOf(now).slice(0, 7),
    }),
  forms: {
    async end({ run, params, to }) {
      await run(endContract, { contract: params.contract! })
      return { go: to(`/laboratory/contracts/${params.contract}`) }
    },
    async print({ run, params, form }) {
      const { name, pdf } = await run(printContractBill, {
        contract: params.contract!,
        month: form.text('month'),
      })
      return { file: Buffer.from(pdf, 'base64'), type: 'application/pdf', name }
    },
  },
  view(props) {
    const { data, say, lang, to, once, refusal, faultOf } = props
    const { contract } = data
    return (
      <div className="stack">
        <h1>
          {say(texts.contract)} № {contract.number}
        </h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <Facts
          facts={[
            { label: say(texts.laboratory), value: say(contract.organisation) },
            { label: say(texts.payer), value: say(contract.referrer) },
            { label: say(texts.state), value: say(contract.isInForce ? texts.inForce : texts.notInForce) },
            { label: say(texts.payWithin), value: contract.payWithinDays },
          ]}
        />
        <Bill {...props} />
        <h2>{say(texts.prices)}</h2>
        <DataTable
          caption={say(texts.prices)}
          captionUnseen
          rows={contract.prices}
          rowKey={row => row.test}
          columns={[
            { key: 'test', head: say(texts.test), cell: row => say(row.name) },
            {
              key: 'price',
              head: say(texts.price),
              number: true,
              cell: row => <Money tiyn={row.tiyn} lang={lang} />,
            },
          ]}
          empty={<Empty title={say(texts.none)} />}
        />
        {contract.isOurs && contract.isInForce && (
          <form method="post" className="actions">
            <input type="hidden" {...once} />
            <Button kind="danger" name="do" value="end">
              {say(texts.end)}
            </Button>
          </form>
        )}
        <p>
          <a href={to('/laboratory/contracts')}>{say(texts.back)}</a>
        </p>
      </div>
    )
  },
})

function Bill({ data, say, lang }: ViewProps<Data>) {
  return (
    <section className="stack">
      <h2>{say(texts.bill)}</h2>
      <form method="get" className="actions">
        <TextInput
          name="month"
          label={say(texts.month)}
          hint={say(texts.monthHint)}
          value={data.month}
          size="short"
          maxLength={7}
        />
        <Button kind="quiet">{say(texts.showBill)}</Button>
      </form>
      <DataTable
        caption={say(texts.bill)}
        captionUnseen
        rows={data.rows}
        rowKey={row => row.test}
        columns={[
          { key: 'test', head: say(texts.test), cell: row => say(row.name) },
          { key: 'done', head: say(texts.done), number: true, cell: row => row.done },
          {
            key: 'sum',
            head: say(texts.sum),
            number: true,
            cell: row => <Money tiyn={row.tiyn} lang={lang} />,
          },
        ]}
        empty={<p>{say(texts.nothing)}</p>}
      />
      <p>
        <strong>
          {say(texts.total)}: <Money tiyn={data.tiyn} lang={lang} />
        </strong>
      </p>
      <form method="post" className="actions">
        <input type="hidden" name="month" value={data.month} />
        <Button icon="document" name="do" value="print">
          {say(texts.printBill)}
        </Button>
      </form>
    </section>
  )
}
