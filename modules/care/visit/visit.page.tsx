import type { FormRequest } from '../../../kernel/page.ts'
import { page } from '../../../kernel/page.ts'
import { Button, LinkButton, Notice, Refused } from '../../../ui/index.ts'
import { findDiagnosis } from '../../catalogue/index.ts'
import { startVisit } from '../../scheduling/index.ts'
import { addAddendum } from '../add-addendum/add-addendum.api.ts'
import { texts } from '../care.texts.ts'
import { endAlert } from '../end-alert/end-alert.api.ts'
import { finishNote } from '../finish-note/finish-note.api.ts'
import { texts as consentTexts } from '../informed-consent/page.texts.ts'
import { issueConclusion } from '../issue-conclusion/issue-conclusion.api.ts'
import { markSensitive } from '../mark-sensitive/mark-sensitive.api.ts'
import { noteAlert } from '../note-alert/note-alert.api.ts'
import { openRecord } from '../open-record/open-record.api.ts'
import { writeNote } from '../write-note/write-note.api.ts'
import { AfterSignature } from './after-signature.tsx'
import { NoteForm } from './note-form.tsx'
import { Alerts, Past, PatientLine, SharedFiles } from './patient.tsx'

export default page({
  path: '/doctor/visits/:booking',
  frame: 'staff',
  islands: ['note'],
  async load({ run, params, query }) {
    const booking = params.booking!
    const record = await run(openRecord, { booking })
    const words = query.get('find')?.slice(0, 80)
    const found = words ? (await run(findDiagnosis, { words })).diagnoses : undefined
    return { booking, record, words, found }
  },
  title: ({ record }, say) => say(texts.visit, { number: record.visit.number }),
  forms: {
    async begin(request) {
      await request.run(startVisit, { booking: request.params.booking! })
      return here(request)
    },
    async save(request) {
      await save(request)
      return here(request)
    },
    async find(request) {
      await save(request)
      return here(request, `?find=${encodeURIComponent(request.form.text('words'))}#diagnosis`)
    },
    async finish(request) {
      const { version } = await save(request)
      await request.run(finishNote, { booking: request.params.booking!, version })
      return here(request)
    },
    async addendum(request) {
      await request.run(addAddendum, { booking: request.params.booking!, text: request.form.text('text') })
      return here(request)
    },
    async keep(request) {
      const sensitive = request.form.text('sensitive') === 'yes'
      await request.run(markSensitive, { booking: request.params.booking!, sensitive })
      return here(request)
    },
    async issue(request) {
      await request.run(issueConclusion, { booking: request.params.booking! })
      return here(request)
    },
    async alert(request) {
      await request.run(noteAlert, { booking: request.params.booking!, text: request.form.text('alert') })
      return here(request)
    },
    async endAlert(request) {
      await request.run(endAlert, { booking: request.params.booking!, alert: request.form.text('ended') })
      return here(request)
    },
  },
  view(props) {
    const { data, lang, say, once, refusal, faultOf } = props
    const { record } = data
    const waiting = !record.note && ['checked-in', 'called'].includes(record.visit.state)
    const writing = !record.note?.signedAt && ['in-visit', 'fulfilled'].includes(record.visit.state)
    return (
      <div className="stack">
        <PatientLine {...props} />
        <Refused {...{ lang, refusal, faultOf }} />
        <div className="visit">
          <section className="stack visit-past">
            <Alerts {...props} />
            <SharedFiles {...props} />
            <Past {...props} />
          </section>
          <section className="stack visit-act">
            {record.visit.wish && (
              <Notice tone="info" title={say(texts.wish)}>
                <p className="note-lines">{record.visit.wish}</p>
              </Notice>
            )}
            {record.visit.byVideo && record.visit.state === 'in-visit' && (
              <Notice
                tone="info"
                title={say(texts.byVideo)}
                actions={
                  <LinkButton small href={props.to(`/doctor/visits/${data.booking}/video`)}>
                    {say(texts.videoRoom)}
                  </LinkButton>
                }
              >
                <p>{say(texts.identityFirst)}</p>
              </Notice>
            )}
            <h2>{say(texts.note)}</h2>
            {waiting && (
              <form method="post" className="stack">
                <input type="hidden" {...once} />
                <p>{say(texts.notBegun)}</p>
                <div className="actions">
                  <Button kind="primary" name="do" value="begin">
                    {say(texts.begin)}
                  </Button>
                </div>
              </form>
            )}
            <p>
              <a href={props.to(`/doctor/visits/${data.booking}/consent`)}>{say(consentTexts.title)}</a>
              {' · '}
              <a href={props.to(`/doctor/visits/${data.booking}/tests`)}>{say(texts.tests)}</a>
            </p>
            {writing && <NoteForm {...props} />}
            {record.note?.signedAt && <AfterSignature {...props} />}
          </section>
        </div>
      </div>
    )
  },
})

function save({ run, params, form }: FormRequest) {
  return run(writeNote, {
    booking: params.booking!,
    version: form.number('version'),
    complaints: form.text('complaints'),
    examination: form.text('examination'),
    diagnosis: form.maybe('found') ?? form.text('diagnosis'),
    plan: form.text('plan'),
  })
}

function here({ params, to }: FormRequest, more = '') {
  return { go: to(`/doctor/visits/${params.booking}${more}`) }
}
