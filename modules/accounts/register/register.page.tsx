import { localPath } from '../../../kernel/local-path.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Choice, DayInput, LinkButton, Refused, TextInput, Tick } from '../../../ui/index.ts'
import { shared } from '../texts.ts'
import { register } from './register.api.ts'
import { texts } from './register.texts.ts'

export const registerPage = page<{ next: string }>({
  path: '/register',
  frame: 'plain',
  title: (_, say) => say(texts.title),
  load: async ({ query }) => ({ next: localPath(query.get('next'), '') }),
  view: Register,
  forms: {
    async send({ form, run, query, to }) {
      await run(register, {
        familyName: form.text('familyName'),
        givenName: form.text('givenName'),
        middleName: form.maybe('middleName'),
        birthDate: form.day('birthDate'),
        sex: form.text('sex') as 'female',
        phone: form.text('phone'),
        email: form.text('email'),
        password: form.text('password'),
        next: localPath(query.get('next'), '') || undefined,
        truth: form.ticked('truth'),
      })
      return { go: to('/register/sent') }
    },
  },
})

export const sentPage = page<null>({
  path: '/register/sent',
  frame: 'plain',
  title: (_, say) => say(texts.sentTitle),
  load: async () => null,
  view: ({ say, to }) => (
    <div className="stack">
      <h1>{say(texts.sentTitle)}</h1>
      <p>{say(texts.sentLead)}</p>
      <p>{say(texts.sentNothing)}</p>
      <div className="actions">
        <LinkButton href={to('/register')}>{say(texts.again)}</LinkButton>
      </div>
    </div>
  ),
})

function Register({ data, say, lang, to, refusal, faultOf, typed, once }: ViewProps<{ next: string }>) {
  const labels = {
    familyName: say(texts.familyName),
    givenName: say(texts.givenName),
    middleName: say(texts.middleName),
    birthDate: say(texts.birthDate),
    sex: say(texts.sex),
    phone: say(texts.phone),
    email: say(shared.email),
    password: say(shared.password),
  }
  const field = (name: string) => ({ name, value: typed.text(name), error: faultOf(name) })
  const next = data.next && `?next=${encodeURIComponent(data.next)}`
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <p>{say(texts.lead)}</p>
      <Refused {...{ lang, refusal, faultOf, labels }} />
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <TextInput {...field('familyName')} autoComplete="family-name" label={say(texts.familyName)} />
        <TextInput {...field('givenName')} autoComplete="given-name" label={say(texts.givenName)} />
        <TextInput
          {...field('middleName')}
          autoComplete="additional-name"
          label={say(texts.middleName)}
          optional={say(texts.optional)}
        />
        <DayInput
          {...field('birthDate')}
          value={typed.day('birthDate')}
          autoComplete="bday"
          label={say(texts.birthDate)}
          lang={lang}
        />
        <Choice
          {...field('sex')}
          legend={say(texts.sex)}
          inline
          options={[
            { value: 'female', label: say(texts.female) },
            { value: 'male', label: say(texts.male) },
          ]}
        />
        <TextInput
          {...field('phone')}
          type="tel"
          autoComplete="tel"
          label={say(texts.phone)}
          hint={say(texts.phoneHint)}
        />
        <TextInput
          {...field('email')}
          type="email"
          autoComplete="username"
          label={say(shared.email)}
          hint={say(texts.emailHint)}
        />
        <TextInput
          name="password"
          type="password"
          autoComplete="new-password"
          label={say(shared.password)}
          hint={say(shared.newPasswordHint)}
          error={faultOf('password')}
        />
        <Tick name="truth" required checked={typed.ticked('truth')} error={faultOf('truth')}>
          {say(texts.truth)}
        </Tick>
        <div className="actions">
          <Button kind="primary">{say(shared.register)}</Button>
        </div>
      </form>
      <p>
        {say(texts.hasAccount)} <a href={to(`/sign-in${next}`)}>{say(shared.signIn)}</a>
      </p>
    </div>
  )
}
