import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, Empty, StateWord, Whose } from '../../../ui/index.ts'
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
        <Whose people={data.people} person={data.person} label={say(texts.whose)} show={say(texts.show)} />
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
