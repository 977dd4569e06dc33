import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  DateInput,
  DateText,
  Empty,
  Refused,
  StateWord,
  TextInput,
} from '../../../ui/index.ts'
import { listTests } from '../order-tests/order-tests.api.ts'
import { listContracts, writeContract } from './contracts.api.ts'
import { texts } from './contracts.texts.ts'

type Data = Answer<typeof listContracts> & Answer<typeof listTests>

export default page<Data>({
  path: '/laboratory/contracts',
  frame: 'staff',
  nav: { label: texts.nav, order: 60, who: ['director'], icon: 'document' },
  title: (_, say) => say(texts.title),
  load: async ({ run }) => ({ ...(await run(listContracts, {})), ...(await run(listTests, {})) }),
  forms: {
    async write({ run, form, to }) {
      const tests = form.all('test')
      const prices = form.all('price').flatMap((typed, at) => {
        const tenge = typed.replaceAll(/\s/g, '')
        return tenge === ''
          ? []
          : [{ test: tests[at]!, tiyn: /^\d+$/.test(tenge) ? Number(tenge) * 100 : -1 }]
      })
      const { contract } = await run(writeContract, {
        bin: form.text('bin').trim(),
        number: form.text('number'),
        from: form.text('from'),
        until: form.text('until'),
        payWithinDays: form.number('payWithinDays'),
        prices,
      })
      return { go: to(`/laboratory/contracts/${contract}`) }
    },
  },
  view(props) {
    const { data, say, lang, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={data.contracts}
          rowKey={row => row.contract}
          rowHref={row => to(`/laboratory/contracts/${row.contract}`)}
          columns={[
            { key: 'number', head: say(texts.contract), cell: row => `№ ${row.number}` },
            { key: 'laboratory', head: say(texts.laboratory), cell: row => say(row.organisation) },
            { key: 'payer', head: say(texts.payer), cell: row => say(row.referrer) },
            {
              key: 'term',
              head: say(texts.term),
              cell: row => (
                <>
                  <DateText value={row.from} lang={lang} /> – <DateText value={row.until} lang={lang} />
                </>
              ),
            },
            {
              key: 'state',
              head: say(texts.state),
              cell: row => (
                <StateWord tone={row.isInForce ? 'done' : 'wait'}>
                  {say(row.isInForce ? texts.inForce : texts.notInForce)}
                </StateWord>
              ),
            },
          ]}
          empty={<Empty title={say(texts.none)} icon="document" />}
        />
        <NewContract {...props} />
      </div>
    )
  },
})

function NewContract({ data, say, once, typed, faultOf }: ViewProps<Data>) {
  const text = (name: 'bin' | 'number' | 'payWithinDays', inputMode?: 'numeric') => ({
    ...{ name, label: say(name === 'payWithinDays' ? texts.payWithin : texts[name]) },
    ...{ value: typed.text(name), error: faultOf(name), size: 'short' as const },
    ...(inputMode ? { inputMode } : {}),
  })
  const before = typed.all('price')
  return (
    <form method="post" className="stack">
      <h2>{say(texts.newContract)}</h2>
      <input type="hidden" {...once} />
      <TextInput {...text('bin', 'numeric')} maxLength={12} />
      <TextInput {...text('number')} maxLength={60} />
      <DateInput name="from" label={say(texts.from)} value={typed.text('from')} error={faultOf('from')} />
      <DateInput name="until" label={say(texts.until)} value={typed.text('until')} error={faultOf('until')} />
      <TextInput {...text('payWithinDays', 'numeric')} maxLength={3} />
      <h3>{say(texts.prices)}</h3>
      <p className="reading">{say(texts.newLead)}</p>
      <div className="test-grid">
        {data.tests.map(({ test, name }, at) => (
          <div key={test}>
            <input type="hidden" name="test" value={test} />
            <TextInput
              name="price"
              id={`price-${test}`}
              label={`${say(name)}, ₸`}
              optional={say(texts.optional)}
              size="short"
              inputMode="numeric"
              maxLength={10}
              value={before[at] ?? ''}
            />
          </div>
        ))}
      </div>
      <div className="actions">
        <Button kind="primary" name="do" value="write">
          {say(texts.write)}
        </Button>
      </div>
    </form>
  )
}
