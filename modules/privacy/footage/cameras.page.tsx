import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, Empty, LinkButton } from '../../../ui/index.ts'
import { texts } from './cameras.texts.ts'
import { listCameras } from './footage.api.ts'

export default page<Answer<typeof listCameras>>({
  path: '/cameras/:organisation',
  frame: 'public',
  title: ({ organisation }, say) => `${say(texts.title)}: ${say(organisation.name)}`,
  load: ({ run, params }) => run(listCameras, { organisation: params.organisation ?? '' }),
  keep: 60,
  view({ data, lang, say, to }) {
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead, { name: data.organisation.name[lang] })}</p>
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={data.cameras}
          rowKey={row => row.id}
          columns={[
            { key: 'place', head: say(texts.place), cell: row => row.place[lang] },
            {
              key: 'sound',
              head: say(texts.sound),
              cell: row => say(row.hasSound ? texts.withSound : texts.noSound),
            },
            { key: 'kept', head: say(texts.kept), cell: row => say(texts.days, { n: row.keepDays }) },
          ]}
          empty={
            <Empty icon="eye" title={say(texts.none)}>
              <p>{say(texts.noneSays)}</p>
            </Empty>
          }
        />
        {data.cameras.length > 0 && (
          <div className="actions">
            <LinkButton href={to('/cabinet/rights/new?kind=footage')}>{say(texts.ask)}</LinkButton>
          </div>
        )}
      </div>
    )
  },
})
