import { Fragment } from 'react'
import type { Answer } from '../../../kernel/act.ts'
import { day as dayField } from '../../../kernel/fields.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import type { Text } from '../../../kernel/texts.ts'
import {
  Button,
  DateInput,
  dateText,
  LinkButton,
  Notice,
  Refused,
  StateWord,
  TextInput,
  Tick,
} from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { DocumentPaper } from '../document-paper.tsx'
import { stateTones } from '../edition-states.ts'
import { ContradictionTable } from '../find-contradictions/contradiction-table.tsx'
import { contradictionTexts as disagree } from '../find-contradictions/find-contradictions.texts.ts'
import { clinicKinds, type DocumentKind, partnerKinds, shownKinds, staffKinds } from '../kinds.ts'
import { kindTexts, texts as list, stateTexts } from '../list-editions/editions.texts.ts'
import { listEditions, showEdition } from '../list-editions/list-editions.api.ts'
import { lawTexts } from '../list-laws/list-laws.texts.ts'
import { approveEdition, publishEdition } from './publish-edition.api.ts'
import { editionTexts as texts } from './publish-edition.texts.ts'

interface Data {
  edition: Answer<typeof showEdition>
  /** Another edition is in force: people will be asked again. */
  isAgain: boolean
  /** The day chosen for it to take force, before the consequence is told. */
  from: string | null
}

