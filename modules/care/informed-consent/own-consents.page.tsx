import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, Empty, Refused } from '../../../ui/index.ts'
import { ConsentView } from './consent-view.tsx'
import {
  decideOnIntervention,
  listInformedConsents,
  printInformedConsent,
  takeConsentBack,
} from './informed-consent.api.ts'
import { texts } from './page.texts.ts'

export default page<Answer<typeof listInformedConsents>>({
  path: '/cabinet/interventions',
  frame: 'person',
  title: (_, say) => say(texts.nav),
  load: ({ run }) => run(listInformedConsents, {}),
  forms: {
    async give({ run, form, to }) {
      await run(decideOnIntervention, { consent: form.text('consent'), decision: 'give' })
      return { go: to('/cabinet/interventions') }
    },
    async refuse({ run, form, to }) {
      await run(decideOnIntervention, { consent: form.text('consent'), decision: 'refuse' })
      return { go: to('/cabinet/interventions') }
    },
    async back({ run, form, to }) {
      await run(takeConsentBack, { consent: form.text('consent') })
      return { go: to('/cabinet/interventions') }
    },
    async paper({ run, form }) {
      const { name, pdf } = await run(printInformedConsent, { consent: form.text('consent') })
      return { file: Buffer.from(pdf, 'base64'), type: 'application/pdf', name }
    },
  },
  view({ data, lang, say, to, once, refusal, faultOf }) {
    return (
      <div className="stack">
        <h1>{say(texts.nav)}</h1>
        <p className="reading">{say(texts.own)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.consents.length === 0 && (
          <Empty icon="document" title={say(texts.none)}>
            <p>{say(texts.noneSays)}</p>
          </Empty>
        )}
        {data.consents.map(consent => (
          <section className="stack" key={consent.consent} aria-label={consent.service[lang]}>
            <h2>
              {say(consent.service)}, {say(consent.organisation)}
            </h2>
            <ConsentView {...{ consent, lang, say, to }} />
            <form method="post" className="actions">
              <input type="hidden" {...once} />
              <input type="hidden" name="consent" value={consent.consent} />
              {!consent.outcome && (
                <>
                  <Button kind="primary" name="do" value="give">
                    {say(texts.agree)}
                  </Button>
                  <Button name="do" value="refuse">
                    {say(texts.refuse)}
                  </Button>
                </>
              )}
              {consent.outcome === 'given' && !consent.takenBack && (
                <Button kind="danger" name="do" value="back">
                  {say(texts.takeBack)}
                </Button>
              )}
              <Button kind="quiet" icon="document" name="do" value="paper">
                {say(texts.paper)}
              </Button>
            </form>
          </section>
        ))}
      </div>
    )
  },
})
