import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DateText, Facts, Notice } from '../../../ui/index.ts'
import { texts } from '../my-results/my-results.texts.ts'
import { verifyReport } from './report.api.ts'

const shown = {
  genuine: { tone: 'done', title: texts.genuine },
  superseded: { tone: 'wait', title: texts.supersededTitle },
  unknown: { tone: 'danger', title: texts.unknown },
} as const

export default page<Answer<typeof verifyReport>>({
  path: '/results/verify/:code',
  frame: 'public',
  index: false,
  title: (_, say) => say(texts.verifyTitle),
  load: ({ run, params }) => run(verifyReport, { code: params.code! }),
  view({ data, say, lang }) {
    const { tone, title } = shown[data.state]
    return (
      <div className="stack">
        <h1>{say(texts.verifyTitle)}</h1>
        <Notice tone={tone} title={say(title)}>
          {data.state === 'unknown' && <p>{say(texts.unknownLead)}</p>}
        </Notice>
        {data.organisation && data.issuedOn && (
          <Facts
            facts={[
              { label: say(texts.issuer), value: say(data.organisation) },
              { label: say(texts.issued), value: <DateText value={data.issuedOn} lang={lang} /> },
            ]}
          />
        )}
      </div>
    )
  },
})
