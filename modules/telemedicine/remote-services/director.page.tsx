// What a clinic gives by video, as its director sets it, and what became of it.
import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  dateTimeText,
  Empty,
  Refused,
  Select,
  StateWord,
  TextInput,
} from '../../../ui/index.ts'
import { stateTones, stateWords } from '../../scheduling/index.ts'
import { showVideoRegister } from '../lists/lists.api.ts'
import { texts as register } from '../lists/lists.texts.ts'
import { setRemoteService } from './remote-services.api.ts'
import { texts } from './remote-services.texts.ts'

type Data = Answer<typeof showVideoRegister>
type Visit = Data['visits'][number]

const usualEarly = 15
const usualGrace = 30

export default page<Data>({
  path: '/director/remote',
  frame: 'staff',
  nav: { label: texts.nav, order: 35, who: ['director'], icon: 'phone' },
  load: ({ run }) => run(showVideoRegister, {}),
  title: (_, say) => say(texts.setTitle),
  forms: {
    async set({ run, form, to }) {
      await run(setRemoteService, {
        service: form.text('service'),
        isRemote: form.text('isRemote') === 'yes',
        earlyMinutes: form.number('earlyMinutes'),
        graceMinutes: form.number('graceMinutes'),
      })
      return { go: to('/director/remote') }
    },
  },
  view: props => (
    <div className="stack">
      <h1>{props.say(texts.setTitle)}</h1>
      <Refused {...props} />
      <p>{props.say(texts.setLead)}</p>
      <Given {...props} />
      <GiveByVideo {...props} />
      <Register {...props} />
    </div>
  ),
})

function Given({ data, say, once }: ViewProps<Data>) {
  return (
    <DataTable
      caption={say(texts.now)}
      rows={data.services.filter(one => one.isRemote)}
      rowKey={one => one.service}
      empty={<Empty icon="calendar" title={say(texts.noneSet)} />}
      columns={[
        { key: 'service', head: say(texts.service), cell: one => say(one.name) },
        {
          key: 'minutes',
          head: say(texts.minutesOf),
          cell: one => say(texts.minutes, { early: one.earlyMinutes, grace: one.graceMinutes }),
        },
        {
          key: 'action',
          head: say(texts.action),
          cell: one => (
            <form method="post">
              <input type="hidden" {...once} />
              <input type="hidden" name="service" value={one.service} />
              <input type="hidden" name="isRemote" value="no" />
              <input type="hidden" name="earlyMinutes" value={one.earlyMinutes ?? usualEarly} />
              <input type="hidden" name="graceMinutes" value={one.graceMinutes ?? usualGrace} />
              <Button small name="do" value="set">
                {say(texts.takeBack)}
              </Button>
            </form>
          ),
        },
      ]}
    />
  )
}

function GiveByVideo({ data, say, once, typed, faultOf }: ViewProps<Data>) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="isRemote" value="yes" />
      <Select
        name="service"
        label={say(texts.service)}
        options={data.services.map(one => ({ value: one.service, label: say(one.name) }))}
        value={typed.text('service')}
        error={faultOf('service')}
      />
      <TextInput
        name="earlyMinutes"
        label={say(texts.early)}
        type="number"
        size="short"
        min={5}
        max={60}
        value={typed.text('earlyMinutes') || String(usualEarly)}
        error={faultOf('earlyMinutes')}
      />
      <TextInput
        name="graceMinutes"
        label={say(texts.grace)}
        type="number"
        size="short"
        min={5}
        max={60}
        value={typed.text('graceMinutes') || String(usualGrace)}
        error={faultOf('graceMinutes')}
      />
      <div className="actions">
        <Button kind="primary" name="do" value="set">
          {say(texts.set)}
        </Button>
      </div>
    </form>
  )
}

function Register({ data, say, lang }: ViewProps<Data>) {
  return (
    <section className="stack" aria-labelledby="register">
      <h2 id="register">{say(register.registerTitle)}</h2>
      <p>{say(register.registerLead)}</p>
      <DataTable
        dense
        caption={say(register.registerTitle)}
        captionUnseen
        rows={data.visits}
        rowKey={visit => visit.number}
        empty={<Empty icon="calendar" title={say(register.registerEmpty)} />}
        columns={[
          { key: 'number', head: say(register.number), cell: visit => visit.number },
          {
            key: 'time',
            head: say(register.time),
            cell: visit => dateTimeText(visit.startsAt, lang, 'short'),
          },
          { key: 'doctor', head: say(register.doctor), cell: visit => say(visit.doctor) },
          { key: 'service', head: say(register.service), cell: visit => say(visit.service) },
          {
            key: 'state',
            head: say(register.state),
            cell: visit => (
              <StateWord tone={stateTones[visit.state]}>{say(stateWords[visit.state])}</StateWord>
            ),
          },
          {
            key: 'identity',
            head: say(register.identity),
            cell: visit =>
              visit.identity || visit.state !== 'fulfilled' ? (
                visit.identity && say(register[visit.identity])
              ) : (
                <StateWord tone="danger">{say(register.notChecked)}</StateWord>
              ),
          },
          { key: 'who', head: say(register.who), cell: visit => say(register[whoCame(visit)]) },
          {
            key: 'line',
            head: say(register.line),
            cell: visit =>
              visit.connectedSeconds > 0
                ? say(register.connected, { minutes: Math.ceil(visit.connectedSeconds / 60) })
                : say(register.notConnected),
          },
        ]}
      />
    </section>
  )
}

function whoCame({ patientWasThere, doctorWasThere }: Visit) {
  if (patientWasThere) return doctorWasThere ? 'both' : 'onlyPatient'
  return doctorWasThere ? 'onlyDoctor' : 'nobody'
}
