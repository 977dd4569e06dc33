import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, dateText, Empty, LinkButton } from '../../../ui/index.ts'
import { listPractitioners } from './join.api.ts'
import { texts } from './join.texts.ts'

export default page<Answer<typeof listPractitioners>>({
  path: '/practitioners',
  frame: 'public',
  keep: 60,
  title: (_, say) => say(texts.practitioners),
  description: (_, say) => say(texts.practitionersLead),
  load: ({ run }) => run(listPractitioners, {}),
  view: ({ data, say, lang, to }) => (
    <div className="stack">
      <h1>{say(texts.practitioners)}</h1>
      <p className="reading">{say(texts.practitionersLead)}</p>
      <DataTable
        caption={say(texts.practitioners)}
        captionUnseen
        columns={[
          { key: 'name', head: say(texts.name), cell: one => one.name[lang] },
          { key: 'speciality', head: say(texts.speciality), cell: one => one.speciality[lang] },
          { key: 'city', head: say(texts.city), cell: one => one.city[lang] },
          { key: 'until', head: say(texts.until), cell: one => dateText(one.until, lang) },
        ]}
        rows={data.practitioners}
        rowKey={one => one.verification}
        rowHref={one => to(`/practitioners/${one.slug}`)}
        empty={<Empty icon="users" title={say(texts.noPractitioners)} />}
      />
      <p className="reading">{say(texts.joinYourself)}</p>
      <div className="actions">
        <LinkButton href={to('/practitioners/join')}>{say(texts.join)}</LinkButton>
      </div>
    </div>
  ),
})
