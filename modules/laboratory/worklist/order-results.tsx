import { Button, DataTable, Empty, Notice, StateWord, TextInput, Tick } from '../../../ui/index.ts'
import { flagWords, texts } from '../laboratory.texts.ts'
import { rangeText } from '../report/report-paper.ts'
import type { Line } from '../shapes.ts'
import { unitText } from '../unit-words.ts'
import { flagTone } from '../value.tsx'
import type { OrderProps } from './order.page.tsx'

/** Values that wait for a call; nothing is more urgent on the page. */
export function CriticalCalls({ data, say, once, typed, faultOf }: OrderProps) {
  return data.lines
    .filter(({ result }) => result?.isCritical && !result.isCalled)
    .map(({ line, name, result }) => (
      <Notice
        key={line}
        tone="danger"
        title={say(texts.critical, { test: `${say(name)} ${result!.value} ${unitText(result!.unit, say)}` })}
      >
        <p>{say(texts.criticalLead)}</p>
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <input type="hidden" name="result" value={result!.result} />
          <TextInput
            name="told"
            id={`told-${line}`}
            label={say(texts.told)}
            value={typed.text('told')}
            error={faultOf('told')}
            maxLength={120}
          />
          <Tick name="readBack" id={`read-back-${line}`}>
            {say(texts.readBack)}
          </Tick>
          <div className="actions">
            <Button kind="primary" name="do" value="call">
              {say(texts.recordCall)}
            </Button>
          </div>
        </form>
      </Notice>
    ))
}

export function Results(props: OrderProps) {
  const { data, say } = props
  const received = data.samples.filter(sample => sample.state === 'received').map(sample => sample.specimen)
  const open = data.lines.filter(line => received.includes(line.specimen))
  const isWhole = open.length > 0 && open.every(line => line.result)
  return (
    <section className="stack">
      <h2>{say(texts.results)}</h2>
      <DataTable
        caption={say(texts.results)}
        captionUnseen
        rows={data.lines}
        rowKey={line => line.line}
        columns={[
          { key: 'test', head: say(texts.test), cell: line => say(line.name) },
          {
            key: 'value',
            head: say(texts.value),
            number: true,
            cell: ({ result, unit }) =>
              result ? `${result.value} ${unitText(unit, say)}` : say(texts.notYet),
          },
          { key: 'range', head: say(texts.range), cell: ({ result }) => (result ? rangeText(result) : '') },
          { key: 'reading', head: say(texts.reading), cell: line => <Reading {...props} line={line} /> },
          { key: 'validation', head: say(texts.validation), cell: line => validationText(line, say) },
        ]}
        empty={<Empty title={say(texts.notYet)} />}
      />
      {open.length > 0 && !isWhole && <Values {...props} open={open} />}
      {isWhole && (
        <details open={props.refusal !== undefined}>
          <summary>{say(texts.correct)}</summary>
          <Values {...props} open={open} />
        </details>
      )}
      <Validation {...props} step="technical" />
      <Validation {...props} step="medical" />
    </section>
  )
}

function Values({ open, say, once, typed, faultOf }: OrderProps & { open: readonly Line[] }) {
  const has = open.some(line => line.result)
  const before = typed.all('value')
  const isFilled = (value: string | undefined) => value !== undefined && value.trim() !== ''
  // Only what was filled in was sent: the faults are counted among these.
  const fieldOf = (at: number) => `values.${before.slice(0, at).filter(isFilled).length}.value`
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      {open.map((line, at) => (
        <div key={line.line}>
          <input type="hidden" name="line" value={line.line} />
          <TextInput
            name="value"
            id={isFilled(before[at]) ? fieldOf(at) : `value-${line.line}`}
            label={`${say(line.name)}, ${unitText(line.unit, say)}`}
            size="short"
            inputMode="decimal"
            maxLength={20}
            optional={say(texts.optional)}
            value={before[at] ?? line.result?.value ?? ''}
            error={isFilled(before[at]) ? faultOf(fieldOf(at)) : undefined}
          />
        </div>
      ))}
      {has && (
        <TextInput
          name="reason"
          label={say(texts.reason)}
          hint={say(texts.reasonHint)}
          optional={say(texts.optional)}
          maxLength={200}
          value={typed.text('reason')}
          error={faultOf('reason')}
        />
      )}
      <div className="actions">
        <Button kind={has ? 'quiet' : 'primary'} name="do" value="enter">
          {say(texts.enter)}
        </Button>
      </div>
    </form>
  )
}

function Reading({ line: { result }, say }: OrderProps & { line: Line }) {
  if (!result) return null
  return (
    <>
      <StateWord tone={flagTone(result.flag)}>{say(flagWords[result.flag])}</StateWord>
      {result.previous !== null && (
        <span className="hint">
          {' '}
          {say(result.differs ? texts.differs : texts.previous, { previous: result.previous })}
        </span>
      )}
    </>
  )
}

function validationText({ result }: Line, say: OrderProps['say']): string {
  if (!result) return ''
  const { technical, medical } = result
  if (technical && medical) return say(texts.validated, { technical, medical })
  return technical ? say(texts.validatedOnce, { technical }) : say(texts.notValidated)
}

/** Exactly what is on the screen is validated: the results stand in the form by their ids. */
function Validation({ data, say, once, step }: OrderProps & { step: 'technical' | 'medical' }) {
  const waiting = data.lines.flatMap(({ result }) =>
    result && !result[step] && (step === 'technical' || result.technical) ? [result.result] : [],
  )
  if (waiting.length === 0) return null
  return (
    <form method="post" className="actions">
      <input type="hidden" {...once} />
      <input type="hidden" name="step" value={step} />
      {waiting.map(result => (
        <input type="hidden" name="result" value={result} key={result} />
      ))}
      <Button kind="primary" name="do" value="validate">
        {say(texts[step])}
      </Button>
    </form>
  )
}
