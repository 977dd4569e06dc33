// The director's and the auditor's views: the same figures, nobody named, nothing to press.
import { page, type ViewProps } from '../../../kernel/page.ts'
import type { Text } from '../../../kernel/texts.ts'
import { showClocks } from '../../deadlines/index.ts'
import { texts as claims } from '../claims/claims.texts.ts'
import { ExplainedByDuty } from '../explained-by-duty.tsx'
import { type Clocks, ClockTable, type Door, Doors, Figures, type Standing } from './parts.tsx'
import { showStanding } from './show-standing.api.ts'
import { texts } from './standing.texts.ts'

interface Data {
  clocks: Clocks
  standing: Standing
}

const shared: readonly Door[] = [
  { path: '/officer/requests', label: texts.requests },
  { path: '/officer/incidents', label: texts.incidents },
  { path: '/officer/detection', label: texts.alerts },
  { path: '/officer/access-review', label: texts.review },
  { path: '/officer/inquiries', label: texts.inquiries },
  { path: '/officer/recipients', label: texts.recipients },
  { path: '/officer/disclosures', label: texts.disclosures },
  { path: '/officer/measures', label: texts.measures },
  { path: '/officer/control', label: texts.control },
  { path: '/signatures/trust', label: texts.trust },
  { path: '/processing', label: texts.processing },
  { path: '/director/quality', label: texts.quality },
  { path: '/documents/laws', label: texts.laws },
  { path: '/deadlines', label: texts.deadlines },
  { path: '/clauses', label: texts.clauses },
]

function overview(path: string, duty: string, title: Text, doors: readonly Door[]) {
  return page<Data>({
    path,
    frame: 'staff',
    nav: { label: title, order: 15, who: [duty], icon: 'shield' },
    title: (_, say) => say(title),
    load: async ({ run }) => ({ clocks: await run(showClocks, {}), standing: await run(showStanding, {}) }),
    view: props => <Overview {...props} {...{ title, doors }} />,
  })
}

export const directorPage = overview('/director/privacy', 'director', texts.director, [
  { path: '/director/claims', label: claims.directorTitle },
  ...shared,
  { path: '/officer/records', label: texts.records },
  { path: '/officer/cameras', label: texts.cameras },
  { path: '/officer/footage', label: texts.footage },
  { path: '/contracts', label: texts.contracts },
  { path: '/force-majeure', label: texts.forceMajeure },
  { path: '/editions/contradictions', label: texts.contradictions },
])
export const auditPage = overview('/audit', 'auditor', texts.audit, [
  ...shared,
  { path: '/releases', label: texts.releases },
])

function Overview(props: ViewProps<Data> & { title: Text; doors: readonly Door[] }) {
  const { data, lang, say, to, title, doors } = props
  const { waits } = data.standing
  const numbers: readonly (keyof typeof waits)[] = [
    'alerts',
    'cases',
    'incidents',
    'destructions',
    'holds',
    'releases',
    'silentProcessors',
  ]
  return (
    <div className="stack">
      <h1>{say(title)}</h1>
      <p className="reading">{say(texts.directorLead)}</p>
      <Figures {...{ ...data, lang, say, to }} />
      <ClockTable clocks={data.clocks} isLed={false} {...{ lang, say, to }} />
      <section className="stack">
        <h2>{say(texts.waits)}</h2>
        <ul className="doors">
          {numbers.map(name => (
            <li key={name}>
              <span>{say(texts[name])}</span>
              <b>{waits[name]}</b>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <ExplainedByDuty rows={data.standing.explainedByDuty} say={say} />
      </section>
      <Doors title={texts.registers} doors={doors} say={say} to={to} />
      <p className="hint">{say(texts.verify)}</p>
    </div>
  )
}
