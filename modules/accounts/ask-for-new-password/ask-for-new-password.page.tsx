import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, LinkButton, Refused, TextInput } from '../../../ui/index.ts'
import { texts as register } from '../register/register.texts.ts'
import { shared } from '../texts.ts'
import { askForNewPassword } from './ask-for-new-password.api.ts'
import { texts } from './ask-for-new-password.texts.ts'

export const forgottenPage = page<null>({
  path: '/forgotten',
  frame: 'plain',
  title: (_, say) => say(texts.title),
  load: async () => null,
  view: Forgotten,
  forms: {
    async send({ form, run, to }) {
      await run(askForNewPassword, { email: form.text('email') })
      return { go: to('/forgotten/sent') }
    },
  },
})

export const forgottenSentPage = page<null>({
  path: '/forgotten/sent',
  frame: 'plain',
  title: (_, say) => say(register.sentTitle),
  load: async () => null,
  view: ({ say, to }) => (
    <div className="stack">
      <h1>{say(register.sentTitle)}</h1>
      <p>{say(texts.sentLead)}</p>
      <p>{say(register.sentNothing)}</p>
      <div className="actions">
        <LinkButton href={to('/forgotten')}>{say(texts.again)}</LinkButton>
      </div>
    </div>
  ),
})

function Forgotten({ say, lang, to, refusal, faultOf, typed, once }: ViewProps<null>) {
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <p>{say(texts.lead)}</p>
      <Refused {...{ lang, refusal, faultOf }} />
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <TextInput
          name="email"
          type="email"
          autoComplete="username"
          label={say(shared.email)}
          value={typed.text('email')}
          error={faultOf('email')}
        />
        <div className="actions">
          <Button kind="primary">{say(texts.ask)}</Button>
        </div>
      </form>
      <p>
        {say(texts.remembered)} <a href={to('/sign-in')}>{say(shared.signIn)}</a>
      </p>
    </div>
  )
}
