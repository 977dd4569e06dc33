// The steps of an incident, each a form of its own.
import type { ViewProps } from '../../../kernel/page.ts'
import { Button, Choice, TextArea, TextInput } from '../../../ui/index.ts'
import { texts } from '../list-incidents/incidents.texts.ts'
import { common } from '../oversight.texts.ts'
import type { Data } from './incident.page.tsx'

export function People({ data: { affected, incident }, say, once, actor, typed, faultOf }: ViewProps<Data>) {
  return (
    <section className="stack">
      <h2>{say(texts.affected)}</h2>
      {affected.length === 0 ? (
        <p>{say(texts.nobody)}</p>
      ) : (
        <ul>
          {affected.map(one => (
            <li key={one.person}>{one.name ?? say(common.outsider)}</li>
          ))}
        </ul>
      )}
      {actor.duty === 'officer' && !incident.closedAt && (
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <TextInput
            name="cardNumber"
            size="short"
            maxLength={40}
            label={say(texts.card)}
            value={typed.text('cardNumber')}
            error={faultOf('cardNumber')}
          />
          <div className="actions">
            <Button name="do" value="person">
              {say(texts.add)}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}

export function Measure({ say, once, typed, faultOf }: ViewProps<Data>) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <TextArea
        name="measure"
        label={say(texts.measure)}
        rows={3}
        maxLength={2000}
        value={typed.text('measure')}
        error={typed.text('do') === 'measure' ? faultOf('words') : undefined}
      />
      <div className="actions">
        <Button name="do" value="measure">
          {say(texts.addMeasure)}
        </Button>
      </div>
    </form>
  )
}

export function Authority(props: ViewProps<Data>) {
  const { data, say, actor } = props
  const { decision, closedAt } = data.incident
  return (
    <section className="stack">
      <h2>{say(texts.authority)}</h2>
      <p className="reading">{say(texts.authorityLead)}</p>
      <form method="post" className="actions">
        <Button name="do" value="pdf" icon="document">
          {say(texts.pdf)}
        </Button>
        <Button name="do" value="csv" icon="document">
          {say(texts.csv)}
        </Button>
      </form>
      {actor.duty === 'officer' && !decision && !closedAt && <Decision {...props} />}
    </section>
  )
}

function Decision({ say, once, typed, faultOf }: ViewProps<Data>) {
  const decisions = ['notified', 'not-notified'] as const
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <Choice
        name="decision"
        legend={say(texts.decision)}
        options={decisions.map(value => ({ value, label: say(texts[value]) }))}
        value={typed.text('decision')}
        error={faultOf('decision')}
      />
      <TextArea
        name="words"
        label={say(texts.decisionWords)}
        rows={2}
        maxLength={2000}
        value={typed.text('words')}
        error={typed.text('do') === 'decide' ? faultOf('words') : undefined}
      />
      <div className="actions">
        <Button name="do" value="decide">
          {say(texts.decide)}
        </Button>
      </div>
    </form>
  )
}

export function Tell({ data, say, once, typed, faultOf }: ViewProps<Data>) {
  const isSent = data.events.some(event => event.what === 'notice-approved')
  if (isSent || data.affected.length === 0) return null
  const langs = ['kk', 'ru', 'en'] as const
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <h2>{say(texts.notice)}</h2>
      <p className="reading">{say(texts.noticeLead)}</p>
      {langs.map(one => (
        <TextArea
          key={one}
          name={one}
          label={say(texts[one])}
          maxLength={2000}
          value={typed.text(one)}
          error={faultOf(one)}
        />
      ))}
      <div className="actions">
        <Button name="do" value="approve">
          {say(texts.approve)}
        </Button>
      </div>
    </form>
  )
}

export function Close({ say, once, typed, faultOf }: ViewProps<Data>) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <h2>{say(texts.close)}</h2>
      <TextArea
        name="lessons"
        label={say(texts.lessons)}
        maxLength={4000}
        value={typed.text('lessons')}
        error={faultOf('lessons')}
      />
      <div className="actions">
        <Button kind="primary" name="do" value="close">
          {say(texts.close)}
        </Button>
      </div>
    </form>
  )
}
