import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, dateTimeText, Empty, StateWord } from '../../../ui/index.ts'
import { showStaffAccess } from '../../accounts/index.ts'
import { dutyName } from '../../organisations/index.ts'
import { common } from '../oversight.texts.ts'
import { texts } from './staff-access.texts.ts'

export default page<Answer<typeof showStaffAccess>>({
  path: '/officer/accounts',
  frame: 'staff',
  nav: { label: texts.nav, order: 64, who: ['officer', 'director', 'admin'], icon: 'lock' },
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(showStaffAccess, {}),
  view({ data, lang, say, to }) {
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          dense
          rows={data.staff}
          rowKey={row => row.account}
          rowHref={row => to(`/officer/accounts/${row.account}`)}
          columns={[
            { key: 'name', head: say(texts.name), cell: row => row.name },
            {
              key: 'duties',
              head: say(texts.duties),
              cell: row => row.duties.map(duty => say(dutyName(duty))).join(', '),
            },
            {
              key: 'used',
              head: say(texts.used),
              cell: row =>
                row.lastUsedAt ? dateTimeText(row.lastUsedAt, lang, 'numeric') : say(common.dash),
            },
            { key: 'sessions', head: say(texts.sessions), number: true, cell: row => row.openSessions },
            {
              key: 'state',
              head: say(common.state),
              cell: row => (
                <StateWord tone={row.frozenAt ? 'danger' : 'done'}>
                  {say(row.frozenAt ? texts.isFrozen : texts.open)}
                </StateWord>
              ),
            },
          ]}
          empty={<Empty title={say(texts.none)} />}
        />
      </div>
    )
  },
})
