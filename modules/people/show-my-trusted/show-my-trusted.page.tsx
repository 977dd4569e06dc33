import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DateInput,
  dateText,
  Facts,
  LinkButton,
  Refused,
  TextInput,
  Tick,
} from '../../../ui/index.ts'
import { acceptTrust } from '../accept-trust/accept-trust.api.ts'
import { endTrust } from '../end-trust/end-trust.api.ts'
import { nameTrustedPerson } from '../name-trusted-person/name-trusted-person.api.ts'
import { type TrustScope, trustScope } from '../trust.shapes.ts'
import { showMyTrusted } from './show-my-trusted.api.ts'
import { texts } from './trusted.texts.ts'

type Data = Answer<typeof showMyTrusted>
type Props = ViewProps<Data>

const here = '/cabinet/people/trusted'

export default page<Data>({
  path: here,
  frame: 'person',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(showMyTrusted, {}),
  forms: {
    async add({ run, form, to }) {
      const scopes = form.all('scopes') as TrustScope[]
      await run(nameTrustedPerson, { email: form.text('email'), scopes, until: form.text('until') })
      return { go: to(here) }
    },
    async accept({ run, form, to }) {
      await run(acceptTrust, { trust: form.text('trust') })
      return { go: to(here) }
    },
    async end({ run, form, to }) {
      await run(endTrust, { trust: form.text('trust') })
      return { go: to(here) }
    },
  },
  view: Trusted,
})

function Trusted(props: Props) {
  const { data, say, to, lang, refusal, faultOf } = props
  const labels = { email: say(texts.email), scopes: say(texts.scopes), until: say(texts.lastDay) }
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <p className="reading">{say(texts.lead)}</p>
      <Refused {...{ lang, refusal, faultOf, labels }} />
      {data.invitations.length > 0 && (
        <section className="stack">
          <h2>{say(texts.invitations)}</h2>
          {data.invitations.map(one => (
            <article key={one.trust} className="stack">
              <h3>{say(texts.invited, { name: one.name })}</h3>
              <Terms {...props} one={one} />
              <Act {...props} trust={one.trust} actions={['accept', 'decline']} />
            </article>
          ))}
        </section>
      )}
      <section className="stack">
        <h2>{say(texts.mine)}</h2>
        {data.named.length === 0 && <p>{say(texts.nobody)}</p>}
        {data.named.map(one => (
          <article key={one.trust} className="stack">
            <h3>{one.name ?? one.email}</h3>
            <p>{say(one.accepted ? texts.agreed : texts.waits)}</p>
            <Terms {...props} one={one} />
            <Act {...props} trust={one.trust} actions={['end']} />
          </article>
        ))}
      </section>
      {data.trusting.length > 0 && (
        <section className="stack">
          <h2>{say(texts.trusting)}</h2>
          {data.trusting.map(one => (
            <article key={one.trust} className="stack">
              <h3>{one.name}</h3>
              <Terms {...props} one={one} />
              <div className="actions">
                {one.scopes.includes('visits') && (
                  <LinkButton href={to(`/cabinet/people/trusting/${one.person}`)}>
                    {say(texts.seeVisits)}
                  </LinkButton>
                )}
                {one.scopes.some(scope => scope !== 'visits') && (
                  <LinkButton href={to(`/cabinet/health?person=${one.person}`)}>
                    {say(texts.seeHealth)}
                  </LinkButton>
                )}
              </div>
              <Act {...props} trust={one.trust} actions={['decline']} />
            </article>
          ))}
        </section>
      )}
      <Invite {...props} />
      <p>
        <a href={to('/cabinet/people')}>{say(texts.back)}</a>
      </p>
    </div>
  )
}

function Terms({ one, say, lang }: Props & { one: { scopes: TrustScope[]; endsOn: string } }) {
  return (
    <Facts
      facts={[
        { label: say(texts.scopes), value: one.scopes.map(scope => say(texts[scope])).join(', ') },
        { label: say(texts.until), value: say(texts.before, { day: dateText(one.endsOn, lang) }) },
      ]}
    />
  )
}

function Act({
  trust,
  actions,
  say,
  once,
}: Props & { trust: string; actions: ('accept' | 'decline' | 'end')[] }) {
  return (
    <form method="post" className="actions">
      <input type="hidden" {...once} />
      <input type="hidden" name="trust" value={trust} />
      {actions.map(action => (
        <Button
          key={action}
          small
          kind={action === 'accept' ? 'primary' : 'quiet'}
          name="do"
          value={action === 'accept' ? 'accept' : 'end'}
        >
          {say(texts[action])}
        </Button>
      ))}
    </form>
  )
}

function Invite({ say, once, typed, faultOf }: Props) {
  return (
    <form method="post" className="stack">
      <h2>{say(texts.add)}</h2>
      <input type="hidden" {...once} />
      <TextInput
        name="email"
        inputMode="email"
        label={say(texts.email)}
        hint={say(texts.emailHint)}
        value={typed.text('email')}
        error={faultOf('email')}
      />
      <fieldset className="field choice">
        <legend className="label">{say(texts.scopes)}</legend>
        {trustScope.options.map(scope => (
          <Tick
            key={scope}
            name="scopes"
            id={`scope-${scope}`}
            value={scope}
            checked={typed.all('scopes').includes(scope)}
            error={scope === 'visits' ? faultOf('scopes') : undefined}
          >
            {say(texts[scope])}
          </Tick>
        ))}
      </fieldset>
      <DateInput
        name="until"
        label={say(texts.lastDay)}
        hint={say(texts.lastDayHint)}
        value={typed.text('until')}
        error={faultOf('until')}
      />
      <div className="actions">
        <Button kind="primary" name="do" value="add">
          {say(texts.add)}
        </Button>
      </div>
    </form>
  )
}
