import type { Answer } from '../../../kernel/act.ts'
import { type FormRequest, page, type ViewProps } from '../../../kernel/page.ts'
import { isLang, langs } from '../../../kernel/texts.ts'
import {
  Button,
  DateInput,
  Empty,
  Facts,
  LinkButton,
  Refused,
  TextArea,
  TextInput,
  Tick,
} from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { DocumentPaper } from '../document-paper.tsx'
import { acceptByMessenger, acceptByPhone, acceptOnPaper, showReading } from './accept-by-staff.api.ts'
import { texts } from './accept-by-staff.texts.ts'
import { shortLines } from './short-lines.ts'

const ways = ['phone', 'messenger', 'paper'] as const

interface Data extends Answer<typeof showReading> {
  patient: string
  way: (typeof ways)[number]
  readIn: 'kk' | 'ru' | 'en'
}

type Props = ViewProps<Data>

export default page<Data>({
  path: '/desk/accept/:person',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  async load({ run, params, query, lang }) {
    const patient = params.person ?? ''
    const way = ways.find(one => one === query.get('way')) ?? 'phone'
    const asked = query.get('in') ?? ''
    return {
      ...(await run(showReading, { person: patient })),
      patient,
      way,
      readIn: isLang(asked) ? asked : lang,
    }
  },
  forms: {
    async phone(request) {
      const { form, run } = request
      await run(acceptByPhone, {
        ...readDocument(request),
        readIn: form.text('in') as Data['readIn'],
        read: form.all('read').map(Number),
        calledAt: instantOf(request),
        phone: form.text('phone'),
        recording: form.maybe('recording'),
      })
      return back(request)
    },
    async messenger(request) {
      const { form, run } = request
      await run(acceptByMessenger, {
        ...readDocument(request),
        wroteAt: instantOf(request),
        handle: form.text('handle'),
        text: form.text('text'),
      })
      return back(request)
    },
    async paper(request) {
      const { form, run } = request
      const signedIn = form.text('in') as Data['readIn']
      await run(acceptOnPaper, { ...readDocument(request), paper: form.text('paper'), signedIn })
      return back(request)
    },
  },
  view(props) {
    const { data, say, to } = props
    const toBooking = to(`/desk/book?patient=${data.patient}`)
    return (
      <div className="stack">
        <a className="back" href={toBooking} data-keys-back="">
          {say(texts.back)}
        </a>
        <h1>{say(texts.title)}</h1>
        <Facts
          dense
          facts={[
            { label: say(texts.person), value: data.name },
            { label: say(texts.contract), value: data.contract ?? say(texts.noContract) },
          ]}
        />
        {data.documents[0] ? (
          <OneDocument {...props} document={data.documents[0]} />
        ) : (
          <Empty
            icon="check"
            title={say(texts.allDone)}
            actions={
              <LinkButton kind="primary" href={toBooking}>
                {say(texts.book)}
              </LinkButton>
            }
          >
            <p>{say(texts.allDoneSays)}</p>
          </Empty>
        )}
      </div>
    )
  },
})

// One at a time: each document is read and accepted by itself.
function OneDocument(props: Props & { document: Data['documents'][number] }) {
  const { data, document, lang, say, once, refusal, faultOf } = props
  const here = (more: Record<string, string>) =>
    `?${new URLSearchParams({ way: data.way, in: data.readIn, ...more })}`
  const By = { phone: ByPhone, messenger: ByMessenger, paper: OnPaper }[data.way]
  return (
    <section className="stack" aria-labelledby="document">
      <h2 id="document">{(document[lang] ?? document.ru).title}</h2>
      <p>{say(texts.left, { n: data.documents.length })}</p>
      <nav className="actions" aria-label={say(texts.ways)}>
        {ways.map(way => (
          <LinkButton key={way} small current={way === data.way} href={here({ way })}>
            {say(texts[way])}
          </LinkButton>
        ))}
      </nav>
      <nav className="actions" aria-label={say(texts.languages)}>
        {langs
          .filter(one => document[one])
          .map(one => (
            <LinkButton key={one} small current={one === data.readIn} href={here({ in: one })}>
              {say(texts[one])}
            </LinkButton>
          ))}
      </nav>
      <Refused {...{ lang, refusal, faultOf }} />
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <input type="hidden" name="edition" value={document.edition} />
        <input type="hidden" name="shown" value={document.hash} />
        <input type="hidden" name="in" value={data.readIn} />
        <By {...props} />
      </form>
      <details>
        <summary>{say(texts.whole)}</summary>
        <DocumentPaper {...{ document, lang, say }} />
      </details>
    </section>
  )
}

