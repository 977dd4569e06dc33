import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, dateText, Empty, Facts, LinkButton, Refused, Select, StateWord } from '../../../ui/index.ts'
import { giveConsent } from '../give-consent/give-consent.api.ts'
import { showMyConsents } from './show-my-consents.api.ts'
import { texts } from './show-my-consents.texts.ts'

type Data = Answer<typeof showMyConsents>
type Consent = Data['consents'][number]
type Switch = Data['switches'][number]

export default page<Data>({
  path: '/cabinet/consents',
  frame: 'person',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(showMyConsents, {}),
  forms: {
    async give({ form, run, to }) {
      const organisation = form.maybe('organisation') ?? null
      await run(giveConsent, {
        person: form.text('person'),
        organisation,
        purpose: form.text('purpose'),
        country: form.maybe('country'),
      })
      return { go: to('/cabinet/consents') }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <p>
          <a href={to('/cabinet/consents/channels')}>{say(texts.channels)}</a>
        </p>
        <section className="stack">
          <h2>{say(texts.given)}</h2>
          {data.consents.length === 0 && (
            <Empty icon="shield" title={say(texts.none)}>
              <p>{say(texts.noneSays)}</p>
            </Empty>
          )}
          {data.consents.map(consent => (
            <Given key={consent.id} {...props} consent={consent} />
          ))}
        </section>
        {data.switches.length > 0 && <SwitchedOff {...props} />}
      </div>
    )
  },
})

function Given({ consent, lang, say, to }: ViewProps<Data> & { consent: Consent }) {
  const { personName: name, givenByName: by, document } = consent
  const day = (at: string) => dateText(at, lang)
  return (
    <section className="stack">
      <h3>{consent.country ? `${consent.name[lang]}: ${consent.country[lang]}` : consent.name[lang]}</h3>
      <p className="reading">
        {consent.says[lang]} {consent.special && say(texts.special)}
      </p>
      <Facts
        facts={[
          { label: say(texts.to), value: say(consent.organisation ?? texts.platform) },
          { label: say(texts.whose), value: by ? say(texts.givenBy, { name, by }) : name },
          {
            label: say(texts.term),
            value: say(texts.fromTo, { from: day(consent.from), until: day(consent.until) }),
          },
          {
            label: say(texts.text),
            value: (
              <a href={to(`/documents/${document.slug}?edition=${document.number}`)}>
                {say(texts.edition, { number: document.number })}
              </a>
            ),
          },
          { label: say(texts.state), value: <State {...{ consent, lang, say }} /> },
        ]}
      />
      <p>
        <a href={to(`/cabinet/consents/${consent.id}/receipt`)}>{say(texts.receipt)}</a>
      </p>
      {consent.state === 'holds' && (
        <p>
          <LinkButton href={to(`/cabinet/consents/${consent.id}/withdraw`)}>{say(texts.withdraw)}</LinkButton>
        </p>
      )}
      {consent.state !== 'holds' && !consent.isSwitch && (
        <p>
          <a
            href={to(
              `/documents/accept${consent.organisationId ? `?organisation=${consent.organisationId}` : ''}`,
            )}
          >
            {say(texts.again)}
          </a>
        </p>
      )}
    </section>
  )
}

function State({ consent, lang, say }: Pick<ViewProps<Data>, 'lang' | 'say'> & { consent: Consent }) {
  if (consent.state === 'holds') return <StateWord tone="done">{say(texts.holds)}</StateWord>
  const words = consent.withdrawnAt
    ? say(texts.withdrawn, { day: dateText(consent.withdrawnAt, lang) })
    : say(texts.ended)
  return <StateWord tone="info">{words}</StateWord>
}

function SwitchedOff({ data, lang, say, once }: ViewProps<Data>) {
  return (
    <section className="stack">
      <h2>{say(texts.off)}</h2>
      <p className="reading">{say(texts.offSays)}</p>
      {groups(data.switches).map(([{ person, personName, organisation, organisationId }, group]) => (
        <section className="stack" key={`${person} ${organisationId}`}>
          <h3>
            {personName}: {say(organisation ?? texts.platform)}
          </h3>
          {group.map(off => (
            <form method="post" className="stack" key={off.purpose}>
              <input type="hidden" {...once} />
              <input type="hidden" name="person" value={person} />
              <input type="hidden" name="organisation" value={organisationId ?? ''} />
              <input type="hidden" name="purpose" value={off.purpose} />
              <div>
                <h4>{off.name[lang]}</h4>
                <p className="reading">
                  {off.says[lang]} {off.special && say(texts.special)} {say(texts.years, { n: off.years })}
                </p>
              </div>
              {off.countries.length > 0 && (
                <Select
                  name="country"
                  id={`country-${person}-${organisationId}`}
                  label={say(texts.country)}
                  empty={say(texts.choose)}
                  options={off.countries.map(({ id, name }) => ({ value: id, label: name[lang] }))}
                />
              )}
              <div className="actions">
                <Button name="do" value="give">
                  {say(texts.turnOn)}
                </Button>
              </div>
            </form>
          ))}
        </section>
      ))}
    </section>
  )
}

// Whose data and to whom is said once above its switches.
function groups(switches: readonly Switch[]): [Switch, Switch[]][] {
  const found = new Map<string, Switch[]>()
  for (const one of switches) {
    const key = `${one.person} ${one.organisationId}`
    found.set(key, [...(found.get(key) ?? []), one])
  }
  return [...found.values()].map(group => [group[0]!, group])
}
