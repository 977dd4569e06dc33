import { localPath } from '../../../kernel/local-path.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { words } from '../../../kernel/texts.ts'
import { Button, Refused, TextInput } from '../../../ui/index.ts'
import { PasskeyForm } from '../passkey-form.tsx'
import { passkeyOptions } from '../passkey-options.ts'
import { showMyFactors } from '../show-my-factors/show-my-factors.api.ts'
import { shared } from '../texts.ts'
import { confirmSession } from './confirm-session.api.ts'

const texts = words({
  title: { kk: 'Өзіңіз екеніңізді растаңыз', ru: 'Подтвердите, что это вы', en: 'Confirm that it is you' },
  lead: {
    kk: 'Келесі қадам маңызды, сондықтан құпиясөзді қайта сұраймыз. Растау он минут жарамды.',
    ru: 'Следующий шаг важен, поэтому просим пароль ещё раз. Подтверждение действует десять минут.',
    en: 'The next step is of weight, so we ask for your password again. The confirmation counts for ten minutes.',
  },
  again: {
    kk: 'Әзірге ештеңе өзгерген жоқ. Растаған соң бұрынғы бетке ораласыз: батырманы қайта басыңыз.',
    ru: 'Пока ничего не изменилось. После подтверждения вы вернётесь на прежнюю страницу: нажмите кнопку ещё раз.',
    en: 'Nothing has changed yet. After the confirmation you come back to the page: press the button again.',
  },
  confirm: { kk: 'Растау', ru: 'Подтвердить', en: 'Confirm' },
})

interface Data {
  hasPasskey: boolean
  /** A form was pressed before, and waits to be pressed again. */
  isAgain: boolean
}

export default page<Data>({
  path: '/confirm',
  frame: 'plain',
  title: (_, say) => say(texts.title),
  async load({ run, query }) {
    const { passkeys } = await run(showMyFactors, {})
    return { hasPasskey: passkeys.length > 0, isAgain: query.get('again') === 'yes' }
  },
  view: Confirm,
  islands: ['passkey'],
  forms: {
    async send({ form, run, query, to }) {
      await run(confirmSession, { password: form.text('password') })
      return { go: localPath(query.get('next'), to('/cabinet')) }
    },
    async passkey({ form, run, query, to }) {
      await run(confirmSession, { passkey: form.text('passkey') })
      return { go: localPath(query.get('next'), to('/cabinet')) }
    },
    'begin-passkey': passkeyOptions('confirm'),
  },
})

function Confirm({ data, say, lang, refusal, faultOf, once }: ViewProps<Data>) {
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <p>{say(texts.lead)}</p>
      {data.isAgain && <p>{say(texts.again)}</p>}
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
          <Button kind="primary">{say(texts.confirm)}</Button>
        </div>
      </form>
      {data.hasPasskey && (
        <PasskeyForm
          kind="get"
          action="passkey"
          label={say(shared.usePasskey)}
          failed={say(shared.passkeyFailed)}
        />
      )}
    </div>
  )
}
