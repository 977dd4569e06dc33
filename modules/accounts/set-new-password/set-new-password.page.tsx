import { page, type ViewProps } from '../../../kernel/page.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { Button, LinkButton, Refused, TextInput } from '../../../ui/index.ts'
import { texts as confirmEmail } from '../confirm-email/confirm-email.texts.ts'
import { texts as security } from '../security/security.texts.ts'
import { showPasswordLink } from '../show-password-link/show-password-link.api.ts'
import { shared } from '../texts.ts'
import { setNewPassword } from './set-new-password.api.ts'
import { texts } from './set-new-password.texts.ts'

/** Null when the link opens nothing any more. */
type Data = { email: string } | null

export default page<Data>({
  path: '/new-password/:token',
  frame: 'plain',
  title: (data, say) => say(data ? texts.title : confirmEmail.spentTitle),
  async load({ run, params }) {
    try {
      return await run(showPasswordLink, { token: params.token ?? '' })
    } catch (error) {
      if (error instanceof Refusal && (error.kind === 'absent' || error.kind === 'invalid')) return null
      throw error
    }
  },
  view: props => (props.data ? <NewPassword {...props} data={props.data} /> : <Spent {...props} />),
  forms: {
    async send({ form, params, run, to }) {
      await run(setNewPassword, { token: params.token ?? '', newPassword: form.text('newPassword') })
      return { go: to('/sign-in?done=new-password') }
    },
  },
})

function NewPassword({ data, say, lang, refusal, faultOf, once }: ViewProps<{ email: string }>) {
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <p>{say(texts.lead, { email: data.email })}</p>
      <Refused {...{ lang, refusal, faultOf }} />
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <input type="hidden" name="username" autoComplete="username" value={data.email} />
        <TextInput
          name="newPassword"
          type="password"
          autoComplete="new-password"
          label={say(security.newPassword)}
          hint={say(shared.newPasswordHint)}
          error={faultOf('newPassword')}
        />
        <div className="actions">
          <Button kind="primary">{say(texts.set)}</Button>
        </div>
      </form>
    </div>
  )
}

function Spent({ say, to }: ViewProps<Data>) {
  return (
    <div className="stack">
      <h1>{say(confirmEmail.spentTitle)}</h1>
      <p>{say(texts.spentLead)}</p>
      <div className="actions">
        <LinkButton kind="primary" href={to('/forgotten')}>
          {say(texts.askAgain)}
        </LinkButton>
        <LinkButton href={to('/sign-in')}>{say(shared.signIn)}</LinkButton>
      </div>
    </div>
  )
}
