import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, dateTimeText, Empty, LinkButton } from '../../../ui/index.ts'
import { HoursLeft, RequestState } from '../request-state.tsx'
import { texts as names } from '../rights.texts.ts'
import { texts as columns } from '../show-my-requests/show-my-requests.texts.ts'
import { listRequests } from './list-requests.api.ts'
import { texts } from './list-requests.texts.ts'

type Data = Answer<typeof listRequests> & { answered: boolean }

export default page<Data>({
  path: '/officer/requests',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  nav: { label: texts.nav, order: 20, who: ['officer', 'auditor'], icon: 'shield' },
  async load({ run, query }) {
    const answered = query.get('answered') === 'yes'
    return { ...(await run(listRequests, { answered })), answered }
  },
  view({ data: { requests, answered }, say, lang, to, now, actor }) {
    const isOfficer = actor.duty === 'officer'
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <div className="actions">
          <LinkButton current={!answered} href={to('/officer/requests')}>
            {say(texts.open)}
          </LinkButton>
          <LinkButton current={answered} href={to('/officer/requests?answered=yes')}>
            {say(texts.answered)}
          </LinkButton>
          {isOfficer && (
            <LinkButton icon="plus" href={to('/officer/requests/new')}>
              {say(texts.takeIn)}
            </LinkButton>
          )}
        </div>
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={requests}
          rowKey={request => request.id}
          {...(isOfficer
            ? { rowHref: (request: (typeof requests)[number]) => to(`/officer/requests/${request.id}`) }
            : {})}
          columns={[
            { key: 'what', head: say(columns.what), cell: request => say(names[request.kind]) },
            { key: 'number', head: say(columns.number), cell: request => request.number },
            { key: 'way', head: say(texts.way), cell: request => say(names[request.way]) },
            { key: 'at', head: say(columns.at), cell: request => dateTimeText(request.at, lang) },
            {
              key: 'state',
              head: say(columns.state),
              cell: request => <RequestState {...{ request, say }} />,
            },
            ...(answered
              ? []
              : [
                  {
                    key: 'due',
                    head: say(columns.due),
                    cell: (request: (typeof requests)[number]) => (
                      <HoursLeft {...{ request, say, lang, now }} />
                    ),
                  },
                ]),
          ]}
          empty={
            <Empty icon="shield" title={say(texts.none)}>
              <p>{say(texts.noneSays)}</p>
            </Empty>
          }
        />
      </div>
    )
  },
})
