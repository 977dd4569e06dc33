// The officer's forms upon a request: what is done before the answer, and the answer.
import type { ViewProps } from '../../../kernel/page.ts'
import { Button, DateInput, LinkButton, Notice, Select, TextArea } from '../../../ui/index.ts'
import { fields } from '../form.texts.ts'
import { decisionNames, texts as names } from '../rights.texts.ts'
import { texts as shared } from '../show-my-requests/show-my-requests.texts.ts'
import { texts } from './open-request.texts.ts'
import type { Data } from './request.page.tsx'

const pauseReasons = ['identity-not-proven', 'more-is-needed'] as const

export function Working({ data, say, once, typed }: ViewProps<Data>) {
  const { state, checked } = data.request
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <div className="actions">
        {state === 'received' && (
          <Button name="do" value="take">
            {say(texts.take)}
          </Button>
        )}
        {!checked && (
          <Button name="do" value="check">
            {say(texts.check)}
          </Button>
        )}
        {state === 'paused' && (
          <Button name="do" value="resume">
            {say(texts.resume)}
          </Button>
        )}
      </div>
      {state !== 'paused' && (
        <details>
          <summary>{say(texts.pause)}</summary>
          <div className="stack">
            <Select
              name="pauseFor"
              label={say(texts.pauseFor)}
              value={typed.text('pauseFor')}
              options={pauseReasons.map(value => ({ value, label: say(names[value]) }))}
            />
            <div className="actions">
              <Button name="do" value="pause">
                {say(texts.pause)}
              </Button>
            </div>
          </div>
        </details>
      )}
    </form>
  )
}

export function Deciding(props: ViewProps<Data>) {
  const { data, say, lang, once, typed, faultOf, actor, now, to } = props
  // Asked before the answer is written, so that nothing typed is lost.
  if (!(actor.confirmedUntil && actor.confirmedUntil > now)) {
    const back = encodeURIComponent(to(`/officer/requests/${data.request.id}`))
    return (
      <Notice tone="info" title={say(texts.confirmFirst)}>
        <LinkButton kind="primary" href={`${to('/confirm')}?next=${back}`}>
          {say(texts.confirm)}
        </LinkButton>
      </Notice>
    )
  }
  return (
    <form method="post" className="stack reading">
      <input type="hidden" {...once} />
      <h2>{say(texts.decideTitle)}</h2>
      <TextArea
        name="says"
        label={say(texts.says)}
        hint={say(texts.saysHint)}
        maxLength={4000}
        rows={5}
        value={typed.text('says')}
        error={faultOf('says')}
      />
      {data.fitting.length > 0 && <Classes {...props} />}
      <div className="actions">
        <Button kind="primary" name="do" value="grant">
          {say(texts.grant)}
        </Button>
      </div>
      <h3>{say(texts.refuseTitle)}</h3>
      <Select
        name="reason"
        label={say(texts.refuseFor)}
        optional={say(fields.optional)}
        empty={say(fields.choose)}
        value={typed.text('reason')}
        error={faultOf('reason')}
        options={reasonsOf(data, lang)}
      />
      <div className="actions">
        <Button kind="danger" name="do" value="refuse">
          {say(texts.refuse)}
        </Button>
      </div>
    </form>
  )
}

function Classes({ data, say, lang, typed }: ViewProps<Data>) {
  const optional = say(fields.optional)
  return (
    <section className="stack">
      <h3>{say(texts.decideClasses)}</h3>
      {data.recordClasses.map(({ id, name }) => (
        <div key={id} className="stack">
          <input type="hidden" name="recordClass" value={id} />
          <Select
            name={`decision.${id}`}
            label={name[lang]}
            optional={optional}
            empty={say(texts.notConcerned)}
            value={typed.text(`decision.${id}`)}
            options={data.fitting.map(value => ({ value, label: say(decisionNames[value]) }))}
          />
          {data.fitting.includes('keep') && (
            <details open={typed.text(`decision.${id}`) === 'keep'}>
              <summary>{say(texts.keptFor)}</summary>
              <Select
                name={`keptFor.${id}`}
                label={say(texts.keptFor)}
                optional={optional}
                empty={say(fields.choose)}
                value={typed.text(`keptFor.${id}`)}
                options={reasonsOf(data, lang)}
              />
              <DateInput
                name={`until.${id}`}
                label={say(texts.keptUntil)}
                optional={optional}
                value={typed.text(`until.${id}`)}
              />
            </details>
          )}
        </div>
      ))}
    </section>
  )
}

export function AfterAnswer({ data, say, once }: ViewProps<Data>) {
  const isPaper = data.request.way !== 'cabinet'
  const isHandedOver = data.steps.some(step => step.what === 'handed-over')
  return (
    <div className="actions">
      {isPaper && (
        <form method="post">
          <input type="hidden" {...once} />
          <Button name="do" value="save" icon="print">
            {say(shared.paper)}
          </Button>
        </form>
      )}
      {isPaper && !isHandedOver && (
        <form method="post">
          <input type="hidden" {...once} />
          <Button name="do" value="hand-over">
            {say(texts.handOver)}
          </Button>
        </form>
      )}
      <form method="post">
        <input type="hidden" {...once} />
        <Button name="do" value="prove" icon="shield">
          {say(shared.proof)}
        </Button>
      </form>
    </div>
  )
}

function reasonsOf({ reasons }: Data, lang: ViewProps<Data>['lang']) {
  return reasons.map(({ id, name, article }) => ({ value: id, label: `${name[lang]} (${article[lang]})` }))
}