type ByProps = Props & { document: Data['documents'][number] }

function ByPhone(props: ByProps) {
  const { data, document, say, typed, faultOf } = props
  const lines = shortLines((document[data.readIn] ?? document.ru).short, document.numbers)
  return (
    <>
      <fieldset className="stack" lang={data.readIn}>
        <legend className="label">{say(texts.lines)}</legend>
        <p className="hint">{say(texts.readOut)}</p>
        {lines.map((line, place) => (
          <Tick
            key={line}
            id={place === 0 ? 'read' : `read-${place}`}
            name="read"
            value={String(place)}
            checked={typed.all('read').includes(String(place))}
            error={place === 0 ? faultOf('read') : undefined}
          >
            {line}
          </Tick>
        ))}
      </fieldset>
      <When {...props} day={texts.calledOn} hour={texts.calledAt} field="calledAt" />
      <TextInput
        name="phone"
        type="tel"
        size="short"
        label={say(texts.number)}
        maxLength={40}
        value={typed.maybe('phone') ?? data.phone ?? ''}
        error={faultOf('phone')}
      />
      <TextInput
        name="recording"
        label={say(texts.recording)}
        hint={say(texts.recordingHint)}
        optional={say(texts.optional)}
        maxLength={120}
        value={typed.text('recording')}
        error={faultOf('recording')}
      />
      <Send way="phone">{say(texts.byPhone)}</Send>
    </>
  )
}

function ByMessenger(props: ByProps) {
  const { say, typed, faultOf } = props
  return (
    <>
      <When {...props} day={texts.wroteOn} hour={texts.wroteAt} field="wroteAt" />
      <TextInput
        name="handle"
        label={say(texts.handle)}
        hint={say(texts.handleHint)}
        maxLength={80}
        value={typed.text('handle')}
        error={faultOf('handle')}
      />
      <TextArea
        name="text"
        label={say(texts.words)}
        hint={say(texts.wordsHint)}
        maxLength={500}
        value={typed.text('text')}
        error={faultOf('text')}
      />
      <Send way="messenger">{say(texts.byMessenger)}</Send>
    </>
  )
}

function OnPaper({ say, typed, faultOf }: ByProps) {
  return (
    <>
      <TextInput
        name="paper"
        label={say(texts.shelf)}
        hint={say(texts.shelfHint)}
        maxLength={60}
        value={typed.text('paper')}
        error={faultOf('paper')}
      />
      <p>{say(texts.witness)}</p>
      <Send way="paper">{say(texts.onPaper)}</Send>
    </>
  )
}

interface WhenProps extends ByProps {
  day: (typeof texts)['calledOn' | 'wroteOn']
  hour: (typeof texts)['calledAt' | 'wroteAt']
  /** The field of the act that day and hour make; its fault leads here. */
  field: 'calledAt' | 'wroteAt'
}

function When({ day, hour, field, say, typed, now, faultOf }: WhenProps) {
  return (
    <>
      <DateInput name="day" label={say(day)} value={typed.maybe('day') ?? dayOf(now)} max={dayOf(now)} />
      <TextInput
        name="time"
        id={field}
        type="time"
        size="short"
        label={say(hour)}
        value={typed.text('time')}
        error={faultOf(field)}
      />
    </>
  )
}

function Send({ way, children }: { way: string; children: string }) {
  return (
    <div className="actions">
      <Button kind="primary" name="do" value={way}>
        {children}
      </Button>
    </div>
  )
}

function readDocument({ params, form }: FormRequest) {
  return { person: params.person ?? '', edition: form.text('edition'), shown: form.text('shown') }
}

// The hour of the clock on the wall in Almaty.
function instantOf({ form }: FormRequest): string {
  return `${form.text('day')}T${form.text('time')}:00+05:00`
}

function back({ params, query, to }: FormRequest) {
  return { go: to(`/desk/accept/${params.person}?${query}`) }
}
