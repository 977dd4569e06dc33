import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { langs } from '../../../kernel/texts.ts'
import { Button, Refused, TextArea, TextInput } from '../../../ui/index.ts'
import { showProject, writeProtocol } from './projects.api.ts'
import { texts } from './projects.texts.ts'

type Data = Answer<typeof showProject>
const suffix = { kk: 'Kk', ru: 'Ru', en: 'En' } as const

// What the researcher changes: two forms and two visits.
const sample = `form | diary | participant | Күнделік | Дневник | Diary
number | pain | required | 0..10 | балл | 72514-3 | Ауырсыну | Боль | Pain
choice | side | optional | left=Сол/Слева/Left; right=Оң/Справа/Right | Жағы | Сторона | Side
form | examination | curator | Тексеру | Осмотр | Examination
date | began | required | Басталған күні | Дата начала | Began on
date | ended | optional | Аяқталған күні | Дата окончания | Ended on
check | began <= ended
visit | first | 0 | 0 | 3 | examination, diary | Қосылу | Включение | Enrolment
visit | month | 30 | 5 | 5 | diary | Бір айдан соң | Через месяц | After a month`

export default page<Data>({
  path: '/research/projects/:project/protocol',
  frame: 'staff',
  title: (_, say) => say(texts.newVersion),
  load: ({ run, params }) => run(showProject, { project: params.project ?? '' }),
  forms: {
    async send({ run, form, params, to }) {
      await run(writeProtocol, {
        project: params.project ?? '',
        number: form.text('number'),
        sheetKk: form.text('sheetKk'),
        sheetRu: form.text('sheetRu'),
        sheetEn: form.text('sheetEn'),
        plan: form.text('plan'),
      })
      return { go: to(`/research/projects/${params.project}`) }
    },
  },
  view({ data, lang, say, to, typed, faultOf, refusal, once }) {
    const field = (name: string) => ({ name, value: typed.text(name), error: faultOf(name) })
    return (
      <form method="post" className="stack">
        <p>
          <a href={to(`/research/projects/${data.project}`)}>{say(data.title)}</a>
        </p>
        <h1>{say(texts.newVersion)}</h1>
        <p className="reading">{say(texts.newVersionLead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <input type="hidden" {...once} />
        <TextInput {...field('number')} label={say(texts.number)} maxLength={100} size="short" />
        {langs.map(one => (
          <TextArea
            key={one}
            {...field(`sheet${suffix[one]}`)}
            label={say(texts.sheetIn, { lang: say(texts[one]) })}
            rows={8}
            maxLength={20_000}
          />
        ))}
        <TextArea
          {...field('plan')}
          value={typed.text('plan') || sample}
          label={say(texts.planText)}
          hint={say(texts.planHint)}
          rows={12}
          maxLength={40_000}
        />
        <div className="actions">
          <Button kind="primary">{say(texts.write)}</Button>
        </div>
      </form>
    )
  },
})
