import type * as z from 'zod'
import type { Say } from '../../../kernel/texts.ts'
import { DataTable, StateWord } from '../../../ui/index.ts'
import { unitTexts } from '../publish-edition/publish-edition.texts.ts'
import type { contradiction } from './find-contradictions.api.ts'
import { contradictionTexts as texts } from './find-contradictions.texts.ts'

interface Props {
  contradiction: z.output<typeof contradiction>
  say: Say
  to(path: string): string
}

/** One contradiction: each place with its words and number, which one governs, and why. */
export function ContradictionTable({ contradiction: { says, nature, said }, say, to }: Props) {
  const isByLaw = said.some(one => one.byLaw && one.governs)
  return (
    <>
      <DataTable
        caption={say(says)}
        captionUnseen
        rows={said}
        rowKey={one => one.where.ru + one.value}
        columns={[
          {
            key: 'where',
            head: say(texts.where),
            cell: one => (
              <div>
                {one.slug ? <a href={to(`/documents/${one.slug}`)}>{say(one.where)}</a> : say(one.where)}
                {!one.verified && ` (${say(texts.unverified)})`}
              </div>
            ),
          },
          { key: 'quote', head: say(texts.quote), cell: one => <q>{say(one.quote)}</q> },
          {
            key: 'says',
            head: say(texts.says),
            cell: one => (
              <div>
                {say(texts.amount, { value: one.value, unit: say(unitTexts[one.unit]) })}
                {one.governs && (
                  <div>
                    <StateWord tone="done">{say(texts.governs)}</StateWord>
                  </div>
                )}
              </div>
            ),
          },
        ]}
        empty={null}
      />
      <p className="reading">{say(isByLaw ? texts.byLaw : texts[nature])}</p>
    </>
  )
}
