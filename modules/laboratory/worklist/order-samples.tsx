import { Button, DateTimeText, Facts, Select, StateWord, Tick } from '../../../ui/index.ts'
import { rejectionWords, signWords, stepWords, texts } from '../laboratory.texts.ts'
import { rejections, type Sample, signs } from '../shapes.ts'
import type { OrderProps } from './order.page.tsx'

const tones = { collected: 'wait', received: 'done', rejected: 'danger' } as const

export function Samples(props: OrderProps) {
  const { data, say } = props
  const standing = data.samples.filter(sample => sample.state !== 'rejected').map(sample => sample.specimen)
  const needed = new Map(
    data.lines.filter(line => !standing.includes(line.specimen)).map(line => [line.specimen, line]),
  )
  return (
    <section className="stack">
      <h2>{say(texts.samples)}</h2>
      {data.samples.map(sample => (
        <OneSample key={sample.sample} {...props} sample={sample} />
      ))}
      {[...needed.values()].map(line => (
        <form method="post" className="stack" key={line.specimen}>
          <input type="hidden" {...props.once} />
          <input type="hidden" name="specimen" value={line.specimen} />
          <h3>
            {say(line.specimenName)}, {say(line.container)}
          </h3>
          <fieldset className="field choice">
            <legend className="label">{say(texts.signs)}</legend>
            <p className="hint">{say(texts.collectLead)}</p>
            {signs.map(sign => (
              <Tick key={sign} name="signs" id={`${line.specimen}-${sign}`} value={sign}>
                {say(signWords[sign])}
              </Tick>
            ))}
          </fieldset>
          <div className="actions">
            <Button kind="primary" name="do" value="collect">
              {say(texts.collect)}
            </Button>
          </div>
        </form>
      ))}
    </section>
  )
}

function OneSample({ sample, say, lang, once }: OrderProps & { sample: Sample }) {
  return (
    <div className="stack">
      <h3>
        {sample.number}, {say(sample.specimenName)}{' '}
        <StateWord tone={tones[sample.state]}>{say(stepWords[sample.state])}</StateWord>
      </h3>
      <Facts
        dense
        facts={sample.steps.map(({ step, reason, by, at }) => ({
          label: say(stepWords[step]),
          value: (
            <>
              {reason && `${say(rejectionWords[reason])}. `}
              {by}, <DateTimeText value={at} lang={lang} />
            </>
          ),
        }))}
      />
      <form method="post" className="actions">
        <input type="hidden" {...once} />
        <input type="hidden" name="sample" value={sample.sample} />
        <Button small icon="document" name="do" value="label">
          {say(texts.printLabel)}
        </Button>
        {sample.state === 'collected' && (
          <Button small kind="primary" name="do" value="receive">
            {say(texts.receive)}
          </Button>
        )}
      </form>
      {sample.state === 'collected' && (
        <form method="post" className="actions">
          <input type="hidden" {...once} />
          <input type="hidden" name="sample" value={sample.sample} />
          <Select
            name="reason"
            id={`reason-${sample.number}`}
            label={say(texts.rejectReason)}
            options={rejections.map(value => ({ value, label: say(rejectionWords[value]) }))}
          />
          <Button small kind="danger" name="do" value="reject">
            {say(texts.reject)}
          </Button>
        </form>
      )}
    </div>
  )
}
