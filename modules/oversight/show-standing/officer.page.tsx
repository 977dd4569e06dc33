import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { showClocks } from '../../deadlines/index.ts'
import { type Clocks, ClockTable, Doors, Figures, type Standing } from './parts.tsx'
import { showMeasures, showStanding } from './show-standing.api.ts'
import { texts } from './standing.texts.ts'

interface Data {
  clocks: Clocks
  standing: Standing
  measures: Answer<typeof showMeasures>['measures']
}

export default page<Data>({
  path: '/officer',
  frame: 'staff',
  nav: { label: texts.nav, order: 10, who: ['officer'], icon: 'clock' },
  title: (_, say) => say(texts.wall),
  load: async ({ run }) => ({
    clocks: await run(showClocks, {}),
    standing: await run(showStanding, {}),
    measures: (await run(showMeasures, {})).measures,
  }),
  view({ data, lang, say, to }) {
    const { waits } = data.standing
    const unmet = data.measures.filter(measure => !measure.isMet).length
    const open = (path: string) => data.clocks.clocks.filter(clock => clock.link.startsWith(path)).length
    return (
      <div className="stack">
        <h1>{say(texts.wall)}</h1>
        <p className="reading">{say(texts.wallLead)}</p>
        <ClockTable clocks={data.clocks} isLed {...{ lang, say, to }} />
        <Doors
          title={texts.waits}
          say={say}
          to={to}
          doors={[
            { path: '/officer/requests', label: texts.requests, n: open('/officer/requests/') },
            { path: '/officer/detection', label: texts.alerts, n: waits.alerts + waits.cases },
            { path: '/officer/incidents', label: texts.incidents, n: waits.incidents },
            { path: '/officer/emergency', label: texts.emergency, n: open('/officer/emergency') },
            { path: '/officer/questions', label: texts.questions, n: open('/officer/questions') },
            { path: '/desk/withdrawals', label: texts.withdrawals, n: open('/desk/withdrawals') },
            { path: '/officer/records', label: texts.records, n: waits.destructions },
            { path: '/releases', label: texts.releases, n: waits.releases },
            { path: '/officer/recipients', label: texts.recipients, n: waits.silentProcessors },
            { path: '/officer/measures', label: texts.measures, n: unmet },
          ]}
        />
        <Figures {...{ ...data, lang, say, to }} />
        <Doors
          title={texts.registers}
          say={say}
          to={to}
          doors={[
            { path: '/processing', label: texts.processing },
            { path: '/officer/disclosures', label: texts.disclosures },
            { path: '/officer/access-review', label: texts.review },
            { path: '/officer/accounts', label: texts.accounts },
            { path: '/officer/inquiries', label: texts.inquiries },
            { path: '/officer/control', label: texts.control },
            { path: '/officer/cameras', label: texts.cameras },
            { path: '/officer/footage', label: texts.footage },
            { path: '/contracts', label: texts.contracts },
            { path: '/editions/contradictions', label: texts.contradictions },
            { path: '/documents/laws', label: texts.laws },
            { path: '/signatures/trust', label: texts.trust },
            { path: '/deadlines', label: texts.deadlines },
            { path: '/clauses', label: texts.clauses },
          ]}
        />
      </div>
    )
  },
})
