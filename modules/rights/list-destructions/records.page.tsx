import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  Choice,
  DataTable,
  DateInput,
  dateText,
  Empty,
  Refused,
  Select,
  StateWord,
  TextInput,
} from '../../../ui/index.ts'
import { findWhoAsked } from '../../privacy/index.ts'
import { approveDestruction } from '../approve-destruction/approve-destruction.api.ts'
import { allowDestruction, forbidDestruction } from '../forbid-destruction/forbid-destruction.api.ts'
import { texts as register } from '../show-processing-register/register.texts.ts'
import { printProcessingRegister } from '../show-processing-register/show-processing-register.api.ts'
import { listDestructions } from './list-destructions.api.ts'
import { byTexts, stateTexts, texts } from './records.texts.ts'

type Listed = Answer<typeof listDestructions> & {
  who: string
  /** Null until somebody is looked for. */
  people: Answer<typeof findWhoAsked>['people'] | null
}
type Props = ViewProps<Listed>

const tones = {
  'to-approve': 'wait',
  approved: 'wait',
  held: 'danger',
  evidence: 'danger',
  destroyed: 'done',
  restricted: 'info',
} as const

export default page<Listed>({
  path: '/officer/records',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  async load({ run, query }) {
    const who = query.get('who') ?? ''
    const people = who ? (await run(findWhoAsked, { words: who })).people : null
    return { ...(await run(listDestructions, {})), who, people }
  },
  forms: {
    async approve({ run, form, to }) {
      await run(approveDestruction, { destruction: form.text('destruction') })
      return { go: to('/officer/records') }
    },
    async hold({ run, form, to }) {
      await run(forbidDestruction, {
        person: form.text('person'),
        recordClass: form.maybe('recordClass') ?? null,
        reason: form.text('reason'),
        until: form.maybe('until') ?? null,
      })
      return { go: to('/officer/records') }
    },
    async release({ run, form, to }) {
      await run(allowDestruction, { hold: form.text('hold'), reason: form.text('releaseReason') })
      return { go: to('/officer/records') }
    },
    async print({ run }) {
      const { name, pdf } = await run(printProcessingRegister, {})
      return { file: Buffer.from(pdf, 'base64'), type: 'application/pdf', name }
    },
  },
  view(props) {
    const { lang, say, refusal, faultOf, once } = props
    const labels = { person: say(texts.holdPerson), reason: say(texts.reason), until: say(texts.until) }
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf, labels }} />
        <Destructions {...props} />
        <Holds {...props} />
        <Schedule {...props} />
        <form method="post" className="actions">
          <input type="hidden" {...once} />
          <input type="hidden" name="do" value="print" />
          <Button icon="print">{say(register.print)}</Button>
        </form>
      </div>
    )
  },
})

function Destructions({ data, lang, say, once }: Props) {
  return (
    <DataTable
      caption={say(texts.destructions)}
      dense
      rows={data.destructions}
      rowKey={row => row.id}
      columns={[
        { key: 'records', head: say(texts.records), cell: row => say(row.recordClass) },
        { key: 'person', head: say(texts.person), cell: row => <code>{row.person.slice(0, 8)}</code> },
        { key: 'why', head: say(texts.why), cell: row => say(byTexts[row.byKind]) },
        { key: 'ordered', head: say(texts.ordered), cell: row => dateText(row.orderedAt, lang) },
        {
          key: 'state',
          head: say(texts.state),
          cell: row => (
            <>
              <StateWord tone={tones[row.state]}>{say(stateTexts[row.state])}</StateWord>
              {row.keptUntil && <div>{say(texts.keptUntil, { day: dateText(row.keptUntil, lang) })}</div>}
            </>
          ),
        },
        {
          key: 'rows',
          head: say(texts.rows),
          cell: row => row.counts && Object.values(row.counts).reduce((sum, one) => sum + one, 0),
        },
        {
          key: 'approve',
          head: say(texts.approval),
          cell: row =>
            row.state === 'to-approve' &&
            (row.mine ? (
              say(texts.another)
            ) : (
              <form method="post">
                <input type="hidden" {...once} />
                <input type="hidden" name="do" value="approve" />
                <input type="hidden" name="destruction" value={row.id} />
                <Button small>{say(texts.approve)}</Button>
              </form>
            )),
        },
      ]}
      empty={
        <Empty icon="document" title={say(texts.none)}>
          <p>{say(texts.noneSays)}</p>
        </Empty>
      }
    />
  )
}

