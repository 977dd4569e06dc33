import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, Facts, StateWord } from '../../../ui/index.ts'
import { showMeasures } from './show-standing.api.ts'
import { texts } from './standing.texts.ts'

type Data = Answer<typeof showMeasures>

export default page<Data>({
  path: '/officer/measures',
  frame: 'staff',
  title: (_, say) => say(texts.measures),
  load: ({ run }) => run(showMeasures, {}),
  view({ data, lang, say }) {
    const met = data.measures.filter(measure => measure.isMet).length
    return (
      <div className="stack">
        <h1>{say(texts.measures)}</h1>
        <p className="reading">{say(texts.measuresLead, { n: data.systemClass })}</p>
        <Facts
          facts={[
            { label: say(texts.state), value: say(texts.measuresMet, { met, all: data.measures.length }) },
          ]}
        />
        <DataTable
          caption={say(texts.measures)}
          captionUnseen
          dense
          rows={data.measures}
          rowKey={row => row.check}
          columns={[
            { key: 'part', head: say(texts.part), cell: row => row.part[lang] },
            { key: 'says', head: say(texts.check), cell: row => row.says[lang] },
            {
              key: 'state',
              head: say(texts.state),
              cell: row => (
                <StateWord tone={row.isMet ? 'done' : 'danger'}>
                  {say(row.isMet ? texts.met : texts.unmet)}
                </StateWord>
              ),
            },
            { key: 'evidence', head: say(texts.evidence), cell: row => say(row.evidence, row.values) },
          ]}
          empty={null}
        />
      </div>
    )
  },
})
