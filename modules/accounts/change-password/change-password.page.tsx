import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Refused, TextInput, Tick } from '../../../ui/index.ts'
import { texts } from '../security/security.texts.ts'
import { showMyFactors } from '../show-my-factors/show-my-factors.api.ts'
import { shared } from '../texts.ts'
import { changePassword } from './change-password.api.ts'

export default page<{ email: string }>({
  path: '/cabinet/security/password',
  frame: 'person',
  title: (_, say) => say(texts.changePassword),
  load: ({ run }) => run(showMyFactors, {}),
  view: ChangePassword,
  forms: {
    async send({ form, run, to }) {
      await run(changePassword, {
        password: form.text('password'),
        newPassword: form.text('newPassword'),
        endOthers: form.ticked('endOthers'),
      })
      return { go: to('/cabinet/security?done=password') }
    },
  },
})

function ChangePassword({ data, say, lang, to, refusal, faultOf, once }: ViewProps<{ email: string }>) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <h1>{say(texts.changePassword)}</h1>
      <Refused {...{ lang, refusal, faultOf }} />
      <input type="hidden" name="username" autoComplete="username" value={data.email} />
      <TextInput
        name="password"
        type="password"
        autoComplete="current-password"
        label={say(texts.currentPassword)}
        error={faultOf('password')}
      />
      <TextInput
        name="newPassword"
        type="password"
        autoComplete="new-password"
        label={say(texts.newPassword)}
        hint={say(shared.newPasswordHint)}
        error={faultOf('newPassword')}
      />
      <Tick name="endOthers" checked>
        {say(texts.endOthersToo)}
      </Tick>
      <div className="actions">
        <Button kind="primary">{say(texts.changePassword)}</Button>
        <a href={to('/cabinet/security')}>{say(shared.back)}</a>
      </div>
    </form>
  )
}
