import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Facts, Refused, TextInput } from '../../../ui/index.ts'
import { beginTotp } from '../begin-totp/begin-totp.api.ts'
import { texts } from '../security/security.texts.ts'
import { showTotp } from '../show-totp/show-totp.api.ts'
import { shared } from '../texts.ts'
import { confirmTotp } from './confirm-totp.api.ts'

type Data = Answer<typeof showTotp>

const here = '/cabinet/security/authenticator'

export default page<Data>({
  path: here,
  frame: 'person',
  title: (_, say) => say(texts.addTotp),
  load: ({ run }) => run(showTotp, {}),
  view: Authenticator,
  forms: {
    async begin({ run, to }) {
      await run(beginTotp, {})
      return { go: to(here) }
    },
    async send({ form, run, to }) {
      await run(confirmTotp, { code: form.text('code') })
      return { go: to('/cabinet/security?done=totp') }
    },
  },
})

function Authenticator({ data, say, lang, to, refusal, faultOf, once }: ViewProps<Data>) {
  const { waiting } = data
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <h1>{say(texts.addTotp)}</h1>
      <p className="reading">{say(texts.totpLead)}</p>
      <Refused {...{ lang, refusal, faultOf }} />
      {waiting ? (
        <>
          <p className="reading">{say(texts.scan)}</p>
          <Square {...waiting} label={say(texts.qr)} />
          <Facts facts={[{ label: say(texts.key), value: inFours(waiting.secret) }]} />
          <TextInput
            name="code"
            size="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            label={say(texts.code)}
            error={faultOf('code')}
          />
          <div className="actions">
            <Button kind="primary">{say(texts.turnOn)}</Button>
          </div>
        </>
      ) : (
        <div className="actions">
          <Button kind="primary" name="do" value="begin">
            {say(texts.begin)}
          </Button>
        </div>
      )}
      <p>
        <a href={to('/cabinet/security')}>{say(shared.back)}</a>
      </p>
    </form>
  )
}

// Always dark on white with a quiet zone of four modules: cameras read no other.
function Square({ path, size, label }: { path: string; size: number; label: string }) {
  const side = size + 8
  return (
    <svg viewBox={`-4 -4 ${side} ${side}`} width="240" height="240" role="img" aria-label={label}>
      <rect x="-4" y="-4" width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

function inFours(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}
