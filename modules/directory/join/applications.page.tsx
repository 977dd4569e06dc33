import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, dueText, Empty, StateWord } from '../../../ui/index.ts'
import { texts as words } from './join.texts.ts'
import { listApplications } from './review.api.ts'
import { texts } from './review.texts.ts'

export default page<Answer<typeof listApplications>>({
  path: '/practitioners/applications',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  nav: { label: texts.nav, order: 65, who: ['admin'], icon: 'users' },
  load: ({ run }) => run(listApplications, {}),
  view: ({ data, say, lang, to }) => (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <DataTable
        caption={say(texts.title)}
        captionUnseen
        columns={[
          { key: 'name', head: say(words.name), cell: one => one.name[lang] },
          { key: 'speciality', head: say(words.speciality), cell: one => one.speciality[lang] },
          {
            key: 'state',
            head: say(words.state),
            cell: one => (
              <StateWord tone={one.state === 'waits' || one.state === 'objected' ? 'wait' : 'done'}>
                {say(words[one.state])}
              </StateWord>
            ),
          },
          { key: 'due', head: say(texts.due), cell: one => (one.dueAt ? dueText(one.dueAt, lang) : '') },
        ]}
        rows={data.applications}
        rowKey={one => one.application}
        rowHref={one => to(`/practitioners/applications/${one.application}`)}
        empty={
          <Empty icon="check" title={say(texts.none)}>
            <p>{say(texts.noneLead)}</p>
          </Empty>
        }
      />
    </div>
  ),
})
