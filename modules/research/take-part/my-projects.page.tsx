import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, DataTable, Empty, Select, StateWord } from '../../../ui/index.ts'
import { kindNames, partTones } from '../words.texts.ts'
import { listMyProjects } from './take-part.api.ts'
import { texts } from './take-part.texts.ts'

type Data = Answer<typeof listMyProjects>

export default page<Data>({
  path: '/cabinet/projects',
  frame: 'person',
  nav: { label: texts.nav, order: 60, who: ['person'], icon: 'users' },
  title: (_, say) => say(texts.title),
  load: ({ run, query }) => run(listMyProjects, { person: query.get('person') || undefined }),
  view({ data, say, to }) {
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        {data.people.length > 1 && (
          <form method="get" className="actions">
            <Select
              name="person"
              label={say(texts.whose)}
              value={data.person}
              options={data.people.map(({ person, name }) => ({ value: person, label: name }))}
            />
            <Button kind="quiet">{say(texts.show)}</Button>
          </form>
        )}
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={data.projects}
          rowKey={row => row.site}
          rowHref={row => to(`/cabinet/projects/${row.site}?person=${data.person}`)}
          columns={[
            { key: 'project', head: say(texts.project), cell: row => say(row.title) },
            { key: 'kind', head: say(texts.kind), cell: row => say(kindNames[row.kind]) },
            { key: 'clinic', head: say(texts.clinic), cell: row => say(row.clinic) },
            {
              key: 'state',
              head: say(texts.state),
              cell: row => (
                <StateWord tone={row.state === 'open' ? 'info' : partTones[row.state]}>
                  {say(texts[row.state])}
                </StateWord>
              ),
            },
          ]}
          empty={
            <Empty icon="users" title={say(texts.none)}>
              <p>{say(texts.noneLead)}</p>
            </Empty>
          }
        />
      </div>
    )
  },
})
