import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  dateText,
  decimalText,
  Facts,
  Notice,
  Refused,
  StateWord,
  TextArea,
} from '../../../ui/index.ts'
import { decideRelease } from '../decide-release/decide-release.api.ts'
import { downloadRelease, printRiskCertificate } from '../download-release/download-release.api.ts'
import { fieldTexts, kindTexts, riskTexts, stateTexts } from '../texts.ts'
import { showRelease } from './list-releases.api.ts'
import { texts } from './releases.texts.ts'
import { stateTones } from './states.ts'

type Data = Answer<typeof showRelease>

export default page<Data>({
  path: '/releases/:release',
  frame: 'staff',
  title: ({ number }, say) => say(texts.titleOf, { number }),
  load: ({ run, params }) => run(showRelease, { release: params.release ?? '' }),
  forms: {
    async decide({ run, params, form, to }) {
      const release = params.release ?? ''
      const outcome = form.text('outcome') === 'approved' ? 'approved' : 'refused'
      await run(decideRelease, { release, outcome, reason: form.text('reason') })
      return { go: to(`/releases/${release}`) }
    },
    async file({ run, params }) {
      const { base64, name } = await run(downloadRelease, { release: params.release ?? '' })
      return { file: Buffer.from(base64, 'base64'), type: 'text/csv; charset=utf-8', name }
    },
    async certificate({ run, params }) {
      const { base64, name } = await run(printRiskCertificate, { release: params.release ?? '' })
      return { file: Buffer.from(base64, 'base64'), type: 'application/pdf', name }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <p>
          <a href={to('/releases')}>{say(texts.back)}</a>
        </p>
        <h1>{say(texts.titleOf, { number: data.number })}</h1>
        <p>
          <StateWord tone={stateTones[data.state]}>{say(stateTexts[data.state])}</StateWord>
        </p>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.failure && <Notice tone="danger" title={say(texts[data.failure])} />}
        <Asked {...props} />
        <Measured {...props} />
        <Decision {...props} />
      </div>
    )
  },
})

function Asked({ data, lang, say }: ViewProps<Data>) {
  return (
    <Facts
      facts={[
        { label: say(texts.kind), value: say(kindTexts[data.kind]) },
        {
          label: say(texts.period),
          value: say(texts.fromTo, {
            from: dateText(data.fromDay, lang),
            until: dateText(data.untilDay, lang),
          }),
        },
        { label: say(texts.fields), value: data.fields.map(field => say(fieldTexts[field])).join(', ') },
        { label: say(texts.purpose), value: data.purpose },
        { label: say(texts.protocol), value: data.protocol },
        { label: say(texts.recipient), value: data.recipient },
        { label: say(texts.expires), value: dateText(data.expiresOn, lang) },
        {
          label: say(texts.asked),
          value: say(texts.askedBy, { name: data.askedBy, day: dateText(data.askedAt, lang) }),
        },
      ]}
    />
  )
}

function Measured({ data, lang, say }: ViewProps<Data>) {
  if (!data.measured) return <Notice tone="info" title={say(texts.notMeasured)} />
  const { people, visits, result } = data.measured
  if (!result) {
    return (
      <Notice tone="wait" title={say(texts.impossible)}>
        <p>{say(texts.impossibleSays)}</p>
      </Notice>
    )
  }
  const percent = (share: number) => say(riskTexts.percent, { n: decimalText(share * 100, lang) })
  const { prosecutorMax, prosecutorAverage, journalistMax, marketer } = result.risk
  return (
    <section className="stack">
      <h2>{say(texts.measured)}</h2>
      <Facts
        facts={[
          { label: say(riskTexts.people), value: people },
          { label: say(riskTexts.visits), value: visits },
          { label: say(riskTexts.k), value: data.k },
          { label: say(riskTexts.l), value: data.l },
          { label: say(riskTexts.suppressed), value: percent(result.suppressed) },
          { label: say(riskTexts.loss), value: percent(result.loss) },
          { label: say(riskTexts.prosecutorMax), value: percent(prosecutorMax) },
          { label: say(riskTexts.prosecutorAverage), value: percent(prosecutorAverage) },
          { label: say(riskTexts.journalistMax), value: percent(journalistMax) },
          { label: say(riskTexts.marketer), value: percent(marketer) },
        ]}
      />
    </section>
  )
}

function Decision({ data, lang, say, actor, once, typed, faultOf }: ViewProps<Data>) {
  const mayOpen = actor.duty === 'researcher' || actor.duty === 'officer'
  return (
    <>
      {data.decision && (
        <section className="stack">
          <h2>{say(texts.decision)}</h2>
          <p className="reading">
            {say(texts.decided, {
              by: data.decision.by,
              at: dateText(data.decision.at, lang),
              reason: data.decision.reason,
            })}
          </p>
        </section>
      )}
      {data.state === 'measured' && actor.duty === 'officer' && (
        <form method="post" className="stack">
          <h2>{say(texts.decision)}</h2>
          <input type="hidden" {...once} />
          <input type="hidden" name="do" value="decide" />
          <TextArea
            name="reason"
            label={say(texts.reason)}
            value={typed.text('reason')}
            error={faultOf('reason')}
            maxLength={2000}
          />
          <div className="actions">
            <Button name="outcome" value="approved">
              {say(texts.approve)}
            </Button>
            <Button name="outcome" value="refused" kind="quiet">
              {say(texts.refuse)}
            </Button>
          </div>
        </form>
      )}
      {data.sha256 && (
        <form method="post" className="actions">
          <input type="hidden" {...once} />
          {data.state === 'made' && mayOpen && (
            <Button name="do" value="file">
              {say(texts.file)}
            </Button>
          )}
          <Button name="do" value="certificate" kind="quiet">
            {say(texts.certificate)}
          </Button>
        </form>
      )}
    </>
  )
}
