import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  dateTimeText,
  Empty,
  Notice,
  Pager,
  Refused,
  StateWord,
  Tabs,
} from '../../../ui/index.ts'
import { askForOwedStamps } from '../stamp/stamp-signature.api.ts'
import { toneOf } from '../tones.ts'
import {
  type Level,
  levelNames,
  type Qualified,
  qualifiedNames,
  type Trust,
  trustNames,
} from '../words.texts.ts'
import { showTrust } from './show-trust.api.ts'
import { texts } from './trust.texts.ts'

interface Data extends Answer<typeof showTrust> {
  owedOnly: boolean
}
type Row = Data['rows'][number]

export default page<Data>({
  path: '/signatures/trust',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  async load({ run, query }) {
    const owedOnly = query.get('show') === 'owed'
    const before = query.get('before') ?? undefined
    return { ...(await run(showTrust, { owed: owedOnly, before })), owedOnly }
  },
  forms: {
    async ask({ run, to }) {
      await run(askForOwedStamps, {})
      return { go: to('/signatures/trust?show=owed') }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf, once } = props
    const path = to('/signatures/trust')
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        {!data.hasAuthority && (
          <Notice tone="wait" title={say(texts.noAuthority)}>
            <p>{say(texts.noAuthoritySays)}</p>
          </Notice>
        )}
        {!data.hasVerifier && <p className="reading">{say(texts.noVerifier)}</p>}
        <Tabs
          label={say(texts.title)}
          tabs={[
            { href: path, label: say(texts.all), count: data.total, current: !data.owedOnly },
            {
              href: `${path}?show=owed`,
              label: say(texts.owedOnly),
              count: data.owed,
              current: data.owedOnly,
            },
          ]}
        />
        <Rows {...props} />
        {data.next && (
          <Pager
            label={say(texts.pages)}
            next={{
              href: `${path}?${data.owedOnly ? 'show=owed&' : ''}before=${encodeURIComponent(data.next)}`,
              label: say(texts.older),
            }}
          />
        )}
        {data.hasAuthority && props.actor.duty !== 'auditor' && (
          <form method="post" className="actions">
            <input type="hidden" {...once} />
            <Button name="do" value="ask">
              {say(texts.ask)}
            </Button>
          </form>
        )}
      </div>
    )
  },
})

function Rows({ data, lang, say, to }: ViewProps<Data>) {
  return (
    <DataTable
      caption={say(texts.title)}
      captionUnseen
      rows={data.rows}
      rowKey={row => row.signature}
      rowHref={row => to(`/signatures/${row.signature}`)}
      columns={[
        { key: 'what', head: say(texts.what), cell: row => row.title[lang] },
        { key: 'at', head: say(texts.at), cell: row => dateTimeText(row.at, lang, 'numeric') },
        { key: 'level', head: say(texts.level), cell: row => say(levelNames[row.level as Level]) },
        {
          key: 'trust',
          head: say(texts.trust),
          cell: row => (
            <StateWord tone={toneOf[row.trust as Trust]}>
              {say(trustNames[row.trust as Trust])}
              {row.qualified && `; ${say(qualifiedNames[row.qualified as Qualified])}`}
            </StateWord>
          ),
        },
        { key: 'owes', head: say(texts.owes), cell: row => owedText(row, say) },
      ]}
      empty={
        <Empty icon="check" title={say(data.owedOnly ? texts.noneOwed : texts.none)}>
          <p>{say(data.owedOnly ? texts.noneOwedSays : texts.noneSays)}</p>
        </Empty>
      }
    />
  )
}

function owedText({ owes, attempts, lastCause }: Row, say: ViewProps<Data>['say']): string {
  if (owes.length === 0) return say(texts.nothing)
  const what = owes.map(one => say(texts[one])).join(', ')
  return attempts > 0 ? `${what}. ${say(texts.tries, { n: attempts, cause: lastCause })}` : what
}
