// Versions of a protocol with their approvals, sheet and plan.
import type { Answer } from '../../../kernel/act.ts'
import type { ViewProps } from '../../../kernel/page.ts'
import { Button, DataTable, DateInput, dateText, Empty, StateWord, TextInput } from '../../../ui/index.ts'
import type { showProject } from './projects.api.ts'
import { texts } from './projects.texts.ts'

type Data = Answer<typeof showProject>
type Props = ViewProps<Data>
type Protocol = Data['protocols'][number]

export function Protocols(props: Props) {
  const { data, say } = props
  return (
    <section className="stack">
      <h2>{say(texts.protocols)}</h2>
      {data.protocols.length === 0 && <Empty icon="document" title={say(texts.noProtocols)} />}
      {data.protocols.map(one => (
        <OneProtocol key={one.protocol} {...props} protocol={one} />
      ))}
    </section>
  )
}

function OneProtocol(props: Props & { protocol: Protocol }) {
  const { data, lang, say, protocol } = props
  const day = (value: string) => dateText(value, lang)
  return (
    <article className="stack">
      <h3>{say(texts.protocolOf, { number: protocol.number, version: protocol.version })}</h3>
      <p>
        <StateWord tone={protocol.inForce ? 'done' : 'wait'}>
          {say(protocol.inForce ? texts.inForce : texts.notInForce)}
        </StateWord>
      </p>
      {protocol.approvals.length === 0 && <p className="hint">{say(texts.noApproval)}</p>}
      {protocol.approvals.length > 0 && (
        <ul>
          {protocol.approvals.map(({ commission, number, decidedOn, until }) => (
            <li key={`${number} ${decidedOn} ${until}`}>
              {say(texts.approvalLine, { commission, number, from: day(decidedOn), until: day(until) })}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{say(texts.sheet)}</summary>
        {say(protocol.sheet)
          .split('\n')
          .filter(line => line.trim() !== '')
          .map(line => (
            <p className="reading" key={line}>
              {line}
            </p>
          ))}
      </details>
      <PlanTable {...props} />
      {data.leads && !data.ended && <Approval {...props} />}
    </article>
  )
}

function PlanTable({ say, protocol }: Props & { protocol: Protocol }) {
  const titles = new Map(protocol.plan.forms.map(one => [one.code, one.title]))
  return (
    <DataTable
      caption={say(texts.plan)}
      dense
      rows={protocol.plan.visits}
      rowKey={row => row.code}
      columns={[
        { key: 'visit', head: say(texts.visit), cell: row => say(row.name) },
        {
          key: 'window',
          head: say(texts.window),
          cell: row => say(texts.windowOf, { day: row.day, early: row.early, late: row.late }),
        },
        {
          key: 'forms',
          head: say(texts.forms),
          cell: row => row.forms.map(code => say(titles.get(code)!)).join(', '),
        },
      ]}
      empty={null}
    />
  )
}

function Approval({ say, once, typed, faultOf, protocol }: Props & { protocol: Protocol }) {
  const isTyped = typed.text('protocol') === protocol.protocol
  const field = (name: string) => ({
    name,
    id: `${name}-${protocol.version}`,
    value: isTyped ? typed.text(name) : '',
    error: isTyped ? faultOf(name) : undefined,
  })
  return (
    <details>
      <summary>{say(texts.enterApproval)}</summary>
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <input type="hidden" name="protocol" value={protocol.protocol} />
        <TextInput {...field('commission')} label={say(texts.commission)} maxLength={300} />
        <TextInput {...field('number')} label={say(texts.decision)} maxLength={100} size="short" />
        <DateInput {...field('decidedOn')} label={say(texts.decidedOn)} />
        <DateInput {...field('approvedUntil')} label={say(texts.until)} />
        <div className="actions">
          <Button kind="quiet" name="do" value="approval">
            {say(texts.enterApproval)}
          </Button>
        </div>
      </form>
    </details>
  )
}
