import { localPath } from '../../../kernel/local-path.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Notice, Refused, TextInput } from '../../../ui/index.ts'
import { PasskeyForm } from '../passkey-form.tsx'
import { passkeyOptions } from '../passkey-options.ts'
import { signInWithPasskey } from '../sign-in-with-passkey/sign-in-with-passkey.api.ts'
import { shared } from '../texts.ts'
import { afterSignIn } from './after-sign-in.ts'
import { signInWithPassword } from './sign-in.api.ts'
import { texts } from './sign-in.texts.ts'

interface Data {
  next: string
  /** Whether a new password was set a moment ago. */
  done: boolean
}

export default page<Data>({
  path: '/sign-in',
  frame: 'plain',
  title: (_, say) => say(texts.title),
  load: async ({ query }) => ({
    next: localPath(query.get('next'), ''),
    done: query.get('done') === 'new-password',
  }),
  view: SignIn,
  islands: ['passkey'],
  forms: {
    async send(request) {
      const { form, run, session, query, to } = request
      const opened = await run(signInWithPassword, {
        email: form.text('email'),
        password: form.text('password'),
      })
      session(opened.token)
      if (opened.secondFactor !== 'awaited') return { go: afterSignIn(request, opened) }
      const next = localPath(query.get('next'), '')
      return { go: to(`/sign-in/second${next && `?next=${encodeURIComponent(next)}`}`) }
    },
    async passkey(request) {
      const { form, run, session } = request
      const opened = await run(signInWithPasskey, { passkey: form.text('passkey') })
      session(opened.token)
      return { go: afterSignIn(request, opened) }
    },
    'begin-passkey': passkeyOptions('sign-in'),
  },
})

function SignIn({ data, say, lang, to, refusal, faultOf, typed, once }: ViewProps<Data>) {
  const next = data.next && `?next=${encodeURIComponent(data.next)}`
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      {data.done && !refusal && <Notice tone="done" live title={say(texts.passwordSet)} />}
      <Refused {...{ lang, refusal, faultOf }} />
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <TextInput
          name="email"
          type="email"
          autoComplete="username webauthn"
          label={say(shared.email)}
          value={typed.text('email')}
          error={faultOf('email')}
        />
        <TextInput
          name="password"
          type="password"
          autoComplete="current-password"
          label={say(shared.password)}
          error={faultOf('password')}
        />
        <div className="actions">
          <Button kind="primary">{say(shared.signIn)}</Button>
          <a href={to('/forgotten')}>{say(texts.forgotten)}</a>
        </div>
      </form>
      <PasskeyForm
        kind="get"
        action="passkey"
        label={say(texts.byPasskey)}
        failed={say(shared.passkeyFailed)}
      />
      <p>
        {say(texts.noAccount)} <a href={to(`/register${next}`)}>{say(shared.register)}</a>
      </p>
    </div>
  )
}