export default page<Data>({
  path: '/editions/:edition',
  frame: 'staff',
  title: ({ edition }, say) =>
    say(texts.title, { kind: say(kindTexts[edition.kind]), number: edition.number }),
  async load({ run, params, query }) {
    const edition = await run(showEdition, { edition: params.edition ?? '' })
    const { documents } = await run(listEditions, {})
    const others = documents.find(one => one.kind === edition.kind)?.editions ?? []
    return { edition, isAgain: others.some(one => one.state === 'in-force'), from: query.get('from') }
  },
  forms: {
    async approve({ run, params, form, to }) {
      const edition = params.edition ?? ''
      const orderNumber = form.text('orderNumber')
      const acknowledged = form.text('acknowledged').split(' ').filter(Boolean)
      await run(approveEdition, { edition, orderNumber, orderDate: form.text('orderDate'), acknowledged })
      return { go: to(`/editions/${edition}`) }
    },
    async publish({ run, params, form, to, now }) {
      const edition = params.edition ?? ''
      const day = form.text('from')
      // What takes force today does so at once: its midnight is past.
      const effectiveFrom = day === dayOf(now) ? undefined : `${day}T00:00:00+05:00`
      await run(publishEdition, { edition, effectiveFrom })
      return { go: to(`/editions/${edition}`) }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    const { edition } = data
    const { kind, number, state, order } = edition
    const labels = { orderNumber: say(texts.orderNumber), orderDate: say(texts.orderDate) }
    return (
      <div className="stack">
        <a className="back" href={to('/editions')} data-keys-back="">
          {say(list.back)}
        </a>
        <h1>{say(texts.title, { kind: say(kindTexts[kind]), number })}</h1>
        <p>
          <StateWord tone={stateTones[state]}>{say(stateTexts[state])}</StateWord>
        </p>
        <Refused {...{ lang, refusal, faultOf, labels }} />
        {state === 'scheduled' && (
          <Notice
            tone="wait"
            title={say(texts.scheduledFor, { day: dateText(edition.effectiveFrom!, lang) })}
          />
        )}
        <StaleLaws {...props} />
        <Contradictions {...props} />
        <NextStep {...props} />
        <DocumentPaper
          document={edition}
          {...{ lang, say }}
          seal={
            order && (
              <p>{say(texts.approvedBy, { number: order.number, date: dateText(order.date, lang) })}</p>
            )
          }
        />
        <div className="actions">
          <LinkButton href={to(`/editions/${kind}/new?from=${edition.edition}`)}>
            {say(texts.correct)}
          </LinkButton>
          {edition.effectiveFrom && (
            <LinkButton href={to(`/documents/${edition.slug}?edition=${number}`)}>
              {say(texts.publicPage)}
            </LinkButton>
          )}
        </div>
      </div>
    )
  },
})

// Yellow, not a bar: the lawyer decides whether a citation of an old law is meant.
function StaleLaws({ data: { edition }, say, to }: ViewProps<Data>) {
  if (edition.stale.length === 0) return null
  return (
    <Notice
      tone="wait"
      title={say(lawTexts.stale)}
      actions={<LinkButton href={to('/documents/laws')}>{say(lawTexts.all)}</LinkButton>}
    >
      <ul>
        {edition.stale.map(({ act, article, title, state, replacedBy }) => (
          <li key={`${act}:${article}`}>
            {say(lawTexts.staleLine, {
              law: title ? say(title) : act,
              article,
              state: say(lawTexts[state]).toLowerCase(),
            })}{' '}
            {replacedBy && say(lawTexts.now, { title: say(replacedBy) })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Contradictions({ data: { edition }, say, to }: ViewProps<Data>) {
  if (edition.contradictions.length === 0) return null
  return (
    <section className="stack">
      <Notice tone="wait" title={say(disagree.ofEdition)}>
        <p>{say(disagree.ofEditionSays)}</p>
      </Notice>
      {edition.contradictions.map(contradiction => (
        <Fragment key={contradiction.subject}>
          <h2>{say(contradiction.says)}</h2>
          <ContradictionTable {...{ contradiction, say, to }} />
        </Fragment>
      ))}
    </section>
  )
}

function NextStep(props: ViewProps<Data>) {
  const { data, say, to, actor, now } = props
  const { state, edition } = data.edition
  if (state !== 'draft' && state !== 'approved') return null
  if (!actor.confirmedUntil || actor.confirmedUntil <= now) {
    const next = encodeURIComponent(to(`/editions/${edition}`))
    return (
      <Notice
        tone="info"
        title={say(texts.confirmFirst)}
        actions={<LinkButton href={to(`/confirm?next=${next}`)}>{say(texts.confirm)}</LinkButton>}
      >
        <p>{say(texts.confirmSays)}</p>
      </Notice>
    )
  }
  if (state === 'draft') return <Approve {...props} />
  const chosen = dayField().safeParse(data.from).data
  return chosen && chosen >= dayOf(now) ? <Publish {...props} day={chosen} /> : <ChooseDay {...props} />
}

function Approve({ data, say, once, now, refusal, typed, faultOf }: ViewProps<Data>) {
  const subjects = data.edition.contradictions.map(({ subject }) => subject).join(' ')
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <h2>{say(texts.approveTitle)}</h2>
      <TextInput
        name="orderNumber"
        size="short"
        maxLength={40}
        label={say(texts.orderNumber)}
        value={typed.text('orderNumber')}
        error={faultOf('orderNumber')}
      />
      <DateInput
        name="orderDate"
        label={say(texts.orderDate)}
        value={refusal ? typed.text('orderDate') : dayOf(now)}
        error={faultOf('orderDate')}
      />
      {subjects !== '' && (
        <Tick
          id="acknowledged"
          name="acknowledged"
          value={subjects}
          checked={typed.text('acknowledged') === subjects}
          error={faultOf('acknowledged')}
        >
          {say(disagree.seen)}
        </Tick>
      )}
      <p className="reading">{say(texts.approveSays)}</p>
      <div className="actions">
        <Button kind="primary" name="do" value="approve">
          {say(texts.approve)}
        </Button>
      </div>
    </form>
  )
}

// A day is chosen by an address of its own, so that what follows can be told before the button.
function ChooseDay({ data, say, now }: ViewProps<Data>) {
  return (
    <form method="get" className="stack">
      <h2>{say(texts.publishTitle)}</h2>
      <p className="reading">{say(texts.publishLead)}</p>
      <DateInput
        name="from"
        label={say(texts.from)}
        min={dayOf(now)}
        value={data.from ?? dayOf(now)}
        error={data.from === null ? undefined : say(texts.fromPast)}
      />
      <div className="actions">
        <Button kind="primary">{say(texts.see)}</Button>
      </div>
    </form>
  )
}

function Publish({ data, day, lang, say, to, once }: ViewProps<Data> & { day: string }) {
  const { kind, edition } = data.edition
  const isClinics = clinicKinds.some(one => one === kind)
  const isAsked = !shownKinds.includes(kind)
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="from" value={day} />
      <h2>{say(texts.publishTitle)}</h2>
      <Notice tone="wait" title={say(followsOf(kind, data.isAgain), { day: dateText(day, lang) })}>
        {isAsked && <p>{say(texts.untilThen)}</p>}
        {isClinics && isAsked && <p>{say(texts.oldNumbers)}</p>}
        <p>{say(texts.final)}</p>
      </Notice>
      <div className="actions">
        <Button kind="primary" name="do" value="publish">
          {say(texts.publish)}
        </Button>
        <LinkButton href={to(`/editions/${edition}`)}>{say(texts.otherDay)}</LinkButton>
      </div>
    </form>
  )
}

function followsOf(kind: DocumentKind, isAgain: boolean): Text {
  if (shownKinds.includes(kind)) return texts.followsShown
  if (partnerKinds.includes(kind)) return texts.followsPartners
  if (staffKinds.includes(kind)) return texts.followsStaff
  if (clinicKinds.some(one => one === kind)) return isAgain ? texts.followsClinicAgain : texts.followsClinic
  return isAgain ? texts.followsPlatformAgain : texts.followsPlatform
}
