import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, Notice, Refused, Select, TextArea, TextInput, Tick } from '../../../ui/index.ts'
import { askPractitioners, listQuestions } from './questions.api.ts'
import { texts } from './questions.texts.ts'

export default page<Answer<typeof listQuestions>['specialities']>({
  path: '/questions/ask',
  frame: 'public',
  title: (_, say) => say(texts.askTitle),
  load: async ({ run }) => (await run(listQuestions, {})).specialities,
  forms: {
    async send({ run, form, lang, to }) {
      const { code } = await run(askPractitioners, {
        speciality: form.text('speciality'),
        title: form.text('title'),
        text: form.text('text'),
        lang,
        isGeneral: form.ticked('isGeneral'),
      })
      return { go: to(code ? `/questions/asked/${code}` : '/questions/mine') }
    },
  },
  view({ data, say, lang, to, once, typed, refusal, faultOf }) {
    const field = (name: string) => ({ name, value: typed.text(name), error: faultOf(name) })
    const labels = {
      speciality: say(texts.speciality),
      title: say(texts.shortly),
      text: say(texts.text),
    }
    return (
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <a className="back" href={to('/questions')}>
          {say(texts.back)}
        </a>
        <h1>{say(texts.askTitle)}</h1>
        <Notice tone="wait" title={say(texts.openTitle)}>
          <p>{say(texts.openLead)}</p>
        </Notice>
        <p className="reading">{say(texts.heldLead)}</p>
        <Refused {...{ lang, refusal, faultOf, labels }} />
        <Select
          {...field('speciality')}
          label={labels.speciality}
          empty={say(texts.choose)}
          options={data.map(one => ({ value: one.id, label: one[lang] }))}
        />
        <TextInput {...field('title')} label={labels.title} maxLength={150} />
        <TextArea {...field('text')} label={labels.text} rows={6} maxLength={2000} />
        <Tick name="isGeneral" required checked={typed.ticked('isGeneral')}>
          {say(texts.isGeneral)}
        </Tick>
        <div className="actions">
          <Button kind="primary">{say(texts.ask)}</Button>
        </div>
      </form>
    )
  },
})
