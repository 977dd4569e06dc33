// One room, seen from its two sides. Everything but the picture works by forms alone.
import type { Answer } from '../../../kernel/act.ts'
import type { FormRequest, ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  Choice,
  dateTimeText,
  Facts,
  LinkButton,
  Notice,
  Refused,
  TextArea,
  Tick,
  timeText,
} from '../../../ui/index.ts'
import { startVisit } from '../../scheduling/index.ts'
import { askLine, sendSignal } from '../line/line.api.ts'
import { edition, statement } from '../statement.ts'
import {
  agreeToVideo,
  checkIdentity,
  endVideoVisit,
  enterRoom,
  type showRoom,
  writeMessage,
} from './room.api.ts'
import { texts } from './room.page.texts.ts'

export type RoomData = { booking: string; room: Answer<typeof showRoom> }
type Props = ViewProps<RoomData>

/** The forms of both sides; `path` is the page's own. The island sends `enter`, `ask` and `signal`. */
export function roomForms(path: (booking: string) => string) {
  const back = ({ params, to }: FormRequest) => ({ go: to(path(params.booking!)) })
  const told = (answer: unknown) => ({
    file: Buffer.from(JSON.stringify(answer)),
    type: 'application/json',
    name: 'room.json',
  })
  return {
    async agree(request: FormRequest) {
      const shown = request.form.ticked('agreed') ? request.form.number('edition') : Number.NaN
      await request.run(agreeToVideo, { booking: request.params.booking!, edition: shown })
      return back(request)
    },
    async write(request: FormRequest) {
      await request.run(writeMessage, { booking: request.params.booking!, text: request.form.text('text') })
      return back(request)
    },
    async admit(request: FormRequest) {
      await request.run(startVisit, { booking: request.params.booking! })
      return back(request)
    },
    async identity(request: FormRequest) {
      const way = request.form.text('way') as 'document' | 'known'
      await request.run(checkIdentity, { booking: request.params.booking!, way })
      return back(request)
    },
    async finish(request: FormRequest) {
      await request.run(endVideoVisit, { booking: request.params.booking!, outcome: 'took-place' })
      return back(request)
    },
    async technical(request: FormRequest) {
      await request.run(endVideoVisit, { booking: request.params.booking!, outcome: 'technical' })
      return back(request)
    },
    /** Enters without a script: the coming is noted, a picture there is none. */
    async arrive(request: FormRequest) {
      await request.run(enterRoom, { booking: request.params.booking! })
      return back(request)
    },
    async enter({ run, params }: FormRequest) {
      return told(await run(enterRoom, { booking: params.booking! }))
    },
    async ask({ run, params, form }: FormRequest) {
      const asked = {
        line: form.text('line'),
        after: form.number('after'),
        isConnected: form.ticked('connected'),
      }
      return told(await run(askLine, { booking: params.booking!, ...asked }))
    },
    async signal({ run, params, form }: FormRequest) {
      const kind = form.text('kind') as 'offer' | 'answer'
      const sent = { line: form.text('line'), to: form.text('to'), kind, body: form.text('body') }
      return told(await run(sendSignal, { booking: params.booking!, ...sent }))
    },
  }
}

export function RoomView(props: Props) {
  const { data, lang, say, to } = props
  const { booking, room } = data
  const byDoctor = room.side === 'doctor'
  return (
    <div className="stack">
      <a className="back" href={to(byDoctor ? '/doctor/video' : `/cabinet/visits/${booking}`)}>
        {say(byDoctor ? texts.backToDay : texts.backToVisit)}
      </a>
      <h1>{say(texts.title)}</h1>
      <Facts
        facts={[
          byDoctor
            ? { label: say(texts.patient), value: room.patient }
            : { label: say(texts.doctor), value: say(room.doctor) },
          { label: say(texts.service), value: say(room.service) },
          { label: say(texts.time), value: dateTimeText(room.startsAt, lang, 'weekday') },
          { label: say(texts.clinic), value: `${say(room.clinic)}, ${room.phone}` },
        ]}
      />
      <div className="video-room">
        <div className="stack">
          <div className="stack" data-live="state">
            <Refused {...{ lang, refusal: props.refusal, faultOf: props.faultOf }} />
            <State {...props} />
          </div>
          {maySee(room) && <Stage {...props} />}
          <div className="stack" data-live="doctor">
            {byDoctor && room.stage === 'let-in' && <AtWork {...props} />}
          </div>
        </div>
        <div className="stack video-chat">
          <Chat {...props} />
          <Files {...props} />
        </div>
      </div>
    </div>
  )
}

