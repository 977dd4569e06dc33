import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  BarChart,
  Button,
  countText,
  dateText,
  decimalText,
  Empty,
  Facts,
  Refused,
  Select,
  StateWord,
  TextInput,
} from '../../../ui/index.ts'
import { assessSignal, showSurveillance } from './surveillance.api.ts'
import { texts } from './surveillance.texts.ts'

type Data = Answer<typeof showSurveillance>
const outcomes = ['real', 'watched', 'artefact'] as const
const tones = { real: 'danger', watched: 'wait', artefact: 'info' } as const
// A hidden count is drawn in the middle of what it may be; no shown count is a fraction.
const hiddenAs = 2.5

export default page<Data>({
  path: '/research/surveillance',
  frame: 'staff',
  nav: { label: texts.nav, order: 64, who: ['researcher', 'director', 'auditor'], icon: 'pulse' },
  title: (_, say) => say(texts.title),
  load: ({ run, query }) => run(showSurveillance, { diagnosis: query.get('diagnosis') || undefined }),
  forms: {
    async assess({ run, form, to }) {
      const outcome = outcomes.find(one => one === form.text('outcome')) ?? 'watched'
      await run(assessSignal, { signal: form.text('signal'), outcome, says: form.text('says') })
      return { go: to('/research/surveillance') }
    },
  },
  view(props) {
    const { data, lang, say, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.groups.length === 0 && (
          <Empty icon="pulse" title={say(texts.none)}>
            <p>{say(texts.noneLead)}</p>
          </Empty>
        )}
        {data.groups.length > 0 && <Chosen {...props} />}
        <h2>{say(texts.signals)}</h2>
        {data.signals.length === 0 && <p className="hint">{say(texts.noSignals)}</p>}
        {data.signals.map(one => (
          <Signal key={one.signal} {...props} signal={one} />
        ))}
      </div>
    )
  },
})

function Chosen({ data, lang, say }: ViewProps<Data>) {
  const { groups, chosen } = data
  const drawn = (visits: number | null) => visits ?? hiddenAs
  const valueText = (value: number) => (value === hiddenAs ? say(texts.hidden) : countText(value))
  return (
    <>
      <form method="get" className="actions">
        <Select
          name="diagnosis"
          label={say(texts.group)}
          value={chosen?.diagnosis ?? ''}
          options={groups.map(({ diagnosis, name }) => ({
            value: diagnosis,
            label: say(texts.named, { code: diagnosis, name: say(name) }),
          }))}
        />
        <Button kind="quiet">{say(texts.show)}</Button>
      </form>
      {chosen && (
        <>
          <BarChart
            id="weeks"
            title={`${chosen.diagnosis} ${say(chosen.name)}`}
            unit={say(texts.weekly)}
            axis={say(texts.week)}
            points={chosen.weeks.map(({ week, visits }) => ({
              label: dateText(week, lang, 'short'),
              value: drawn(visits),
            }))}
            valueText={valueText}
            table={say(texts.table)}
            note={say(texts.hiddenNote)}
          />
          <BarChart
            id="ages"
            title={say(texts.byAge)}
            unit={say(texts.visits)}
            axis={say(texts.age)}
            points={chosen.ages.map(({ band, visits }) => ({ label: band, value: drawn(visits) }))}
            valueText={valueText}
            table={say(texts.table)}
          />
        </>
      )}
    </>
  )
}

function Signal({
  signal,
  lang,
  say,
  actor,
  once,
  typed,
  faultOf,
}: ViewProps<Data> & { signal: Data['signals'][number] }) {
  const { assessment } = signal
  const isTyped = typed.text('signal') === signal.signal
  return (
    <article className="stack">
      <h3>
        {signal.diagnosis} {say(signal.name)}
      </h3>
      <Facts
        dense
        facts={[
          { label: say(texts.week), value: say(texts.weekOf, { week: dateText(signal.week, lang) }) },
          { label: say(texts.observed), value: signal.observed },
          { label: say(texts.expected), value: decimalText(signal.expected, lang) },
          { label: say(texts.threshold), value: decimalText(signal.threshold, lang) },
          { label: say(texts.method), value: say(texts[signal.method]) },
          {
            label: say(texts.outcome),
            value: (
              <StateWord tone={assessment ? tones[assessment.outcome] : 'wait'}>
                {say(assessment ? texts[assessment.outcome] : texts.waits)}
              </StateWord>
            ),
          },
        ]}
      />
      {assessment && (
        <p className="reading">
          {say(texts.assessed, {
            says: assessment.says,
            by: assessment.by,
            at: dateText(assessment.at, lang),
          })}
        </p>
      )}
      {!assessment && actor.duty !== 'auditor' && (
        <details open={isTyped}>
          <summary>{say(texts.assess)}</summary>
          <form method="post" className="stack">
            <input type="hidden" {...once} />
            <input type="hidden" name="signal" value={signal.signal} />
            <Select
              name="outcome"
              id={`outcome-${signal.signal}`}
              label={say(texts.outcome)}
              options={outcomes.map(one => ({ value: one, label: say(texts[one]) }))}
            />
            <TextInput
              name="says"
              id={`says-${signal.signal}`}
              label={say(texts.says)}
              hint={say(texts.saysHint)}
              maxLength={500}
              value={isTyped ? typed.text('says') : ''}
              {...(isTyped && faultOf('says') ? { error: faultOf('says') } : {})}
            />
            <div className="actions">
              <Button kind="quiet" name="do" value="assess">
                {say(texts.assess)}
              </Button>
            </div>
          </form>
        </details>
      )}
    </article>
  )
}
