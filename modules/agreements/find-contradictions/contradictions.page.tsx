import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Empty } from '../../../ui/index.ts'
import { ContradictionTable } from './contradiction-table.tsx'
import { findContradictions } from './find-contradictions.api.ts'
import { contradictionTexts as texts } from './find-contradictions.texts.ts'

export default page<Answer<typeof findContradictions>>({
  path: '/editions/contradictions',
  frame: 'staff',
  nav: { label: texts.nav, order: 51, who: ['admin'], icon: 'document' },
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(findContradictions, {}),
  view({ data, say, to }) {
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        {data.contradictions.length === 0 && (
          <Empty icon="check" title={say(texts.none)}>
            <p>{say(texts.noneSays)}</p>
          </Empty>
        )}
        {data.contradictions.map(contradiction => (
          <section className="stack" key={contradiction.subject}>
            <h2>{say(contradiction.says)}</h2>
            <ContradictionTable {...{ contradiction, say, to }} />
          </section>
        ))}
      </div>
    )
  },
})
