import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, dateText, Empty, LinkButton, StateWord } from '../../../ui/index.ts'
import { termTexts, texts } from '../deadlines.texts.ts'
import { listDeadlineRules } from './list-deadline-rules.api.ts'

type Data = Answer<typeof listDeadlineRules>

export default page<Data>({
  path: '/deadlines',
  frame: 'public',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(listDeadlineRules, {}),
  view({ data, lang, say, to, actor }) {
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={data.rules}
          rowKey={row => `${row.event} ${row.name}`}
          columns={[
            { key: 'says', head: say(texts.what), cell: row => row.says[lang] },
            { key: 'term', head: say(texts.term), cell: row => say(termTexts[row.unit], { n: row.length }) },
            { key: 'basis', head: say(texts.basis), cell: row => row.basis[lang] },
            {
              key: 'source',
              head: say(texts.source),
              cell: row => say(texts.sourceOf, { source: row.source, day: dateText(row.sourceDate, lang) }),
            },
            {
              key: 'state',
              head: say(texts.state),
              cell: row => (
                <>
                  {row.governs ? (
                    <StateWord tone="done">{say(texts.governs)}</StateWord>
                  ) : (
                    <StateWord tone="info">{say(texts.longer)}</StateWord>
                  )}
                  {!row.verified && <StateWord tone="wait">{say(texts.unverified)}</StateWord>}
                </>
              ),
            },
            ...(actor.duty === 'admin'
              ? [
                  {
                    key: 'change',
                    head: say(texts.change),
                    cell: (row: Data['rules'][number]) => (
                      <LinkButton href={to(`/deadlines/change?event=${row.event}&name=${row.name}`)}>
                        {say(texts.change)}
                      </LinkButton>
                    ),
                  },
                ]
              : []),
          ]}
          empty={<Empty icon="clock" title={say(texts.none)} />}
        />
      </div>
    )
  },
})
