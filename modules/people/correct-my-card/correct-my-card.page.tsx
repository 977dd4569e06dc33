import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, dateText, Facts, Refused, TextInput, Tick } from '../../../ui/index.ts'
import { card } from '../card.texts.ts'
import { showMyCard } from '../show-my-card/show-my-card.api.ts'
import { correctMyCard } from './correct-my-card.api.ts'
import { texts } from './correct-my-card.texts.ts'

type Data = Answer<typeof showMyCard>

export default page<Data>({
  path: '/cabinet/people/card',
  frame: 'person',
  title: (_, say) => say(texts.title),
  load: ({ run, query }) => run(showMyCard, { person: query.get('person') ?? undefined }),
  view: Card,
  forms: {
    async send({ form, run, query, to }) {
      await run(correctMyCard, {
        person: query.get('person') ?? undefined,
        familyName: form.text('familyName'),
        givenName: form.text('givenName'),
        middleName: form.maybe('middleName'),
        iin: form.maybe('iin'),
        residence: form.maybe('residence'),
        phone: form.maybe('phone'),
        truth: form.ticked('truth'),
      })
      return { go: to('/cabinet/people') }
    },
  },
})

function Card({ data, say, lang, to, refusal, faultOf, typed, once }: ViewProps<Data>) {
  const labels = {
    familyName: say(card.familyName),
    givenName: say(card.givenName),
    middleName: say(card.middleName),
    iin: say(card.iin),
    residence: say(card.residence),
    phone: say(card.phone),
  }
  const field = (name: 'familyName' | 'givenName' | 'middleName' | 'residence' | 'phone' | 'iin') => ({
    name,
    value: refusal ? typed.text(name) : (data[name] ?? ''),
    error: faultOf(name),
  })
  const optional = say(card.optional)
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <h1>{say(texts.title)}</h1>
      <Refused {...{ lang, refusal, faultOf, labels }} />
      <TextInput {...field('familyName')} label={say(card.familyName)} />
      <TextInput {...field('givenName')} label={say(card.givenName)} />
      <TextInput {...field('middleName')} label={say(card.middleName)} optional={optional} />
      <Facts
        facts={[
          { label: say(card.birthDate), value: dateText(data.birthDate, lang) },
          { label: say(card.sex), value: say(card[data.sex]) },
          ...(data.iin ? [{ label: say(card.iin), value: data.iin }] : []),
        ]}
      />
      <p className="reading">{say(texts.lead)}</p>
      {!data.iin && (
        <TextInput
          {...field('iin')}
          size="short"
          inputMode="numeric"
          label={say(card.iin)}
          hint={say(card.iinHint)}
          optional={optional}
        />
      )}
      <TextInput {...field('residence')} label={say(card.residence)} optional={optional} />
      <TextInput {...field('phone')} type="tel" label={say(card.phone)} optional={optional} />
      <Tick name="truth" required checked={typed.ticked('truth')} error={faultOf('truth')}>
        {say(texts.truth)}
      </Tick>
      <div className="actions">
        <Button kind="primary">{say(card.save)}</Button>
        <a href={to('/cabinet/people')}>{say(card.back)}</a>
      </div>
    </form>
  )
}
