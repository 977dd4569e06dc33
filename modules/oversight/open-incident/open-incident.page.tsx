import { page } from '../../../kernel/page.ts'
import { Button, Choice, Refused, Select, TextArea } from '../../../ui/index.ts'
import { ConfirmFirst, isConfirmed } from '../confirm-first.tsx'
import { breachKinds } from '../detection/rules.ts'
import { sources } from '../incidents/incident.ts'
import { texts } from '../list-incidents/incidents.texts.ts'
import { listIncidents } from '../list-incidents/list-incidents.api.ts'
import { kindTexts } from '../oversight.texts.ts'
import { openIncident } from './open-incident.api.ts'

export default page<{ alert: string | null; kind: string | null }>({
  path: '/officer/incidents/new',
  frame: 'staff',
  title: (_, say) => say(texts.new),
  async load({ run, query }) {
    // Whoever may not read the register is sent away as there.
    await run(listIncidents, {})
    return { alert: query.get('alert'), kind: query.get('kind') }
  },
  forms: {
    async send({ run, form, to }) {
      const alert = form.maybe('alert')
      const { incident } = await run(openIncident, {
        kind: form.text('kind') as (typeof breachKinds)[number],
        source: form.text('source') as (typeof sources)[number],
        what: form.text('what'),
        alerts: alert ? [alert] : [],
      })
      return { go: to(`/officer/incidents/${incident}`) }
    },
  },
  view(props) {
    const { data, lang, say, to, once, refusal, faultOf, typed } = props
    const labels = { kind: say(texts.kind), source: say(texts.source), what: say(texts.what) }
    const back = `/officer/incidents/new${data.alert ? `?alert=${data.alert}&kind=${data.kind}` : ''}`
    return (
      <div className="stack">
        <a className="back" href={to('/officer/incidents')} data-keys-back="">
          {say(texts.back)}
        </a>
        <h1>{say(texts.new)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf, labels }} />
        {!isConfirmed(props) ? (
          <ConfirmFirst say={say} to={to} path={back} />
        ) : (
          <form method="post" className="stack">
            <input type="hidden" {...once} />
            {data.alert && <input type="hidden" name="alert" value={data.alert} />}
            <Select
              name="kind"
              label={labels.kind}
              options={breachKinds.map(value => ({ value, label: say(kindTexts[value]) }))}
              value={typed.text('kind') || (data.kind ?? 'access')}
              error={faultOf('kind')}
            />
            <Choice
              name="source"
              legend={labels.source}
              options={sources.map(value => ({ value, label: say(texts[value]) }))}
              value={typed.text('source') || (data.alert ? 'detection' : 'staff')}
              error={faultOf('source')}
            />
            <TextArea
              name="what"
              label={labels.what}
              hint={say(texts.whatHint)}
              rows={5}
              maxLength={4000}
              value={typed.text('what')}
              error={faultOf('what')}
            />
            <div className="actions">
              <Button kind="primary" name="do" value="send">
                {say(texts.new)}
              </Button>
            </div>
          </form>
        )}
      </div>
    )
  },
})
