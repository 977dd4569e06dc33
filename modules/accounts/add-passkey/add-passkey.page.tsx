import { page, type ViewProps } from '../../../kernel/page.ts'
import { gateRefusal } from '../../../kernel/refusal.ts'
import { Refused, TextInput } from '../../../ui/index.ts'
import { PasskeyForm } from '../passkey-form.tsx'
import { passkeyOptions } from '../passkey-options.ts'
import { texts } from '../security/security.texts.ts'
import { showMyFactors } from '../show-my-factors/show-my-factors.api.ts'
import { shared } from '../texts.ts'
import { addPasskey } from './add-passkey.api.ts'

export default page<null>({
  path: '/cabinet/security/passkey',
  frame: 'person',
  title: (_, say) => say(texts.addPasskey),
  async load({ run, actor, now }) {
    await run(showMyFactors, {})
    // Asked before the browser makes a key: one made and then refused would stay in the phone for nothing.
    if (!actor.confirmedUntil || actor.confirmedUntil <= now) throw gateRefusal('confirmation-needed')
    return null
  },
  view: AddPasskey,
  islands: ['passkey'],
  forms: {
    async add({ form, run, to }) {
      await run(addPasskey, { passkey: form.text('passkey'), name: form.text('name') })
      return { go: to('/cabinet/security?done=passkey') }
    },
    'begin-passkey': passkeyOptions('add'),
  },
})

function AddPasskey({ say, lang, to, refusal, faultOf, typed }: ViewProps<null>) {
  return (
    <div className="stack">
      <h1>{say(texts.addPasskey)}</h1>
      <p className="reading">{say(texts.passkeysLead)}</p>
      <Refused {...{ lang, refusal, faultOf }} />
      <PasskeyForm
        kind="create"
        action="add"
        label={say(texts.addPasskey)}
        failed={say(shared.passkeyFailed)}
      >
        <TextInput
          name="name"
          maxLength={60}
          label={say(texts.passkeyName)}
          hint={say(texts.passkeyNameHint)}
          value={typed.text('name')}
          error={faultOf('name')}
        />
      </PasskeyForm>
      <noscript>
        <p className="reading">{say(texts.passkeyNeedsScript)}</p>
      </noscript>
      <p>
        <a href={to('/cabinet/security')}>{say(shared.back)}</a>
      </p>
    </div>
  )
}
