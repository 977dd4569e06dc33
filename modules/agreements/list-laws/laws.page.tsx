import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { DataTable, dateText, StateWord } from '../../../ui/index.ts'
import { listLaws } from './list-laws.api.ts'
import { lawTexts as texts } from './list-laws.texts.ts'

type Laws = Answer<typeof listLaws>['laws']

export default page<Laws>({
  path: '/documents/laws',
  frame: 'public',
  keep: 60,
  title: (_, say) => say(texts.title),
  load: async ({ run }) => (await run(listLaws, {})).laws,
  view(props) {
    const { data, lang, say, to } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={data}
          rowKey={law => law.code}
          columns={[
            {
              key: 'law',
              head: say(texts.law),
              cell: law => (
                <span id={law.code}>
                  {say(law.title)}, {law.number}
                </span>
              ),
            },
            {
              key: 'state',
              head: say(texts.state),
              cell: law => (
                <div>
                  <StateWord tone={law.state === 'in-force' ? 'done' : 'wait'}>
                    {say(texts[law.state])}
                  </StateWord>
                  {law.replacedBy && <div>{say(texts.now, { title: say(law.replacedBy) })}</div>}
                </div>
              ),
            },
            {
              key: 'edition',
              head: say(texts.edition),
              cell: law => (law.editionDate ? dateText(law.editionDate, lang) : say(texts.notNoted)),
            },
            {
              key: 'source',
              head: say(texts.source),
              cell: law => (
                <div>
                  {law.source}, {dateText(law.sourceDate, lang)}
                  {!law.verified && (
                    <div>
                      <StateWord tone="wait">{say(texts.unverified)}</StateWord>
                    </div>
                  )}
                </div>
              ),
            },
            { key: 'cited', head: say(texts.citedBy), cell: law => <CitedBy {...props} law={law} /> },
          ]}
          empty={null}
        />
        <p>
          <a href={to('/documents')}>{say(texts.documents)}</a>
        </p>
      </div>
    )
  },
})

// A kind of document that many clinics issue cites the same law many times: the titles are folded.
function CitedBy({ law, say, to }: ViewProps<Laws> & { law: Laws[number] }) {
  if (law.citedBy.length === 0) return say(texts.nobody)
  return (
    <details>
      <summary>{say(texts.documentsCount, { n: law.citedBy.length })}</summary>
      <ul>
        {law.citedBy.map(({ slug, title, articles }) => (
          <li key={slug}>
            <a href={to(`/documents/${slug}`)}>{say(title)}</a>: {articles.join('; ')}
          </li>
        ))}
      </ul>
    </details>
  )
}
