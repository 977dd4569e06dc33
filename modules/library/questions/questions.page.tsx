import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, DataTable, dateText, Empty, LinkButton, Select } from '../../../ui/index.ts'
import { listQuestions } from './questions.api.ts'
import { texts } from './questions.texts.ts'

interface Data extends Answer<typeof listQuestions> {
  chosen: string
}

export default page<Data>({
  path: '/questions',
  frame: 'public',
  keep: 60,
  title: (_, say) => say(texts.title),
  description: (_, say) => say(texts.lead),
  nav: { label: texts.title, order: 30, who: ['anyone'], icon: 'mail' },
  async load({ run, query }) {
    const chosen = query.get('speciality') ?? ''
    return { ...(await run(listQuestions, chosen ? { speciality: chosen } : {})), chosen }
  },
  view: ({ data, say, lang, to }) => (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <p className="reading">{say(texts.lead)}</p>
      <div className="actions">
        <LinkButton kind="primary" href={to('/questions/ask')}>
          {say(texts.ask)}
        </LinkButton>
        <a href={to('/practitioners')}>{say(texts.practitioners)}</a>
      </div>
      <form method="get" className="stack">
        <Select
          name="speciality"
          label={say(texts.speciality)}
          optional=""
          value={data.chosen}
          empty={say(texts.anySpeciality)}
          options={data.specialities.map(one => ({ value: one.id, label: one[lang] }))}
        />
        <div className="actions">
          <Button kind="quiet">{say(texts.filter)}</Button>
        </div>
      </form>
      <DataTable
        caption={say(texts.title)}
        captionUnseen
        columns={[
          { key: 'title', head: say(texts.question), cell: one => <span lang={one.lang}>{one.title}</span> },
          { key: 'speciality', head: say(texts.speciality), cell: one => one.speciality[lang] },
          { key: 'asked', head: say(texts.askedOn), cell: one => dateText(one.askedAt, lang) },
          { key: 'answers', head: say(texts.answers), cell: one => one.answers, number: true },
        ]}
        rows={data.questions}
        rowKey={one => one.question}
        rowHref={one => to(`/questions/${one.question}`)}
        empty={
          <Empty icon="mail" title={say(texts.none)}>
            <p>{say(texts.noneLead)}</p>
          </Empty>
        }
      />
    </div>
  ),
})
