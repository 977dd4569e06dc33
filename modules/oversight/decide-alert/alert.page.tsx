import type { Answer } from '../../../kernel/act.ts'
import { type FormRequest, page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  dateTimeText,
  Facts,
  LinkButton,
  Notice,
  Refused,
  StateWord,
  TextArea,
} from '../../../ui/index.ts'
import { AlertTable, personText, staffText } from '../list-alerts/alert-table.tsx'
import { texts } from '../list-alerts/detection.texts.ts'
import { showAlert } from '../list-alerts/list-alerts.api.ts'
import { common, kindTexts, stateTexts, stateTones, whyTexts } from '../oversight.texts.ts'
import { decideAlert } from './decide-alert.api.ts'

type Data = Answer<typeof showAlert>

export default page<Data>({
  path: '/officer/detection/:alert',
  frame: 'staff',
  title: ({ alert }, say) => say(alert.says),
  load: ({ run, params }) => run(showAlert, { alert: params.alert ?? '' }),
  forms: { explained: decide('explained'), case: decide('case') },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    const { alert, others } = data
    const isOpen = alert.state !== 'explained' && alert.state !== 'incident'
    return (
      <div className="stack">
        <a className="back" href={to('/officer/detection')} data-keys-back="">
          {say(texts.back)}
        </a>
        <h1>{say(alert.says)}</h1>
        <p>
          <StateWord tone={stateTones[alert.state]}>{say(stateTexts[alert.state])}</StateWord>
        </p>
        <Refused {...{ lang, refusal, faultOf }} labels={{ words: say(texts.words) }} />
        {alert.caseWhy && isOpen && (
          <Notice tone="danger" title={say(texts.caseBecause, { why: say(whyTexts[alert.caseWhy]) })} />
        )}
        <AlertFacts {...props} />
        {isOpen && <Decide {...props} />}
        {others.length > 0 && (
          <section className="stack">
            <h2>{say(texts.others)}</h2>
            <AlertTable caption={say(texts.others)} alerts={others} {...{ lang, say, to }} />
          </section>
        )}
      </div>
    )
  },
})

function AlertFacts({ data: { alert }, lang, say }: ViewProps<Data>) {
  const listed = (of: typeof alert.also) => of.map(text => say(text)).join('; ')
  return (
    <Facts
      facts={[
        { label: say(common.who), value: staffText(alert, say) },
        { label: say(common.whose), value: personText(alert, say) },
        { label: say(texts.kind), value: say(kindTexts[alert.kind]) },
        {
          label: say(common.when),
          value: `${dateTimeText(alert.firstAt, lang)} – ${dateTimeText(alert.lastAt, lang)}`,
        },
        { label: say(texts.count), value: alert.count },
        { label: say(texts.acts), value: listed(alert.what) },
        ...(alert.also.length ? [{ label: say(texts.also), value: listed(alert.also) }] : []),
        ...(alert.tried.length ? [{ label: say(texts.tried), value: listed(alert.tried) }] : []),
        ...(alert.answer ? [{ label: say(texts.answer), value: alert.answer }] : []),
        ...(alert.decision ? [{ label: say(texts.decision), value: alert.decision }] : []),
      ]}
    />
  )
}

function Decide({ data: { alert }, say, to, once, actor, typed, faultOf }: ViewProps<Data>) {
  if (actor.duty === 'auditor') return null
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <h2>{say(texts.decide)}</h2>
      <TextArea
        name="words"
        label={say(texts.words)}
        hint={say(texts.wordsHint)}
        maxLength={2000}
        value={typed.text('words')}
        error={faultOf('words')}
      />
      <div className="actions">
        <Button kind="primary" name="do" value="explained">
          {say(texts.explain)}
        </Button>
        {alert.state !== 'case' && (
          <Button name="do" value="case">
            {say(texts.makeCase)}
          </Button>
        )}
        {actor.duty === 'officer' && (
          <LinkButton href={to(`/officer/incidents/new?alert=${alert.alert}&kind=${alert.kind}`)}>
            {say(texts.makeIncident)}
          </LinkButton>
        )}
        {alert.staff?.account && (
          <LinkButton href={to(`/officer/accounts/${alert.staff.account}`)}>{say(texts.stop)}</LinkButton>
        )}
      </div>
    </form>
  )
}

function decide(decision: 'explained' | 'case') {
  return async ({ run, params, form, to }: FormRequest) => {
    const alert = params.alert ?? ''
    await run(decideAlert, { alert, decision, words: form.text('words') })
    return { go: to(`/officer/detection/${alert}`) }
  }
}
