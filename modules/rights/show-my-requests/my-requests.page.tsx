import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, dateText, Empty, LinkButton } from '../../../ui/index.ts'
import { HoursLeft, RequestState } from '../request-state.tsx'
import { texts as names } from '../rights.texts.ts'
import { showMyRequests } from './show-my-requests.api.ts'
import { texts } from './show-my-requests.texts.ts'

export default page<Answer<typeof showMyRequests>>({
  path: '/cabinet/rights',
  frame: 'person',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(showMyRequests, {}),
  view({ data: { requests }, say, lang, to, now }) {
    const ofOthers = new Set(requests.map(request => request.personName)).size > 1
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <div className="actions">
          <LinkButton kind="primary" href={to('/cabinet/rights/new')}>
            {say(texts.ask)}
          </LinkButton>
          <LinkButton href={to('/cabinet/rights/new?kind=question')}>{say(texts.question)}</LinkButton>
        </div>
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={requests}
          rowKey={request => request.id}
          rowHref={request => to(`/cabinet/rights/${request.id}`)}
          columns={[
            { key: 'what', head: say(texts.what), cell: request => say(names[request.kind]) },
            { key: 'number', head: say(texts.number), cell: request => request.number },
            ...(ofOthers
              ? [
                  {
                    key: 'whose',
                    head: say(texts.whose),
                    cell: (request: (typeof requests)[number]) => request.personName,
                  },
                ]
              : []),
            { key: 'to', head: say(texts.to), cell: request => request.organisation[lang] },
            { key: 'at', head: say(texts.at), cell: request => dateText(request.at, lang) },
            { key: 'state', head: say(texts.state), cell: request => <RequestState {...{ request, say }} /> },
            {
              key: 'due',
              head: say(texts.due),
              cell: request => <HoursLeft {...{ request, say, lang, now }} />,
            },
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
