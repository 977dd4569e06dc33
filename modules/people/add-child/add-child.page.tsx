import { localPath } from '../../../kernel/local-path.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Choice, DayInput, Refused, TextInput, Tick } from '../../../ui/index.ts'
import { card } from '../card.texts.ts'
import { showMyPeople } from '../show-my-people/show-my-people.api.ts'
import { texts as people } from '../show-my-people/show-my-people.texts.ts'
import { addChild } from './add-child.api.ts'
import { texts } from './add-child.texts.ts'

export default page<unknown>({
  path: '/cabinet/people/add',
  frame: 'person',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(showMyPeople, {}),
  view: AddChild,
  forms: {
    async send({ form, run, query, to }) {
      await run(addChild, {
        familyName: form.text('familyName'),
        givenName: form.text('givenName'),
        middleName: form.maybe('middleName'),
        birthDate: form.day('birthDate'),
        sex: form.text('sex') as 'female',
        iin: form.maybe('iin'),
        ground: form.text('ground') as 'parent',
        basis: form.text('basis'),
        truth: form.ticked('truth'),
      })
      return { go: localPath(query.get('next'), to('/cabinet/people')) }
    },
  },
})

function AddChild({ say, lang, to, refusal, faultOf, typed, once }: ViewProps<unknown>) {
  const labels = {
    familyName: say(card.familyName),
    givenName: say(card.givenName),
    middleName: say(card.middleName),
    birthDate: say(card.birthDate),
    sex: say(card.sex),
    iin: say(card.iin),
    ground: say(texts.ground),
    basis: say(texts.basis),
  }
  const field = (name: string) => ({ name, value: typed.text(name), error: faultOf(name) })
  const optional = say(card.optional)
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <h1>{say(texts.title)}</h1>
      <p className="reading">{say(texts.lead)}</p>
      <Refused {...{ lang, refusal, faultOf, labels }} />
      <TextInput {...field('familyName')} label={say(card.familyName)} />
      <TextInput {...field('givenName')} label={say(card.givenName)} />
      <TextInput {...field('middleName')} label={say(card.middleName)} optional={optional} />
      <DayInput
        {...field('birthDate')}
        value={typed.day('birthDate')}
        label={say(card.birthDate)}
        lang={lang}
      />
      <Choice
        {...field('sex')}
        legend={say(card.sex)}
        inline
        options={(['female', 'male'] as const).map(value => ({ value, label: say(card[value]) }))}
      />
      <TextInput
        {...field('iin')}
        size="short"
        inputMode="numeric"
        label={say(card.iin)}
        hint={say(card.iinHint)}
        optional={optional}
      />
      <Choice
        {...field('ground')}
        legend={say(texts.ground)}
        options={addChild.asks.shape.ground.options.map(value => ({ value, label: say(people[value]) }))}
      />
      <TextInput {...field('basis')} label={say(texts.basis)} hint={say(texts.basisHint)} />
      <Tick name="truth" required checked={typed.ticked('truth')} error={faultOf('truth')}>
        {say(texts.truth)}
      </Tick>
      <div className="actions">
        <Button kind="primary">{say(texts.title)}</Button>
        <a href={to('/cabinet/people')}>{say(card.back)}</a>
      </div>
    </form>
  )
}
