import type { Answer } from '../../../kernel/act.ts'
import { type FormRequest, page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Refused, TextArea, TextInput, Tick } from '../../../ui/index.ts'
import { ConsentView, type Line } from './consent-view.tsx'
import * as api from './informed-consent.api.ts'
import { labels } from './informed-consent.texts.ts'
import { texts } from './page.texts.ts'

interface Data extends Answer<typeof api.listInformedConsents> {
  booking: string
}

const explained = ['intervention', 'risks', 'alternatives', 'consequences'] as const

export default page<Data>({
  path: '/doctor/visits/:booking/consent',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  async load({ run, params }) {
    const booking = params.booking!
    return { ...(await run(api.listInformedConsents, { booking })), booking }
  },
  forms: {
    async prepare(request) {
      const { form, params } = request
      const [intervention, risks, alternatives, consequences] = explained.map(name => form.text(name)) as [
        string,
        string,
        string,
        string,
      ]
      await request.run(api.prepareInformedConsent, {
        booking: params.booking!,
        isSurgery: form.ticked('isSurgery'),
        intervention,
        risks,
        alternatives,
        consequences,
      })
      return here(request)
    },
    async 'send-code'(request) {
      await request.run(api.askConsentCode, { consent: request.form.text('consent') })
      return here(request)
    },
    give: request => byCode(request, 'give'),
    refuse: request => byCode(request, 'refuse'),
    refused: request => alone(request, 'refused-unsigned'),
    emergency: request => alone(request, 'emergency'),
    async sign(request) {
      await request.run(api.signRefusal, { consent: request.form.text('consent') })
      return here(request)
    },
    async paper({ run, form }) {
      const { name, pdf } = await run(api.printInformedConsent, { consent: form.text('consent') })
      return { file: Buffer.from(pdf, 'base64'), type: 'application/pdf', name }
    },
  },
  view(props) {
    const { data, lang, say, to, once, typed, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.consents.map(consent => (
          <section className="stack" key={consent.consent}>
            <h2>{consent.patient}</h2>
            <ConsentView {...{ consent, lang, say, to }} />
            <Decision {...props} consent={consent} />
          </section>
        ))}
        <section className="stack">
          <h2>{say(texts.prepare)}</h2>
          <p className="reading">{say(texts.prepareSays)}</p>
          <form method="post" className="stack">
            <input type="hidden" {...once} />
            {explained.map(name => (
              <TextArea
                key={name}
                name={name}
                label={say(labels[name])}
                value={typed.text(name)}
                error={faultOf(name)}
                maxLength={2_000}
              />
            ))}
            <Tick name="isSurgery" checked={typed.ticked('isSurgery')} hint={say(texts.surgerySays)}>
              {say(texts.surgery)}
            </Tick>
            <div className="actions">
              <Button kind="primary" name="do" value="prepare">
                {say(texts.ready)}
              </Button>
            </div>
          </form>
        </section>
        <p>
          <a href={to(`/doctor/visits/${data.booking}`)}>{say(texts.back)}</a>
        </p>
      </div>
    )
  },
})

function Decision({ consent, say, once, typed, faultOf }: ViewProps<Data> & { consent: Line }) {
  const hidden = (
    <>
      <input type="hidden" {...once} />
      <input type="hidden" name="consent" value={consent.consent} />
    </>
  )
  const isHere = typed.text('consent') === consent.consent
  return (
    <>
      <form method="post" className="actions">
        {hidden}
        {consent.outcome === 'refused' && (
          <Button kind="primary" name="do" value="sign">
            {say(texts.signRefusal)}
          </Button>
        )}
        {!consent.outcome && (
          <Button name="do" value="send-code">
            {say(texts.sendCode)}
          </Button>
        )}
        <Button kind="quiet" icon="document" name="do" value="paper">
          {say(texts.paper)}
        </Button>
      </form>
      {!consent.outcome && (
        <>
          <h3>{say(texts.byCode)}</h3>
          <p className="reading">{say(texts.byCodeSays)}</p>
          <form method="post" className="stack">
            {hidden}
            <TextInput
              id={`code-${consent.consent}`}
              name="code"
              label={say(texts.code)}
              hint={say(texts.codeHint)}
              inputMode="numeric"
              autoComplete="off"
              error={isHere ? faultOf('code') : undefined}
            />
            <div className="actions">
              <Button kind="primary" name="do" value="give">
                {say(texts.agreesByCode)}
              </Button>
              <Button name="do" value="refuse">
                {say(texts.refusesByCode)}
              </Button>
            </div>
          </form>
          <details>
            <summary>{say(texts.alone)}</summary>
            <form method="post" className="stack">
              {hidden}
              <p className="reading">{say(texts.aloneSays)}</p>
              <TextArea
                id={`reason-${consent.consent}`}
                name="reason"
                label={say(texts.reason)}
                value={isHere ? typed.text('reason') : ''}
                error={isHere ? faultOf('reason') : undefined}
                maxLength={1_000}
              />
              <div className="actions">
                <Button kind="danger" name="do" value="refused">
                  {say(texts.refusedAlone)}
                </Button>
                <Button kind="danger" name="do" value="emergency">
                  {say(texts.emergency)}
                </Button>
              </div>
            </form>
          </details>
        </>
      )}
    </>
  )
}

function here({ params, to }: FormRequest) {
  return { go: to(`/doctor/visits/${params.booking}/consent`) }
}

async function byCode(request: FormRequest, decision: 'give' | 'refuse') {
  const { run, form } = request
  await run(api.decideByCode, { consent: form.text('consent'), decision, code: form.text('code') })
  return here(request)
}

async function alone(request: FormRequest, outcome: 'refused-unsigned' | 'emergency') {
  const { run, form } = request
  await run(api.recordWithoutPatient, { consent: form.text('consent'), outcome, reason: form.text('reason') })
  return here(request)
}
