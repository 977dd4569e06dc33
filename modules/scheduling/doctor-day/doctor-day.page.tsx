import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  dateText,
  Empty,
  LinkButton,
  Notice,
  StateWord,
  timeText,
} from '../../../ui/index.ts'
import { callPatient } from '../call-patient/call-patient.api.ts'
import { texts as desk } from '../desk/desk.texts.ts'
import type { VisitLine } from '../shapes.ts'
import { showDay } from '../show-day/show-day.api.ts'
import { startVisit } from '../start-visit/start-visit.api.ts'
import { stateTones, stateWords } from '../states.ts'
import { texts } from './doctor-day.texts.ts'

export default page({
  path: '/doctor',
  frame: 'staff',
  nav: { label: texts.nav, order: 10, who: ['doctor'], icon: 'calendar' },
  load: ({ run, query }) => run(showDay, { day: query.get('day') || undefined }),
  title: (_, say) => say(texts.title),
  forms: {
    async next({ run, to }) {
      await run(callPatient, {})
      return { go: to('/doctor') }
    },
    async call({ run, form, to }) {
      await run(callPatient, { booking: form.text('booking') })
      return { go: to('/doctor') }
    },
    async start({ run, form, to }) {
      const booking = form.text('booking')
      await run(startVisit, { booking })
      return { go: to(`/doctor/visits/${booking}`) }
    },
  },
  view(props) {
    const { data, lang, say, to, once, refusal } = props
    const visits = data.visits.filter(visit => visit.state !== 'held' && visit.state !== 'cancelled')
    const waiting = visits.filter(visit => visit.state === 'checked-in').length
    return (
      <div className="stack">
        {refusal && <Notice tone="danger" live title={refusal.words(lang)} />}
        <h1>{dateText(data.day, lang, 'weekday')}</h1>
        <form method="post" className="actions">
          <input type="hidden" {...once} />
          <Button kind="primary" name="do" value="next" disabled={waiting === 0}>
            {say(texts.callNext)}
          </Button>
          <span>{say(texts.waiting, { n: waiting })}</span>
        </form>
        <DataTable
          dense
          caption={say(texts.title)}
          captionUnseen
          rows={visits}
          rowKey={visit => visit.id}
          empty={<Empty icon="calendar" title={say(texts.noneTitle)} />}
          columns={[
            { key: 'time', head: say(desk.time), cell: visit => timeText(visit.startsAt, lang) },
            {
              key: 'patient',
              head: say(desk.patient),
              cell: visit => <a href={to(`/doctor/visits/${visit.id}`)}>{visit.patientName}</a>,
            },
            { key: 'service', head: say(desk.service), cell: visit => visit.serviceName },
            {
              key: 'room',
              head: say(desk.room),
              cell: visit => (visit.byVideo ? say(texts.byVideo) : visit.room),
            },
            { key: 'queue', head: say(desk.queue), number: true, cell: visit => visit.queueNumber },
            {
              key: 'state',
              head: say(desk.state),
              cell: visit => (
                <StateWord tone={stateTones[visit.state]}>{say(stateWords[visit.state])}</StateWord>
              ),
            },
            { key: 'action', head: say(texts.action), cell: visit => <Actions visit={visit} {...props} /> },
          ]}
        />
      </div>
    )
  },
})

function Actions({
  visit,
  say,
  to,
  once,
}: { visit: VisitLine } & Pick<ViewProps<unknown>, 'say' | 'to' | 'once'>) {
  if (visit.byVideo && ['booked', 'checked-in', 'called', 'in-visit'].includes(visit.state)) {
    return (
      <LinkButton small href={to(`/doctor/visits/${visit.id}/video`)}>
        {say(texts.videoRoom)}
      </LinkButton>
    )
  }
  if (visit.state === 'in-visit') {
    return (
      <LinkButton small href={to(`/doctor/visits/${visit.id}`)}>
        {say(texts.open)}
      </LinkButton>
    )
  }
  if (visit.state !== 'checked-in' && visit.state !== 'called') return null
  return (
    <form method="post" className="actions">
      <input type="hidden" {...once} />
      <input type="hidden" name="booking" value={visit.id} />
      <Button small name="do" value="call">
        {say(visit.state === 'called' ? texts.callAgain : texts.call)}
      </Button>
      <Button small name="do" value="start">
        {say(texts.start)}
      </Button>
    </form>
  )
}
