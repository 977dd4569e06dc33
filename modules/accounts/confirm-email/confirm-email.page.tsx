import { page, type ViewProps } from '../../../kernel/page.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { Button, LinkButton, Refused, TextInput } from '../../../ui/index.ts'
import { showRegistration } from '../show-registration/show-registration.api.ts'
import { shared } from '../texts.ts'
import { confirmEmail } from './confirm-email.api.ts'
import { texts } from './confirm-email.texts.ts'

/** Null when the link opens nothing any more. */
type Data = { email: string } | null

export default page<Data>({
  path: '/confirm-email/:token',
  frame: 'plain',
  title: (data, say) => say(data ? texts.title : texts.spentTitle),
  async load({ run, params }) {
    try {
      return await run(showRegistration, { token: params.token ?? '' })
    } catch (error) {
      if (error instanceof Refusal && (error.kind === 'absent' || error.kind === 'invalid')) return null
      throw error
    }
  },
  view: props => (props.data ? <Confirm {...props} data={props.data} /> : <Spent {...props} />),
  forms: {
    async send({ form, params, run, session, to }) {
      const { token, next } = await run(confirmEmail, {
        token: params.token ?? '',
        password: form.text('password'),
      })
      session(token)
      // PF-1.3a: the acceptance of the documents is the contract's start, and comes before anything else.
      return { go: to(`/documents/accept?next=${encodeURIComponent(next ?? to('/cabinet'))}`) }
    },
  },
})

function Confirm({ data, say, lang, refusal, faultOf, once }: ViewProps<{ email: string }>) {
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <p>{say(texts.lead, { email: data.email })}</p>
      <Refused {...{ lang, refusal, faultOf }} />
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <TextInput
          name="password"
          type="password"
          autoComplete="current-password"
          label={say(shared.password)}
          error={faultOf('password')}
        />
        <div className="actions">
          <Button kind="primary">{say(shared.continue)}</Button>
        </div>
      </form>
    </div>
  )
}

function Spent({ say, to }: ViewProps<Data>) {
  return (
    <div className="stack">
      <h1>{say(texts.spentTitle)}</h1>
      <p>{say(texts.spentLead)}</p>
      <div className="actions">
        <LinkButton kind="primary" href={to('/sign-in')}>
          {say(shared.signIn)}
        </LinkButton>
        <LinkButton href={to('/register')}>{say(shared.register)}</LinkButton>
      </div>
    </div>
  )
}
