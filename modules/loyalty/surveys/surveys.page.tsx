import type { Answer } from '../../../kernel/act.ts'
import { type Form, page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  DateInput,
  dateText,
  Empty,
  LinkButton,
  Refused,
  Select,
  TextInput,
} from '../../../ui/index.ts'
import { openSurvey, showSurveyFigures } from './surveys.api.ts'
import { texts } from './surveys.texts.ts'

type Data = Answer<typeof showSurveyFigures>

const kinds = ['stars', 'score', 'words'] as const
/** The form has room for so many questions; those left empty are not asked. */
const places = [1, 2, 3, 4, 5]

export default page<Data>({
  path: '/director/surveys',
  frame: 'staff',
  title: (_, say) => say(texts.manage),
  load: ({ run }) => run(showSurveyFigures, {}),
  forms: {
    async send({ run, form, to }) {
      await run(openSurvey, {
        titleKk: form.text('titleKk'),
        titleRu: form.text('titleRu'),
        titleEn: form.text('titleEn'),
        until: form.text('until'),
        questions: questionsIn(form),
      })
      return { go: to('/director/surveys') }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.manage)}</h1>
        <p className="reading">{say(texts.manageLead)}</p>
        <div className="actions">
          <LinkButton href={to('/director/promotions')}>{say(texts.toPromotions)}</LinkButton>
        </div>
        <Refused {...{ lang, refusal, faultOf }} />
        <h2>{say(texts.reviews)}</h2>
        <DataTable
          caption={say(texts.reviews)}
          captionUnseen
          rows={data.reviews}
          rowKey={row => row.practitioner}
          columns={[
            { key: 'doctor', head: say(texts.doctor), cell: row => say(row.name) },
            { key: 'people', head: say(texts.people), number: true, cell: row => row.people },
            { key: 'score', head: say(texts.recommend), number: true, cell: row => row.score },
            { key: 'stars', head: say(texts.visitMark), number: true, cell: row => row.stars },
          ]}
          empty={<Empty title={say(texts.fewer)} />}
        />
        <Said words={data.words} say={say} />
        <h2>{say(texts.surveys)}</h2>
        {data.surveys.length === 0 && <Empty title={say(texts.noSurveys)} />}
        {data.surveys.map(survey => (
          <section className="stack" key={survey.id}>
            <h3>{say(survey.title)}</h3>
            <p>{say(texts.until, { day: dateText(survey.until, lang) })}</p>
            <DataTable
              caption={say(survey.title)}
              captionUnseen
              rows={survey.questions.filter(question => question.kind !== 'words')}
              rowKey={row => String(row.place)}
              columns={[
                { key: 'question', head: say(texts.question), cell: row => say(row.words) },
                {
                  key: 'people',
                  head: say(texts.people),
                  number: true,
                  cell: row => row.people ?? say(texts.fewer),
                },
                { key: 'average', head: say(texts.average), number: true, cell: row => row.average },
              ]}
              empty={null}
            />
            <Said words={survey.words} say={say} />
          </section>
        ))}
        <details>
          <summary>{say(texts.open)}</summary>
          <OpenForm {...props} />
        </details>
      </div>
    )
  },
})

function Said({ words, say }: { words: readonly string[]; say: ViewProps<Data>['say'] }) {
  if (words.length === 0) return null
  return (
    <section>
      <h3>{say(texts.said)}</h3>
      <ul>
        {words.map(one => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  )
}

function OpenForm({ say, once, typed, faultOf }: ViewProps<Data>) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      {(['titleKk', 'titleRu', 'titleEn'] as const).map(name => (
        <TextInput
          key={name}
          name={name}
          label={say(texts[name])}
          maxLength={120}
          value={typed.maybe(name)}
          error={faultOf(name)}
        />
      ))}
      <DateInput
        name="until"
        label={say(texts.lastDay)}
        value={typed.maybe('until')}
        error={faultOf('until')}
      />
      {places.map(place => (
        <fieldset className="field" key={place}>
          <legend className="label">{say(texts.questionNumber, { place })}</legend>
          <Select
            name={`kind${place}`}
            label={say(texts.kind)}
            value={typed.maybe(`kind${place}`)}
            options={kinds.map(value => ({ value, label: say(texts[value]) }))}
          />
          {(['kk', 'ru', 'en'] as const).map(lang => (
            <TextInput
              key={lang}
              name={`${lang}${place}`}
              label={say(texts[lang])}
              optional={place > 1 ? say(texts.optional) : undefined}
              maxLength={300}
              value={typed.maybe(`${lang}${place}`)}
            />
          ))}
        </fieldset>
      ))}
      <div className="actions">
        <Button kind="primary">{say(texts.open)}</Button>
      </div>
    </form>
  )
}

function questionsIn(form: Form) {
  return places
    .filter(place => (['kk', 'ru', 'en'] as const).some(lang => form.maybe(`${lang}${place}`)))
    .map(place => ({
      kind: kinds.find(kind => kind === form.text(`kind${place}`)) ?? 'stars',
      kk: form.text(`kk${place}`),
      ru: form.text(`ru${place}`),
      en: form.text(`en${place}`),
    }))
}
