import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, DataTable, DateTimeText, Empty, StateWord, TextInput } from '../../../ui/index.ts'
import { originWords, stageWords, texts } from '../laboratory.texts.ts'
import { showWorklist } from './worklist.api.ts'

export default page<Answer<typeof showWorklist> & { number: string }>({
  path: '/laboratory',
  frame: 'staff',
  nav: { label: texts.nav, order: 10, who: ['laboratory'], icon: 'pulse' },
  title: (_, say) => say(texts.worklist),
  async load({ run, query }) {
    const number = (query.get('number') ?? '').trim().slice(0, 20)
    return { ...(await run(showWorklist, number ? { number } : {})), number }
  },
  view({ data, lang, say, to }) {
    return (
      <div className="stack">
        <h1>{say(texts.worklist)}</h1>
        <p className="reading">{say(texts.worklistLead)}</p>
        <form method="get" className="actions">
          <TextInput
            name="number"
            label={say(texts.anyNumber)}
            value={data.number}
            size="short"
            maxLength={20}
            optional={say(texts.optional)}
          />
          <Button kind="quiet">{say(texts.find)}</Button>
        </form>
        <DataTable
          caption={say(texts.worklist)}
          captionUnseen
          rows={data.orders}
          rowKey={row => row.order}
          rowHref={row => to(`/laboratory/orders/${row.order}`)}
          columns={[
            { key: 'number', head: say(texts.orderNumber), cell: row => row.number },
            { key: 'patient', head: say(texts.patient), cell: row => row.patient },
            {
              key: 'tests',
              head: say(texts.tests),
              cell: row => row.tests.map(name => say(name)).join(', '),
            },
            { key: 'from', head: say(texts.from), cell: row => say(originWords[row.origin]) },
            { key: 'at', head: say(texts.ordered), cell: row => <DateTimeText value={row.at} lang={lang} /> },
            {
              key: 'stage',
              head: say(texts.stage),
              cell: row => (
                <StateWord tone={row.isCritical ? 'danger' : row.stage === 'released' ? 'done' : 'wait'}>
                  {say(row.isCritical ? texts.criticalShort : stageWords[row.stage])}
                </StateWord>
              ),
            },
          ]}
          empty={
            <Empty title={say(texts.noOrders)} icon="document">
              <p>{say(data.number ? texts.noSuchNumber : texts.noOrdersLead)}</p>
            </Empty>
          }
        />
      </div>
    )
  },
})
