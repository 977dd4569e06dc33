import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, dateText, decimalText, Empty, LinkButton, StateWord } from '../../../ui/index.ts'
import { kindTexts, riskTexts, stateTexts } from '../texts.ts'
import { listReleases } from './list-releases.api.ts'
import { texts } from './releases.texts.ts'
import { stateTones } from './states.ts'

type Data = Answer<typeof listReleases>

export default page<Data>({
  path: '/releases',
  frame: 'staff',
  nav: { label: texts.nav, order: 60, who: ['researcher', 'officer'], icon: 'document' },
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(listReleases, {}),
  view({ data, lang, say, to, actor }) {
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        {actor.duty === 'researcher' && (
          <div className="actions">
            <LinkButton href={to('/releases/new')}>{say(texts.ask)}</LinkButton>
          </div>
        )}
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          dense
          rows={data.releases}
          rowKey={row => row.release}
          rowHref={row => to(`/releases/${row.release}`)}
          columns={[
            { key: 'number', head: say(texts.number), cell: row => row.number },
            { key: 'kind', head: say(texts.kind), cell: row => say(kindTexts[row.kind]) },
            {
              key: 'period',
              head: say(texts.period),
              cell: row =>
                say(texts.fromTo, { from: dateText(row.fromDay, lang), until: dateText(row.untilDay, lang) }),
            },
            {
              key: 'state',
              head: say(texts.state),
              cell: row => <StateWord tone={stateTones[row.state]}>{say(stateTexts[row.state])}</StateWord>,
            },
            {
              key: 'people',
              head: say(texts.people),
              number: true,
              cell: row => row.measured?.people ?? say(texts.dash),
            },
            {
              key: 'risk',
              head: say(texts.risk),
              number: true,
              cell: row =>
                row.measured?.result
                  ? say(riskTexts.percent, {
                      n: decimalText(row.measured.result.risk.prosecutorMax * 100, lang),
                    })
                  : say(texts.dash),
            },
          ]}
          empty={<Empty icon="document" title={say(texts.none)} />}
        />
      </div>
    )
  },
})
