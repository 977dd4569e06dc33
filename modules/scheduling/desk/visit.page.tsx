import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  dateText,
  Facts,
  LinkButton,
  Notice,
  Select,
  StateWord,
  TextInput,
  Tick,
} from '../../../ui/index.ts'
import { texts as flow } from '../booking-flow/booking-flow.texts.ts'
import { cancelWords, visitFacts } from '../booking-flow/visit-facts.tsx'
import { texts as cabinet } from '../cabinet/cabinet.texts.ts'
import { checkIn } from '../check-in/check-in.api.ts'
import { companionTexts, relations } from '../companion.texts.ts'
import { markNoShow } from '../mark-no-show/mark-no-show.api.ts'
import { showVisit } from '../show-visit/show-visit.api.ts'
import { stateTones, stateWords } from '../states.ts'
import { texts } from './desk.texts.ts'

type Shown = Answer<typeof showVisit>
const documents = ['id-card', 'passport', 'birth-certificate', 'residence-permit'] as const

export default page({
  path: '/desk/visits/:booking',
  frame: 'staff',
  load: ({ run, params }) => run(showVisit, { booking: params.booking ?? '' }),
  title: (data, say) => say(cabinet.visitTitle, { number: data.visit.number }),
  forms: {
    async 'check-in'({ run, params, form, to }) {
      const booking = params.booking ?? ''
      const number = form.maybe('number')
      const kind = form.text('kind') as (typeof documents)[number]
      const name = form.maybe('companion')
      await run(checkIn, {
        booking,
        ...(number ? { document: { kind, number } } : {}),
        ...(name
          ? {
              companion: {
                name,
                relation: form.text('relation') as (typeof relations)[number],
                states: form.ticked('states') as true,
              },
            }
          : {}),
      })
      return { go: to(`/desk/visits/${booking}`) }
    },
    async 'no-show'({ run, params, to }) {
      const booking = params.booking ?? ''
      await run(markNoShow, { booking })
      return { go: to(`/desk/visits/${booking}`) }
    },
  },
  view(props) {
    const { data, lang, say, to, now, refusal, actor } = props
    const { visit } = data
    const path = `/desk/visits/${visit.id}`
    const mayChange = actor.duty === 'reception' && visit.state === 'booked'
    const mayCancel = actor.duty === 'reception' && ['booked', 'checked-in', 'called'].includes(visit.state)
    return (
      <div className="stack">
        <a className="back" href={to('/desk')} data-keys-back="">
          {say(texts.back)}
        </a>
        {refusal && (
          <Notice tone="danger" live title={say(texts.refused)}>
            <p>{refusal.words(lang)}</p>
          </Notice>
        )}
        <h1>{visit.patientName ?? say(cabinet.visitTitle, { number: visit.number })}</h1>
        <Came {...props} />
        <Facts
          dense
          facts={[
            { label: say(cabinet.number), value: visit.number },
            {
              label: say(texts.state),
              value: <StateWord tone={stateTones[visit.state]}>{say(stateWords[visit.state])}</StateWord>,
            },
            {
              label: say(texts.birthDate),
              value: visit.birthDate && dateText(visit.birthDate, lang, 'numeric'),
            },
            { label: say(texts.phone), value: visit.phone },
            ...(data.companion
              ? [
                  {
                    label: say(companionTexts.companion),
                    value: `${data.companion.name} (${say(companionTexts[data.companion.relation])})`,
                  },
                ]
              : []),
            ...visitFacts(data, lang, say),
            { label: say(texts.paid), value: say(visit.paidAt ? texts.paidYes : texts.paidNo) },
            { label: say(flow.cancelTitle), value: cancelWords(data, now, lang, say) },
          ]}
        />
        {mayChange && <CheckIn {...props} />}
        {actor.duty === 'reception' && (
          <p>
            <a href={to(`${path}/claim`)}>{say(texts.claim)}</a>
          </p>
        )}
        {mayCancel && (
          <div className="actions">
            {mayChange && <LinkButton href={to(`${path}/move`)}>{say(cabinet.move)}</LinkButton>}
            <LinkButton href={to(`${path}/cancel`)}>{say(cabinet.cancel)}</LinkButton>
          </div>
        )}
      </div>
    )
  },
})

function CheckIn({ say, once, typed, faultOf, data, now }: ViewProps<Shown>) {
  const begun = new Date(data.visit.startsAt) <= now
  return (
    <section aria-labelledby="check-in" className="stack">
      <h2 id="check-in">{say(texts.checkInTitle)}</h2>
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <Select
          name="kind"
          label={say(texts.document)}
          hint={say(texts.documentHint)}
          value={typed.maybe('kind') ?? 'id-card'}
          options={documents.map(kind => ({ value: kind, label: say(texts[kind]) }))}
        />
        <TextInput
          name="number"
          label={say(texts.documentNumber)}
          optional={say(texts.optional)}
          size="short"
          maxLength={30}
          autoComplete="off"
          value={typed.maybe('number')}
          error={faultOf('document.number')}
        />
        <Companion {...{ say, typed, faultOf }} />
        <div className="actions">
          <Button kind="primary" name="do" value="check-in">
            {say(texts.checkIn)}
          </Button>
          {begun && (
            <Button name="do" value="no-show">
              {say(texts.noShow)}
            </Button>
          )}
        </div>
      </form>
    </section>
  )
}

// CL-1.1b: somebody else than the representative comes with a child; the statement is read out and agreed to.
function Companion({ say, typed, faultOf }: Pick<ViewProps<Shown>, 'say' | 'typed' | 'faultOf'>) {
  return (
    <details className="stack" open={typed.maybe('companion') !== undefined}>
      <summary>{say(texts.withCompanion)}</summary>
      <div className="stack">
        <TextInput
          name="companion"
          label={say(texts.companionName)}
          optional={say(texts.ifAny)}
          maxLength={120}
          autoComplete="off"
          value={typed.maybe('companion')}
          error={faultOf('companion.name')}
        />
        <Select
          name="relation"
          label={say(texts.relation)}
          value={typed.maybe('relation') ?? 'grandparent'}
          options={relations.map(value => ({ value, label: say(companionTexts[value]) }))}
        />
        <Tick
          name="states"
          hint={say(texts.statementHint)}
          checked={typed.ticked('states')}
          error={faultOf('companion.states')}
        >
          {say(companionTexts.statement)}
        </Tick>
      </div>
    </details>
  )
}

// CL-3.9d: what may be done about lateness is told to those who decide it.
function Came({ data: { visit, lateness }, say }: ViewProps<Shown>) {
  if (visit.queueNumber === null) return null
  const late = lateness && lateness.is !== 'in-time' && lateness.is !== 'late'
  return (
    <Notice
      tone={late ? 'wait' : 'done'}
      title={say(texts.came, { number: String(visit.queueNumber).padStart(2, '0') })}
    >
      {late && <p>{say(texts.late, { minutes: lateness.minutes })}</p>}
    </Notice>
  )
}
