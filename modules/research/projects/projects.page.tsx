import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, dateText, Empty, LinkButton, StateWord } from '../../../ui/index.ts'
import { kindNames } from '../words.texts.ts'
import { listProjects } from './projects.api.ts'
import { texts } from './projects.texts.ts'

type Data = Answer<typeof listProjects>

export default page<Data>({
  path: '/research/projects',
  frame: 'staff',
  nav: { label: texts.nav, order: 62, who: ['researcher', 'doctor', 'director'], icon: 'users' },
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(listProjects, {}),
  view({ data, lang, say, to, actor }) {
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        {actor.duty === 'researcher' && (
          <div className="actions">
            <LinkButton href={to('/research/projects/new')}>{say(texts.add)}</LinkButton>
          </div>
        )}
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={data.projects}
          rowKey={row => row.project}
          rowHref={row => to(`/research/projects/${row.project}`)}
          columns={[
            { key: 'project', head: say(texts.project), cell: row => say(row.title) },
            { key: 'kind', head: say(texts.kind), cell: row => say(kindNames[row.kind]) },
            { key: 'leads', head: say(texts.leads), cell: row => say(row.organisation) },
            { key: 'sites', head: say(texts.sites), number: true, cell: row => row.sites },
            {
              key: 'state',
              head: say(texts.state),
              cell: row => {
                if (row.ended) return <StateWord tone="info">{say(texts.over)}</StateWord>
                if (row.awaitsUs) return <StateWord tone="wait">{say(texts.awaitsUs)}</StateWord>
                if (!row.approvedUntil) return <StateWord tone="danger">{say(texts.notApproved)}</StateWord>
                const day = dateText(row.approvedUntil, lang)
                return <StateWord tone="done">{say(texts.approvedUntil, { day })}</StateWord>
              },
            },
          ]}
          empty={<Empty icon="users" title={say(texts.none)} />}
        />
      </div>
    )
  },
})
