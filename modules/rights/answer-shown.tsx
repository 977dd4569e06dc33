// An answer as the person and the officer read it.
import type * as z from 'zod'
import type { ViewProps } from '../../kernel/page.ts'
import { DataTable, dateText, dateTimeText, Facts } from '../../ui/index.ts'
import type { answered } from './request.shapes.ts'
import { decisionNames } from './rights.texts.ts'
import { texts } from './show-my-requests/show-my-requests.texts.ts'

export function AnswerShown({
  answer,
  say,
  lang,
}: Pick<ViewProps<unknown>, 'say' | 'lang'> & { answer: z.output<typeof answered> }) {
  const { reason } = answer
  return (
    <section className="stack">
      <h2>{say(texts.answer)}</h2>
      <p className="reading">{answer.says}</p>
      <Facts
        facts={[
          ...(reason
            ? [{ label: say(texts.reason), value: `${reason.name[lang]}. ${reason.article[lang]}` }]
            : []),
          { label: say(texts.officer), value: `${answer.officer.name}, ${answer.officer.title[lang]}` },
          { label: say(texts.when), value: dateTimeText(answer.at, lang) },
        ]}
      />
      {answer.decided.length > 0 && (
        <DataTable
          caption={say(texts.decisions)}
          rows={answer.decided}
          rowKey={row => row.recordClass.kk}
          columns={[
            { key: 'records', head: say(texts.records), cell: row => row.recordClass[lang] },
            { key: 'decision', head: say(texts.decision), cell: row => say(decisionNames[row.decision]) },
            {
              key: 'ground',
              head: say(texts.ground),
              cell: row =>
                row.reason
                  ? [
                      row.reason.article[lang],
                      row.until && say(texts.until, { day: dateText(row.until, lang) }),
                    ]
                      .filter(Boolean)
                      .join(', ')
                  : '—',
            },
          ]}
          empty={null}
        />
      )}
    </section>
  )
}
