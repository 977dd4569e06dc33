import type { Answer } from '../../../kernel/act.ts'
import { type FormRequest, page, type ViewProps } from '../../../kernel/page.ts'
import { dateTimeText, dueText, Facts, Refused, Timeline } from '../../../ui/index.ts'
import { ConfirmFirst, isConfirmed } from '../confirm-first.tsx'
import { exportIncidentNotice } from '../export-incident-notice/export-incident-notice.api.ts'
import { AlertTable } from '../list-alerts/alert-table.tsx'
import { texts } from '../list-incidents/incidents.texts.ts'
import { showIncident } from '../list-incidents/list-incidents.api.ts'
import { common, kindTexts } from '../oversight.texts.ts'
import { Authority, Close, Measure, People, Tell } from './incident-forms.tsx'
import {
  addAffectedPerson,
  approveIncidentNotice,
  closeIncident,
  decideIncidentNotice,
  recordMeasure,
} from './settle-incident.api.ts'

export type Data = Answer<typeof showIncident>

export default page<Data>({
  path: '/officer/incidents/:incident',
  frame: 'staff',
  title: ({ incident }, say) => say(texts.incident, { number: incident.number }),
  load: ({ run, params }) => run(showIncident, { incident: params.incident ?? '' }),
  forms: {
    async measure(request) {
      const { incident, form } = of(request)
      await request.run(recordMeasure, { incident, words: form.text('measure') })
      return stay(request)
    },
    async person(request) {
      const { incident, form } = of(request)
      await request.run(addAffectedPerson, { incident, cardNumber: form.text('cardNumber') })
      return stay(request)
    },
    async decide(request) {
      const { incident, form } = of(request)
      const decision = form.text('decision') as 'notified' | 'not-notified'
      await request.run(decideIncidentNotice, { incident, decision, words: form.text('words') })
      return stay(request)
    },
    async approve(request) {
      const { incident, form } = of(request)
      const [kk, ru, en] = [form.text('kk'), form.text('ru'), form.text('en')]
      await request.run(approveIncidentNotice, { incident, kk, ru, en })
      return stay(request)
    },
    async close(request) {
      const { incident, form } = of(request)
      await request.run(closeIncident, { incident, lessons: form.text('lessons') })
      return stay(request)
    },
    async pdf({ run, params }) {
      const { name, pdf } = await run(exportIncidentNotice, { incident: params.incident ?? '' })
      return { file: Buffer.from(pdf, 'base64'), type: 'application/pdf', name: `${name}.pdf` }
    },
    async csv({ run, params }) {
      const { name, csv } = await run(exportIncidentNotice, { incident: params.incident ?? '' })
      // The mark at the beginning tells a spreadsheet that the letters are Kazakh.
      return { file: Buffer.from(`\uFEFF${csv}`), type: 'text/csv; charset=utf-8', name: `${name}.csv` }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf, actor } = props
    const { incident, alerts } = data
    const isOpen = incident.closedAt === null
    const isOfficer = actor.duty === 'officer'
    return (
      <div className="stack">
        <a className="back" href={to('/officer/incidents')} data-keys-back="">
          {say(texts.back)}
        </a>
        <h1>{say(texts.incident, { number: incident.number })}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <About {...props} />
        <History {...props} />
        <People {...props} />
        {alerts.length > 0 && (
          <section className="stack">
            <h2>{say(texts.alerts)}</h2>
            <AlertTable caption={say(texts.alerts)} alerts={alerts} {...{ lang, say, to }} />
          </section>
        )}
        {isOfficer && isOpen && <Measure {...props} />}
        {isOfficer && isOpen && !isConfirmed(props) && (
          <ConfirmFirst say={say} to={to} path={`/officer/incidents/${incident.incident}`} />
        )}
        {isConfirmed(props) && actor.duty !== 'auditor' && <Authority {...props} />}
        {isOfficer && isOpen && isConfirmed(props) && <Tell {...props} />}
        {isOfficer && isOpen && isConfirmed(props) && incident.decision && <Close {...props} />}
      </div>
    )
  },
})

function About({ data: { incident }, lang, say }: ViewProps<Data>) {
  return (
    <Facts
      facts={[
        { label: say(texts.kind), value: say(kindTexts[incident.kind]) },
        { label: say(texts.source), value: say(texts[incident.source]) },
        { label: say(texts.detected), value: dateTimeText(incident.detectedAt, lang) },
        ...(incident.dueAt ? [{ label: say(texts.due), value: dueText(incident.dueAt, lang) }] : []),
        { label: say(common.what), value: incident.what },
      ]}
    />
  )
}

function History({ data: { events }, lang, say }: ViewProps<Data>) {
  if (events.length === 0) return null
  return (
    <section className="stack">
      <h2>{say(texts.history)}</h2>
      <Timeline
        label={say(texts.history)}
        lang={lang}
        items={events.map(({ what, at, words, notice, told }) => ({
          key: `${at}${what}${words}`,
          at,
          title: what === 'told' ? say(texts.told, { told }) : say(texts[what]),
          children: <p>{notice ? notice[lang] : words}</p>,
        }))}
      />
    </section>
  )
}

function of({ params, form }: FormRequest) {
  return { incident: params.incident ?? '', form }
}

function stay({ params, to }: FormRequest) {
  return { go: to(`/officer/incidents/${params.incident}`) }
}