function maySee({ stage, side, agreedAt }: RoomData['room']): boolean {
  return stage !== 'over' && (side === 'doctor' || agreedAt !== null)
}

function mayEnter(room: RoomData['room']): boolean {
  return maySee(room) && room.door === 'open' && (room.side === 'doctor' || !room.mustPay)
}

function State({ data, lang, say, to, once }: Props) {
  const { booking, room } = data
  if (room.stage === 'over') {
    return (
      <Notice tone="done" title={say(texts.over)}>
        <p>{say(texts.overLead)}</p>
      </Notice>
    )
  }
  if (room.side === 'patient' && !room.agreedAt) {
    return (
      <section aria-labelledby="agree">
        <h2 id="agree">{say(texts.agreeTitle)}</h2>
        <p className="reading">{say(statement)}</p>
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <input type="hidden" name="edition" value={edition} />
          <Tick name="agreed" required>
            {say(texts.agreeTick)}
          </Tick>
          <div className="actions">
            <Button kind="primary" name="do" value="agree">
              {say(texts.agree)}
            </Button>
          </div>
        </form>
      </section>
    )
  }
  return (
    <>
      {room.side === 'patient' && room.mustPay && (
        <Notice
          tone="wait"
          title={say(texts.payTitle)}
          actions={
            <LinkButton kind="primary" href={to(`/pay/${booking}`)}>
              {say(texts.pay)}
            </LinkButton>
          }
        >
          <p>{say(texts.payLead)}</p>
        </Notice>
      )}
      {room.door === 'early' && (
        <Notice tone="wait" title={`${say(texts.opens)}: ${dateTimeText(room.opensAt, lang, 'weekday')}`}>
          <p>{say(texts.earlyLead)}</p>
        </Notice>
      )}
      {room.side === 'doctor' && room.stage === 'waiting' && (
        <Notice tone="wait" title={say(room.patientIsHere ? texts.letInTitle : texts.cameTitle)}>
          <form method="post" className="actions" data-quiet>
            <input type="hidden" {...once} />
            <Button kind="primary" name="do" value="admit">
              {say(texts.letIn)}
            </Button>
          </form>
        </Notice>
      )}
    </>
  )
}

/** The pictures and what the island says; all its words stand here, in the language of the page. */
function Stage({ data: { room }, say }: Props) {
  const enter = mayEnter(room)
  const says = {
    tested: texts.saysTested,
    'no-device': texts.saysNoDevice,
    waiting: texts.saysWaiting,
    nobody: texts.saysNobody,
    'patient-waits': texts.saysPatientWaits,
    connecting: texts.saysConnecting,
    connected: texts.saysConnected,
    away: texts.saysAway,
    offline: texts.saysOffline,
    over: texts.saysOver,
    elsewhere: texts.saysElsewhere,
    refused: texts.saysRefused,
  }
  return (
    <section className="stack" aria-label={say(texts.stage)}>
      <noscript>
        <Notice tone="wait" title={say(texts.noScript, { phone: room.phone })}>
          {room.side === 'patient' && room.stage === 'waiting' && <p>{say(texts.cameNoScript)}</p>}
          {room.side === 'patient' && room.stage === 'before' && enter && (
            <form method="post" className="actions">
              <Button kind="primary" name="do" value="arrive">
                {say(texts.join)}
              </Button>
            </form>
          )}
        </Notice>
      </noscript>
      <div className="stack" data-room={room.side} hidden>
        <div className="video-stage">
          {/* biome-ignore lint/a11y/useMediaCaption: a live conversation has no captions file; the chat stands beside it */}
          <video data-theirs autoPlay playsInline aria-label={say(texts.theirPicture)} />
          <video data-own autoPlay playsInline muted aria-label={say(texts.ownPicture)} />
        </div>
        <div role="status">
          {Object.entries(says).map(([name, text]) => (
            <p key={name} data-says={name} hidden>
              {say(text)} {name === 'waiting' && <strong data-ahead>0</strong>}
            </p>
          ))}
        </div>
        <p data-level-row hidden>
          <label>
            {say(texts.level)} <meter data-level min={0} max={1} value={0} />
          </label>
        </p>
        <div className="actions">
          {enter && (
            <button type="button" className="button primary" data-join>
              {say(texts.join)}
            </button>
          )}
          <button type="button" className="button quiet" data-test>
            {say(texts.test)}
          </button>
          <Toggle name="audio" off={say(texts.micOff)} on={say(texts.micOn)} />
          <Toggle name="video" off={say(texts.cameraOff)} on={say(texts.cameraOn)} />
        </div>
      </div>
      {!room.hasRelay && <p className="hint">{say(texts.noRelay, { phone: room.phone })}</p>}
    </section>
  )
}

