import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Refused, TextInput } from '../../../ui/index.ts'
import { PasskeyForm } from '../passkey-form.tsx'
import { passkeyOptions } from '../passkey-options.ts'
import { afterSignIn } from '../sign-in/after-sign-in.ts'
import { shared } from '../texts.ts'
import { giveSecondFactor } from './give-second-factor.api.ts'
import { texts } from './give-second-factor.texts.ts'

export default page<null>({
  path: '/sign-in/second',
  frame: 'plain',
  title: (_, say) => say(texts.title),
  load: async () => null,
  view: SecondFactor,
  islands: ['passkey'],
  forms: {
    async send(request) {
      const opened = await request.run(giveSecondFactor, { code: request.form.maybe('code') })
      request.session(opened.token)
      return { go: afterSignIn(request, opened) }
    },
    async passkey(request) {
      const opened = await request.run(giveSecondFactor, { passkey: request.form.text('passkey') })
      request.session(opened.token)
      return { go: afterSignIn(request, opened) }
    },
    'begin-passkey': passkeyOptions('second-factor'),
  },
})

function SecondFactor({ say, lang, to, refusal, faultOf, once }: ViewProps<null>) {
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <Refused {...{ lang, refusal, faultOf }} />
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <TextInput
          name="code"
          autoComplete="one-time-code"
          size="short"
          label={say(texts.code)}
          hint={say(texts.codeHint)}
          error={faultOf('code')}
        />
        <div className="actions">
          <Button kind="primary">{say(shared.continue)}</Button>
        </div>
      </form>
      <PasskeyForm
        kind="get"
        action="passkey"
        label={say(shared.usePasskey)}
        failed={say(shared.passkeyFailed)}
      />
      <p>
        <a href={to('/sign-in')}>{say(shared.back)}</a>
      </p>
    </div>
  )
}
