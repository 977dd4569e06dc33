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
  TextArea,
  TextInput,
} from '../../../ui/index.ts'
import { planControl, recordFinding, showControlPlan } from './control-plan.api.ts'
import { texts } from './control-plan.texts.ts'

type Data = Answer<typeof showControlPlan>
type Control = Data['controls'][number]

const harms = ['none', 'low', 'medium', 'high'] as const
const harmTexts = { none: texts.none_, low: texts.low, medium: texts.medium, high: texts.high }
const harmTones = { none: 'done', low: 'info', medium: 'wait', high: 'danger' } as const

export default page<Data>({
  path: '/officer/control',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(showControlPlan, {}),
  forms: {
    async plan({ run, form, to }) {
      await run(planControl, {
        what: form.text('what'),
        kind: form.text('kind') === 'outside' ? 'outside' : 'inside',
        who: form.text('who'),
        dueOn: form.text('dueOn'),
      })
      return { go: to('/officer/control') }
    },
    async record({ run, form, to }) {
      await run(recordFinding, {
        control: form.text('control'),
        found: form.text('found'),
        harm: harms.find(harm => harm === form.text('harm')) ?? 'none',
        measure: form.text('measure'),
      })
      return { go: to('/officer/control') }
    },
  },
  view(props) {
    const { data, lang, say, actor, refusal, faultOf } = props
    const open = data.controls.filter(control => !control.finding)
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={data.controls}
          rowKey={row => row.control}
          columns={[
            { key: 'number', head: say(texts.number), cell: row => row.number },
            { key: 'what', head: say(texts.what), cell: row => row.what },
            { key: 'kind', head: say(texts.kind), cell: row => say(texts[row.kind]) },
            { key: 'who', head: say(texts.who), cell: row => row.who },
            { key: 'due', head: say(texts.due), cell: row => dateText(row.dueOn, lang) },
            { key: 'state', head: say(texts.state), cell: row => <Result row={row} say={say} /> },
          ]}
          empty={<Empty icon="calendar" title={say(texts.none)} />}
        />
        {actor.duty === 'officer' && open.length > 0 && <RecordForm {...props} open={open} />}
        {actor.duty === 'officer' && <PlanForm {...props} />}
      </div>
    )
  },
})

function Result({ row, say }: { row: Control } & Pick<ViewProps<Data>, 'say'>) {
  if (!row.finding) {
    return (
      <StateWord tone={row.isOverdue ? 'danger' : 'wait'}>
        {say(row.isOverdue ? texts.overdue : texts.waits)}
      </StateWord>
    )
  }
  return (
    <div>
      <StateWord tone={harmTones[row.finding.harm]}>{say(harmTexts[row.finding.harm])}</StateWord>
      <p>{row.finding.found}</p>
      {row.finding.measure && <p>{row.finding.measure}</p>}
    </div>
  )
}

function RecordForm({ say, once, typed, faultOf, open }: ViewProps<Data> & { open: Control[] }) {
  return (
    <form method="post" className="stack">
      <h2>{say(texts.record)}</h2>
      <input type="hidden" {...once} />
      <Select
        name="control"
        label={say(texts.what)}
        value={typed.text('control')}
        options={open.map(control => ({
          value: control.control,
          label: `${control.number}. ${control.what}`,
        }))}
      />
      <TextArea
        name="found"
        label={say(texts.found)}
        value={typed.text('found')}
        error={faultOf('found')}
        maxLength={3000}
      />
      <Choice
        name="harm"
        legend={say(texts.harm)}
        value={typed.text('harm') || 'none'}
        options={harms.map(harm => ({ value: harm, label: say(harmTexts[harm]) }))}
      />
      <TextArea
        name="measure"
        label={say(texts.measure)}
        hint={say(texts.measureHint)}
        optional={say(texts.optional)}
        value={typed.text('measure')}
        error={faultOf('measure')}
        maxLength={2000}
      />
      <div className="actions">
        <Button name="do" value="record">
          {say(texts.record)}
        </Button>
      </div>
    </form>
  )
}

function PlanForm({ say, once, typed, faultOf }: ViewProps<Data>) {
  const field = (name: string) => ({ name, value: typed.text(name), error: faultOf(name) })
  return (
    <form method="post" className="stack">
      <h2>{say(texts.plan)}</h2>
      <input type="hidden" {...once} />
      <TextArea {...field('what')} label={say(texts.what)} maxLength={1000} />
      <Choice
        name="kind"
        legend={say(texts.kind)}
        value={typed.text('kind') || 'inside'}
        options={(['inside', 'outside'] as const).map(kind => ({ value: kind, label: say(texts[kind]) }))}
      />
      <TextInput {...field('who')} label={say(texts.who)} maxLength={200} />
      <DateInput {...field('dueOn')} label={say(texts.due)} />
      <div className="actions">
        <Button name="do" value="plan">
          {say(texts.add)}
        </Button>
      </div>
    </form>
  )
}
