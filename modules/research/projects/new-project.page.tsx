import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { langs } from '../../../kernel/texts.ts'
import { Button, Choice, Refused, Select, TextArea, TextInput } from '../../../ui/index.ts'
import { kindNames } from '../words.texts.ts'
import { listProjects, registerProject } from './projects.api.ts'
import { texts } from './projects.texts.ts'

type Data = Answer<typeof listProjects>
const kinds = ['observation', 'registry', 'support', 'laboratory', 'marketing'] as const
const suffix = { kk: 'Kk', ru: 'Ru', en: 'En' } as const

export default page<Data>({
  path: '/research/projects/new',
  frame: 'staff',
  title: (_, say) => say(texts.newTitle),
  load: ({ run }) => run(listProjects, {}),
  forms: {
    async send({ run, form, to }) {
      const text = (name: string) => form.text(name)
      const { project } = await run(registerProject, {
        kind: kinds.find(kind => kind === form.text('kind')) ?? 'observation',
        titleKk: text('titleKk'),
        titleRu: text('titleRu'),
        titleEn: text('titleEn'),
        eligibleKk: text('eligibleKk'),
        eligibleRu: text('eligibleRu'),
        eligibleEn: text('eligibleEn'),
        sponsor: text('sponsor'),
      })
      return { go: to(`/research/projects/${project}`) }
    },
  },
  view({ data, lang, say, to, typed, faultOf, refusal, once }) {
    const field = (name: string) => ({ name, value: typed.text(name), error: faultOf(name) })
    return (
      <form method="post" className="stack">
        <p>
          <a href={to('/research/projects')}>{say(texts.back)}</a>
        </p>
        <h1>{say(texts.newTitle)}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <input type="hidden" {...once} />
        <Choice
          name="kind"
          legend={say(texts.kind)}
          value={typed.text('kind') || 'observation'}
          options={kinds.map(kind => ({ value: kind, label: say(kindNames[kind]) }))}
        />
        {langs.map(one => (
          <TextInput
            key={one}
            {...field(`title${suffix[one]}`)}
            label={say(texts.titleIn, { lang: say(texts[one]) })}
            maxLength={200}
          />
        ))}
        {langs.map(one => (
          <TextArea
            key={one}
            {...field(`eligible${suffix[one]}`)}
            label={say(texts.eligibleIn, { lang: say(texts[one]) })}
            maxLength={2000}
          />
        ))}
        <Select
          {...field('sponsor')}
          label={say(texts.sponsor)}
          hint={say(texts.sponsorHint)}
          empty={say(texts.choose)}
          options={data.sponsors.map(({ id, name }) => ({ value: id, label: say(name) }))}
        />
        <div className="actions">
          <Button kind="primary">{say(texts.add)}</Button>
        </div>
      </form>
    )
  },
})