function Holds(props: Props) {
  const { data, lang, say, once } = props
  return (
    <section className="stack">
      <DataTable
        caption={say(texts.holds)}
        dense
        rows={data.holds}
        rowKey={row => row.id}
        columns={[
          { key: 'person', head: say(texts.person), cell: row => row.personName || row.person.slice(0, 8) },
          {
            key: 'records',
            head: say(texts.records),
            cell: row => say(row.recordClass ?? texts.every),
          },
          { key: 'reason', head: say(texts.reason), cell: row => row.reason },
          {
            key: 'until',
            head: say(texts.until),
            cell: row => (row.until ? dateText(row.until, lang) : say(texts.noEnd)),
          },
          { key: 'met', head: say(texts.met), cell: row => row.met },
          {
            key: 'release',
            head: say(texts.release),
            cell: row => (
              <form method="post" className="stack">
                <input type="hidden" {...once} />
                <input type="hidden" name="do" value="release" />
                <input type="hidden" name="hold" value={row.id} />
                <TextInput name="releaseReason" id={`release-${row.id}`} label={say(texts.releaseReason)} />
                <Button small>{say(texts.release)}</Button>
              </form>
            ),
          },
        ]}
        empty={
          <Empty icon="document" title={say(texts.noHold)}>
            <p>{say(texts.noHoldSays)}</p>
          </Empty>
        }
      />
      <h2>{say(texts.hold)}</h2>
      <form method="get" className="stack">
        <TextInput
          name="who"
          label={say(texts.holdPerson)}
          hint={say(texts.holdPersonSays)}
          value={data.who}
          maxLength={80}
        />
        <div className="actions">
          <Button>{say(texts.find)}</Button>
        </div>
      </form>
      {data.people?.length === 0 && <Empty icon="search" title={say(texts.nobody)} />}
      {data.people && data.people.length > 0 && <HoldForm {...props} people={data.people} />}
    </section>
  )
}

function HoldForm({
  people,
  data,
  lang,
  say,
  once,
  typed,
  faultOf,
}: Props & { people: NonNullable<Listed['people']> }) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="do" value="hold" />
      <Choice
        name="person"
        legend={say(texts.person)}
        value={typed.text('person') || (people.length === 1 ? people[0]!.person : undefined)}
        error={faultOf('person')}
        options={people.map(({ person, name, birthDate }) => ({
          value: person,
          label: `${name}, ${dateText(birthDate, lang, 'numeric')}`,
        }))}
      />
      <Select
        name="recordClass"
        label={say(texts.which)}
        empty={say(texts.every)}
        options={data.classes.map(one => ({ value: one.id, label: say(one.name) }))}
        value={typed.text('recordClass')}
      />
      <TextInput
        name="reason"
        label={say(texts.reason)}
        value={typed.text('reason')}
        error={faultOf('reason')}
      />
      <DateInput name="until" label={say(texts.until)} value={typed.text('until')} error={faultOf('until')} />
      <div className="actions">
        <Button>{say(texts.hold)}</Button>
      </div>
    </form>
  )
}

function Schedule({ data, say }: Props) {
  return (
    <DataTable
      caption={say(texts.schedule)}
      dense
      rows={data.classes}
      rowKey={row => row.id}
      columns={[
        { key: 'records', head: say(texts.records), cell: row => say(row.name) },
        {
          key: 'term',
          head: say(texts.term),
          cell: row =>
            row.keepYears === null
              ? say(row.outlivesOthers ? register.outlives : register.asLong)
              : say(register.years, { years: row.keepYears }),
        },
        { key: 'ground', head: say(texts.why), cell: row => row.ground && say(row.ground) },
        { key: 'source', head: say(texts.source), cell: row => <span lang="en">{row.source}</span> },
      ]}
      empty={null}
    />
  )
}