function Toggle({ name, off, on }: { name: string; off: string; on: string }) {
  return (
    <button type="button" className="button quiet" data-toggle={name} data-on={on} data-off={off} hidden>
      {off}
    </button>
  )
}

function AtWork({ data, say, to, once }: Props) {
  const { booking, room } = data
  return (
    <>
      {room.identity ? (
        <Notice tone="done" title={say(texts.identityDone)}>
          <p>{say(room.identity === 'known' ? texts.wayKnown : texts.wayDocument)}</p>
        </Notice>
      ) : (
        <form method="post" className="stack" data-quiet>
          <input type="hidden" {...once} />
          <Choice
            name="way"
            legend={say(texts.identityTitle)}
            hint={say(texts.identityLead)}
            options={[
              { value: 'document', label: say(texts.wayDocument) },
              ...(room.knownAtClinic ? [{ value: 'known', label: say(texts.wayKnown) }] : []),
            ]}
          />
          <div className="actions">
            <Button name="do" value="identity">
              {say(texts.identitySave)}
            </Button>
          </div>
        </form>
      )}
      <section className="stack" aria-labelledby="end">
        <h2 id="end">{say(texts.endTitle)}</h2>
        <p>
          <a href={to(`/doctor/visits/${booking}`)} target="_blank" rel="noreferrer">
            {say(texts.note)}
          </a>
        </p>
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <div className="actions">
            <Button kind="primary" name="do" value="finish">
              {say(texts.end)}
            </Button>
            <Button kind="danger" name="do" value="technical">
              {say(texts.technical)}
            </Button>
          </div>
          <p className="hint">{say(texts.technicalHint)}</p>
        </form>
      </section>
    </>
  )
}

function Chat({ data: { room }, lang, say, once, faultOf }: Props) {
  return (
    <section className="stack" aria-labelledby="chat">
      <h2 id="chat">{say(texts.chat)}</h2>
      <p className="hint">{say(texts.chatLead)}</p>
      <div data-live="chat" role="log">
        {room.messages.length === 0 && <p>{say(texts.chatEmpty)}</p>}
        {room.messages.map(({ message, side, mine, at, text }) => (
          <div key={message} className={mine ? 'video-said own' : 'video-said'}>
            <p className="hint">
              {mine ? say(texts.you) : side === 'doctor' ? say(room.doctor) : room.patient},{' '}
              {timeText(at, lang)}
            </p>
            <p className="note-lines">{text}</p>
          </div>
        ))}
      </div>
      {mayEnter(room) && (
        <form method="post" className="stack" data-quiet="chat">
          <input type="hidden" {...once} />
          <TextArea
            name="text"
            label={say(texts.message)}
            rows={2}
            maxLength={2000}
            error={faultOf('text')}
          />
          <div className="actions">
            <Button name="do" value="write">
              {say(texts.send)}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}

// Opened beside the room, so that the conversation goes on.
function Files({ data: { room }, say, to }: Props) {
  const byDoctor = room.side === 'doctor'
  const links = [
    ...room.files.map(({ file, title }) => ({
      href: to(byDoctor ? `/doctor/files/${file}` : `/cabinet/files/${file}`),
      says: title,
    })),
    ...room.documents.map(({ document, number }) => ({
      href: to(byDoctor ? `/doctor/documents/${document}` : `/cabinet/health/${document}`),
      says: say(texts.document, { number }),
    })),
  ]
  return (
    <section className="stack" aria-labelledby="files">
      <h2 id="files">{say(texts.files)}</h2>
      <p className="hint">{say(byDoctor ? texts.filesLeadDoctor : texts.filesLeadPatient)}</p>
      <div data-live="files">
        {links.length === 0 && <p>{say(texts.filesNone)}</p>}
        {links.map(({ href, says }) => (
          <p key={href}>
            <a href={href} target="_blank" rel="noreferrer">
              {says}
            </a>
          </p>
        ))}
      </div>
      {!byDoctor && room.stage !== 'over' && (
        <p>
          <a href={to('/cabinet/files')} target="_blank" rel="noreferrer">
            {say(texts.filesOpen)}
          </a>
        </p>
      )}
    </section>
  )
}
