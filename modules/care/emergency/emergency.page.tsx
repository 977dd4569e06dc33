import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  Choice,
  dateText,
  dateTimeText,
  Empty,
  LinkButton,
  Notice,
  Refused,
  StateWord,
  TextArea,
  TextInput,
} from '../../../ui/index.ts'
import { findInEmergency } from '../find-in-emergency/find-in-emergency.api.ts'
import { openEmergency } from '../open-emergency/open-emergency.api.ts'
import { showEmergencies } from '../show-emergencies/show-emergencies.api.ts'
import { texts } from './emergency.texts.ts'
import { emergencyReason } from './reasons.ts'
import { EmergencyState } from './state.tsx'

interface Data {
  words: string | undefined
  found: Answer<typeof findInEmergency>['patients'] | undefined
  accesses: Answer<typeof showEmergencies>['accesses']
}
type Props = ViewProps<Data>

/** Where a doctor opens a record without a care relation, and sees what of it waits for its explanation. */
export default page<Data>({
  path: '/doctor/emergency',
  frame: 'staff',
  nav: { label: texts.nav, order: 60, who: ['doctor'], icon: 'pulse' },
  title: (_, say) => say(texts.title),
  async load({ run, query }) {
    const words = query.get('words')?.slice(0, 80).trim() || undefined
    return {
      words,
      found: words && words.length >= 3 ? (await run(findInEmergency, { words })).patients : undefined,
      ...(await run(showEmergencies, {})),
    }
  },
  forms: {
    async open({ run, form, to }) {
      const { access } = await run(openEmergency, {
        patient: form.text('patient'),
        reason: form.text('reason') as 'injury',
        words: form.text('words'),
      })
      return { go: to(`/doctor/emergency/${access}`) }
    },
  },
  view: Emergency,
})

function Emergency(props: Props) {
  const { data, say, lang, refusal, faultOf } = props
  const labels = { patient: say(texts.patient), reason: say(texts.reason), words: say(texts.words) }
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <Notice tone="wait" title={say(texts.lead)} />
      <Refused {...{ lang, refusal, faultOf, labels }} />
      <form method="get" className="actions">
        <TextInput name="words" label={say(texts.find)} hint={say(texts.findHint)} value={data.words} />
        <Button kind="quiet" icon="search">
          {say(texts.findDo)}
        </Button>
      </form>
      {data.found?.length === 0 && (
        <Empty icon="user" title={say(texts.none)}>
          <p>{say(texts.noneLead)}</p>
        </Empty>
      )}
      {data.found && data.found.length > 0 && <Open {...props} found={data.found} />}
      {data.accesses.length > 0 && <Mine {...props} />}
    </div>
  )
}

function Open({ found, say, lang, once, typed, faultOf }: Props & { found: NonNullable<Data['found']> }) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <Choice
        name="patient"
        legend={say(texts.patient)}
        value={typed.text('patient') || (found.length === 1 ? found[0]!.id : undefined)}
        error={faultOf('patient')}
        options={found.map(one => ({
          value: one.id,
          label: `${one.name}, ${dateText(one.birthDate, lang, 'numeric')}`,
          hint: say(texts.card, { number: one.cardNumber }),
        }))}
      />
      <Choice
        name="reason"
        legend={say(texts.reason)}
        value={typed.text('reason')}
        error={faultOf('reason')}
        options={emergencyReason.options.map(value => ({ value, label: say(texts[value]) }))}
      />
      <TextArea
        name="words"
        rows={3}
        label={say(texts.words)}
        value={typed.text('words')}
        error={faultOf('words')}
      />
      <div className="actions">
        <Button kind="danger" name="do" value="open">
          {say(texts.open)}
        </Button>
      </div>
    </form>
  )
}

function Mine({ data, say, lang, now, to }: Props) {
  return (
    <section className="stack">
      <h2>{say(texts.mine)}</h2>
      {data.accesses.map(one => (
        <article key={one.access} className="stack">
          <h3>{one.patientName}</h3>
          <p>
            {dateTimeText(one.openedAt, lang)}, {say(texts[one.reason])}
          </p>
          <p>
            <EmergencyState one={one} {...{ say, lang, now }} />
          </p>
          {new Date(one.until) > now && (
            <div className="actions">
              <LinkButton href={to(`/doctor/emergency/${one.access}`)}>{say(texts.open)}</LinkButton>
              <StateWord tone="wait">
                {say(texts.openUntil, { time: dateTimeText(one.until, lang) })}
              </StateWord>
            </div>
          )}
        </article>
      ))}
    </section>
  )
}
