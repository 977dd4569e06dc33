import { page } from '../../../kernel/page.ts'
import { Button, TextInput } from '../../../ui/index.ts'
import { texts } from '../care.texts.ts'

export default page({
  path: '/verify',
  frame: 'public',
  index: true,
  load: async () => ({}),
  title: (_, say) => say(texts.verifyTitle),
  forms: {
    async send({ form, to }) {
      return { go: to(`/verify/${encodeURIComponent(form.text('code').slice(0, 60))}`) }
    },
  },
  view({ say }) {
    return (
      <div className="stack reading">
        <h1>{say(texts.verifyTitle)}</h1>
        <p>{say(texts.verifyLead)}</p>
        <form method="post" className="stack">
          <TextInput
            name="code"
            label={say(texts.verificationCode)}
            hint={say(texts.codeHint)}
            maxLength={60}
            spellCheck={false}
            autoComplete="off"
          />
          <div className="actions">
            <Button kind="primary">{say(texts.verify)}</Button>
          </div>
        </form>
      </div>
    )
  },
})
