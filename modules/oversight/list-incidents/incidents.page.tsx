import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import type { Say } from '../../../kernel/texts.ts'
import { DataTable, dateTimeText, dueText, Empty, LinkButton, StateWord } from '../../../ui/index.ts'
import type { IncidentLine } from '../incidents/incident.ts'
import { common, kindTexts } from '../oversight.texts.ts'
import { texts } from './incidents.texts.ts'
import { listIncidents } from './list-incidents.api.ts'

export default page<Answer<typeof listIncidents>>({
  path: '/officer/incidents',
  frame: 'staff',
  nav: { label: texts.nav, order: 63, who: ['officer', 'auditor'], icon: 'alert' },
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(listIncidents, {}),
  view({ data, lang, say, to, actor, now }) {
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        {actor.duty === 'officer' && (
          <div className="actions">
            <LinkButton kind="primary" href={to('/officer/incidents/new')}>
              {say(texts.new)}
            </LinkButton>
          </div>
        )}
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={data.incidents}
          rowKey={row => row.incident}
          rowHref={row => to(`/officer/incidents/${row.incident}`)}
          columns={[
            { key: 'number', head: say(texts.number), cell: row => row.number },
            { key: 'kind', head: say(texts.kind), cell: row => say(kindTexts[row.kind]) },
            {
              key: 'detected',
              head: say(texts.detected),
              cell: row => dateTimeText(row.detectedAt, lang, 'numeric'),
            },
            { key: 'persons', head: say(texts.persons), number: true, cell: row => row.persons },
            {
              key: 'due',
              head: say(texts.due),
              cell: row => (row.dueAt ? dueText(row.dueAt, lang, 'numeric') : say(common.dash)),
            },
            { key: 'state', head: say(common.state), cell: row => <IncidentState {...{ row, say, now }} /> },
          ]}
          empty={<Empty icon="check" title={say(texts.none)} />}
        />
      </div>
    )
  },
})

function IncidentState({ row, say, now }: { row: IncidentLine; say: Say; now: Date }) {
  if (row.closedAt) return <StateWord tone="done">{say(texts.closed)}</StateWord>
  if (row.decision || !row.dueAt) return <StateWord tone="info">{say(texts.atWork)}</StateWord>
  const isLate = new Date(row.dueAt) < now
  return <StateWord tone={isLate ? 'danger' : 'wait'}>{say(isLate ? texts.overdue : texts.waits)}</StateWord>
}
