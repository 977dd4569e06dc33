import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, dateTimeText, Empty, LinkButton } from '../../../ui/index.ts'
import { purposeText } from '../purpose.texts.ts'
import { listDisclosures } from './disclosures.api.ts'
import { texts } from './disclosures.texts.ts'
import { groundWords } from './ground-words.ts'

export default page<Answer<typeof listDisclosures>>({
  path: '/officer/disclosures',
  frame: 'staff',
  title: (_, say) => say(texts.register),
  load: ({ run }) => run(listDisclosures, {}),
  view({ data, lang, say, to, actor }) {
    return (
      <div className="stack">
        <h1>{say(texts.register)}</h1>
        <p className="reading">{say(texts.registerLead)}</p>
        {actor.duty !== 'auditor' && (
          <div className="actions">
            <LinkButton href={to('/officer/disclosures/new')}>{say(texts.recordAnswer)}</LinkButton>
          </div>
        )}
        <DataTable
          caption={say(texts.register)}
          captionUnseen
          dense
          rows={data.disclosures}
          rowKey={row => row.id}
          columns={[
            { key: 'at', head: say(texts.at), cell: row => dateTimeText(row.at, lang) },
            { key: 'to', head: say(texts.to), cell: row => row.recipient[lang] },
            { key: 'country', head: say(texts.country), cell: row => row.country[lang] },
            {
              key: 'what',
              head: say(texts.what),
              cell: row => row.fields.map(field => field[lang]).join(', '),
            },
            { key: 'why', head: say(texts.why), cell: row => say(purposeText(row.purpose)) },
            { key: 'ground', head: say(texts.ground), cell: row => groundWords(row, lang) },
          ]}
          empty={
            <Empty icon="shield" title={say(texts.registerNone)}>
              <p>{say(texts.registerNoneSays)}</p>
            </Empty>
          }
        />
      </div>
    )
  },
})
