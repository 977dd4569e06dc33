import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Choice, DayInput, Refused, Select, TextInput, Tick } from '../../../ui/index.ts'
import { findWhoAsked } from '../find-who-asked/find-who-asked.api.ts'
import { PersonSearch } from '../find-who-asked/person-search.tsx'
import { discloseByLaw, listDisclosureGrounds } from './disclosures.api.ts'
import { texts } from './disclosures.texts.ts'

interface Data {
  choices: Answer<typeof listDisclosureGrounds>
  words: string
  /** Null until somebody is looked for. */
  people: Answer<typeof findWhoAsked>['people'] | null
}

export default page<Data>({
  path: '/officer/disclosures/new',
  frame: 'staff',
  title: (_, say) => say(texts.newTitle),
  async load({ run, query }) {
    const words = query.get('who') ?? ''
    const choices = await run(listDisclosureGrounds, {})
    return { choices, words, people: words ? (await run(findWhoAsked, { words })).people : null }
  },
  forms: {
    async send({ run, form, to }) {
      await run(discloseByLaw, {
        person: form.text('person'),
        recipient: form.text('recipient'),
        ground: form.text('ground'),
        requester: form.text('requester'),
        documentNumber: form.text('documentNumber'),
        documentDate: form.day('documentDate'),
        fields: form.all('fields'),
      })
      return { go: to('/officer/disclosures') }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <a className="back" href={to('/officer/disclosures')} data-keys-back="">
          {say(texts.back)}
        </a>
        <h1>{say(texts.newTitle)}</h1>
        <p className="reading">{say(texts.newLead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <PersonSearch data={data} say={say} />
        {data.people && data.people.length > 0 && <Form {...props} people={data.people} />}
      </div>
    )
  },
})

function Form({
  people,
  data,
  lang,
  say,
  typed,
  faultOf,
  once,
}: ViewProps<Data> & { people: NonNullable<Data['people']> }) {
  const { recipients, grounds, fields } = data.choices
  const chosen = typed.all('fields')
  const named = ({ id, name }: { id: string; name: { kk: string; ru: string; en: string } }) => ({
    value: id,
    label: name[lang],
  })
  const text = (name: 'requester' | 'documentNumber') => ({
    name,
    value: typed.text(name),
    error: faultOf(name),
  })
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <Choice
        name="person"
        legend={say(texts.whose)}
        error={faultOf('person')}
        value={typed.text('person') || (people.length === 1 ? people[0]!.person : '')}
        options={people.map(({ person, name, birthDate }) => ({
          value: person,
          label: say(texts.born, { name, day: birthDate.split('-').reverse().join('.') }),
        }))}
      />
      <Select
        name="recipient"
        label={say(texts.recipient)}
        error={faultOf('recipient')}
        empty={say(texts.choose)}
        value={typed.text('recipient')}
        options={recipients.map(named)}
      />
      <Choice
        name="ground"
        legend={say(texts.ground)}
        error={faultOf('ground')}
        value={typed.text('ground')}
        options={grounds.map(named)}
      />
      <TextInput {...text('requester')} label={say(texts.requester)} maxLength={300} />
      <TextInput {...text('documentNumber')} label={say(texts.number)} maxLength={100} size="short" />
      <DayInput
        name="documentDate"
        lang={lang}
        label={say(texts.day)}
        value={typed.day('documentDate')}
        error={faultOf('documentDate')}
      />
      <fieldset className="field" id="fields">
        <legend className="label">{say(texts.fields)}</legend>
        {fields.map(field => (
          <Tick
            key={field.id}
            name="fields"
            id={`field-${field.id}`}
            value={field.id}
            checked={chosen.includes(field.id)}
          >
            {field.name[lang]}
          </Tick>
        ))}
      </fieldset>
      <div className="actions">
        <Button kind="primary">{say(texts.record)}</Button>
      </div>
    </form>
  )
}
