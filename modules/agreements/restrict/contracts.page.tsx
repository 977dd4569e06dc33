import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { Button, DataTable, dateText, Empty, StateWord, TextInput } from '../../../ui/index.ts'
import { findContracts } from './restrict.api.ts'
import { texts } from './restrict.texts.ts'

type Data = Answer<typeof findContracts> & { words: string }
type Row = Data['contracts'][number]

export default page<Data>({
  path: '/contracts',
  frame: 'staff',
  title: (_, say) => say(texts.contracts),
  nav: { label: texts.contractsNav, order: 62, who: ['admin'], icon: 'document' },
  async load({ run, query }) {
    const words = query.get('q') || undefined
    return { ...(await run(findContracts, { words })), words: words ?? '' }
  },
  view({ data, lang, say, to }) {
    return (
      <div className="stack">
        <h1>{say(texts.contracts)}</h1>
        <form method="get" className="stack">
          <TextInput
            name="q"
            label={say(texts.findLabel)}
            hint={say(texts.findHint)}
            value={data.words}
            maxLength={254}
          />
          <div className="actions">
            <Button kind="primary">{say(texts.find)}</Button>
          </div>
        </form>
        <DataTable
          dense
          caption={say(texts.contracts)}
          captionUnseen
          rows={data.contracts}
          rowKey={row => row.contract}
          rowHref={row => to(`/contracts/${row.contract}`)}
          columns={[
            { key: 'number', head: say(texts.number), cell: row => row.number },
            { key: 'person', head: say(texts.person), cell: row => row.personName ?? say(texts.unnamed) },
            { key: 'contract', head: say(texts.contract), cell: row => row.title[lang] },
            { key: 'since', head: say(texts.since), cell: row => dateText(row.madeAt, lang, 'numeric') },
            { key: 'state', head: say(texts.state), cell: row => stateOf(row, lang, say) },
          ]}
          empty={<Empty icon="check" title={say(data.words ? texts.nothing : texts.nothingSays)} />}
        />
      </div>
    )
  },
})

function stateOf({ notice, ended, restricted, appealed }: Row, lang: Lang, say: Say) {
  if (notice) {
    const day = dateText(notice.lastDay, lang, 'numeric')
    const words = say(ended ? texts.ended : texts.ending, { day })
    return <StateWord tone={ended ? 'info' : 'wait'}>{words}</StateWord>
  }
  if (appealed) return <StateWord tone="wait">{`${say(texts.appeal)}: ${say(texts.waits)}`}</StateWord>
  if (restricted) return <StateWord tone="wait">{say(texts.restricted)}</StateWord>
  return <StateWord tone="done">{say(texts.holds)}</StateWord>
}
