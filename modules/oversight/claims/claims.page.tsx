import type { ReactNode } from 'react'
import type { Answer } from '../../../kernel/act.ts'
import { type Page, page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  Choice,
  dateText,
  dateTimeText,
  dueText,
  Empty,
  Facts,
  LinkButton,
  Refused,
  Select,
  StateWord,
  TextArea,
} from '../../../ui/index.ts'
import { showMyVisits } from '../../scheduling/index.ts'
import { AnswerForm } from '../answer-form.tsx'
import { answerClaim, claimKinds, makeClaim, showClaims, showMyClaims } from './claims.api.ts'
import { texts } from './claims.texts.ts'

type Claim = Answer<typeof showMyClaims>['claims'][number]

const make = page<Pick<Answer<typeof showMyVisits>, 'coming' | 'past'> & { booking: string | undefined }>({
  path: '/cabinet/claims/new',
  frame: 'person',
  load: async ({ run, query }) => ({
    ...(await run(showMyVisits, {})),
    booking: query.get('booking') || undefined,
  }),
  title: (_, say) => say(texts.title),
  forms: {
    async send({ run, form, to }) {
      await run(makeClaim, {
        booking: form.text('booking'),
        kind: form.text('kind') as 'claim',
        channel: 'cabinet',
        words: form.text('words'),
      })
      return { go: to('/cabinet/claims') }
    },
  },
  view(props) {
    const { data, lang, say, to, once, typed } = props
    const visits = [...data.past, ...data.coming]
    return (
      <div className="stack">
        <a className="back" href={to('/cabinet/claims')}>
          {say(texts.mine)}
        </a>
        <h1>{say(texts.title)}</h1>
        {visits.length === 0 ? (
          <Empty icon="calendar" title={say(texts.noVisits)} />
        ) : (
          <form method="post" className="stack">
            <input type="hidden" {...once} />
            <p className="reading">{say(texts.lead)}</p>
            <Refusal {...props} />
            <Select
              name="booking"
              label={say(texts.visit)}
              value={typed.maybe('booking') ?? data.booking}
              options={visits.map(visit => ({
                value: visit.id,
                label: `${dateText(visit.startsAt, lang)}, ${visit.practitionerName}`,
              }))}
            />
            <Written {...props} />
          </form>
        )}
      </div>
    )
  },
})

const mine = page<Answer<typeof showMyClaims>>({
  path: '/cabinet/claims',
  frame: 'person',
  load: ({ run }) => run(showMyClaims, {}),
  title: (_, say) => say(texts.mine),
  view(props) {
    const { data, say, to } = props
    return (
      <div className="stack">
        <a className="back" href={to('/cabinet')}>
          {say(texts.back)}
        </a>
        <h1>{say(texts.mine)}</h1>
        {data.claims.length === 0 && <Empty icon="mail" title={say(texts.none)} />}
        {data.claims.map(one => (
          <ClaimView key={one.claim} {...props} one={one} />
        ))}
        <div className="actions">
          <LinkButton href={to('/cabinet/claims/new')}>{say(texts.make)}</LinkButton>
        </div>
      </div>
    )
  },
})

const desk = page<{ booking: string }>({
  path: '/desk/visits/:booking/claim',
  frame: 'staff',
  load: async ({ params }) => ({ booking: params.booking ?? '' }),
  title: (_, say) => say(texts.title),
  forms: {
    async send({ run, params, form, to }) {
      const booking = params.booking ?? ''
      await run(makeClaim, {
        booking,
        kind: form.text('kind') as 'claim',
        channel: form.text('channel') as 'paper',
        words: form.text('words'),
      })
      return { go: to(`/desk/visits/${booking}`) }
    },
  },
  view(props) {
    const { data, say, to, once, typed } = props
    return (
      <div className="stack">
        <a className="back" href={to(`/desk/visits/${data.booking}`)} data-keys-back="">
          {say(texts.toVisit)}
        </a>
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.deskLead)}</p>
        <Refusal {...props} />
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <Choice
            name="channel"
            inline
            legend={say(texts.channel)}
            value={typed.maybe('channel') ?? 'paper'}
            options={(['paper', 'messenger'] as const).map(value => ({ value, label: say(texts[value]) }))}
          />
          <Written {...props} />
        </form>
      </div>
    )
  },
})

const director = page<Answer<typeof showClaims>>({
  path: '/director/claims',
  frame: 'staff',
  load: ({ run }) => run(showClaims, {}),
  title: (_, say) => say(texts.directorTitle),
  forms: {
    async answer({ run, form, to }) {
      await run(answerClaim, { claim: form.text('claim'), words: form.text('words') })
      return { go: to('/director/claims') }
    },
  },
  view(props) {
    const { data, say, once, typed } = props
    return (
      <div className="stack">
        <h1>{say(texts.directorTitle)}</h1>
        <Refusal {...props} />
        {data.claims.length === 0 && <Empty icon="mail" title={say(texts.none)} />}
        {data.claims.map(one => (
          <ClaimView key={one.claim} {...props} one={one} of={one.personName}>
            {!one.answer && (
              <AnswerForm
                name="claim"
                id={one.claim}
                label={say(texts.answer)}
                send={say(texts.reply)}
                {...{ once, typed }}
              />
            )}
          </ClaimView>
        ))}
      </div>
    )
  },
})

export const claimPages: readonly Page[] = [make, mine, desk, director]

function Refusal({ lang, say, refusal, faultOf }: ViewProps<unknown>) {
  return <Refused {...{ lang, refusal, faultOf, labels: { words: say(texts.words) } }} />
}

function Written({ say, typed, faultOf }: ViewProps<unknown>) {
  return (
    <>
      <Choice
        name="kind"
        legend={say(texts.kind)}
        value={typed.maybe('kind') ?? 'claim'}
        options={claimKinds.map(value => ({ value, label: say(texts[value]) }))}
      />
      <TextArea
        name="words"
        label={say(texts.words)}
        maxLength={4_000}
        value={typed.text('words')}
        error={faultOf('words')}
      />
      <div className="actions">
        <Button kind="primary">{say(texts.send)}</Button>
      </div>
    </>
  )
}

interface ClaimProps extends Pick<ViewProps<unknown>, 'say' | 'lang'> {
  one: Claim
  of?: string | null
  children?: ReactNode
}

function ClaimView({ one, of, say, lang, children }: ClaimProps) {
  return (
    <article className="stack">
      <h2>{[one.number, of].filter(Boolean).join(', ')}</h2>
      <p>
        {say(texts[one.kind])}, {dateTimeText(one.madeAt, lang)}{' '}
        <StateWord tone={one.answer ? 'done' : 'wait'}>
          {say(one.answer ? texts.answered : texts.waits)}
        </StateWord>
      </p>
      <Facts
        facts={[
          { label: say(texts.clinic), value: say(one.organisation) },
          { label: say(texts.visitOn), value: dateText(one.visitOn, lang) },
          { label: say(texts.channel), value: say(texts[one.channel]) },
          { label: say(texts.written), value: one.words ?? '' },
          ...(one.dueAt ? [{ label: say(texts.due), value: dueText(one.dueAt, lang) }] : []),
          ...(one.answer ? [{ label: say(texts.answer), value: one.answer.words ?? '' }] : []),
        ]}
      />
      {children}
    </article>
  )
}
