import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { dateText, dateTimeText, Notice, Refused } from '../../../ui/index.ts'
import { fillForm, openForm } from './fill-form.api.ts'
import { texts } from './fill-form.texts.ts'
import { AnswersRead, FormFields, filledIn } from './form-fields.tsx'

type Data = Answer<typeof openForm>

export default page<Data>({
  path: '/cabinet/projects/forms/:participant/:visit/:form',
  frame: 'person',
  title: ({ form }, say) => say(form.title),
  load: ({ run, params }) =>
    run(openForm, {
      participant: params.participant ?? '',
      visit: params.visit ?? '',
      form: params.form ?? '',
    }),
  forms: {
    async fill({ run, params, form, to }) {
      await run(fillForm, filledIn(params, form))
      return { go: to(`/cabinet/projects/forms/${params.participant}/${params.visit}/${params.form}`) }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    const back = `/cabinet/projects/${data.site}?person=${data.person}`
    return (
      <div className="stack">
        <p>
          <a href={to(back)}>{say(data.title)}</a>
        </p>
        <h1>{say(data.form.title)}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <p>
          {say(data.visitName)},{' '}
          {say(texts.fromTo, { from: dateText(data.from, lang), until: dateText(data.until, lang) })}
        </p>
        {data.mayFill && <FormFields {...props} />}
        {!data.mayFill && data.version === 0 && <Notice tone="info" title={say(texts.notNow)} />}
        {!data.mayFill && data.answers && data.version > 0 && (
          <AnswersRead {...{ lang, say }} form={data.form} answers={data.answers} />
        )}
        {data.history.length > 1 && (
          <section className="stack">
            <h2>{say(texts.history)}</h2>
            <ul>
              {data.history.map(one => (
                <li key={one.version}>
                  {one.by ?? say(texts.byParticipant)}, {dateTimeText(one.at, lang)}
                  {one.reason ? `. ${one.reason}` : ''}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    )
  },
})
