import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  dateTimeText,
  Empty,
  Facts,
  LinkButton,
  Money,
  moneyText,
  Refused,
  TextInput,
  timeText,
} from '../../../ui/index.ts'
import { useBonus } from '../bonuses/bonuses.api.ts'
import { usePromotionCode } from '../promotions/promotions.api.ts'
import { texts } from './basket.texts.ts'
import { showBasket } from './show-basket.api.ts'

type Data = Answer<typeof showBasket>
type Clinic = Data['clinics'][number]
type Visit = Clinic['visits'][number]

export default page<Data>({
  path: '/cabinet/basket',
  frame: 'person',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(showBasket, {}),
  forms: {
    async code({ run, form, to }) {
      await run(usePromotionCode, { booking: form.text('booking'), code: form.text('code') })
      return { go: to('/cabinet/basket') }
    },
    async bonus({ run, form, to }) {
      await run(useBonus, { booking: form.text('booking'), points: form.number('points') })
      return { go: to('/cabinet/basket') }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.clinics.length === 0 ? (
          <Empty
            title={say(texts.empty)}
            icon="card"
            actions={<LinkButton href={to('/doctors')}>{say(texts.find)}</LinkButton>}
          >
            <p>{say(texts.emptyHint)}</p>
          </Empty>
        ) : (
          <>
            <p className="reading">{say(texts.lead)}</p>
            <p className="reading">{say(texts.rule)}</p>
          </>
        )}
        {data.clinics.map(clinic => (
          <section className="stack" key={clinic.organisation}>
            <h2>{say(clinic.name)}</h2>
            {clinic.visits.map(visit => (
              <VisitPart key={visit.booking} {...props} clinic={clinic} visit={visit} />
            ))}
            <p>
              <strong>{say(texts.allDue, { sum: moneyText(clinic.dueTiyn, lang) })}</strong>
            </p>
          </section>
        ))}
      </div>
    )
  },
})

function VisitPart(props: ViewProps<Data> & { clinic: Clinic; visit: Visit }) {
  const { clinic, visit, lang, say, to } = props
  return (
    <article className="stack" id={visit.booking}>
      <h3>{say(texts.visit, { number: visit.number })}</h3>
      <Facts
        facts={[
          { label: say(texts.when), value: dateTimeText(visit.startsAt, lang) },
          ...(visit.holdUntil ? [{ label: say(texts.hold), value: timeText(visit.holdUntil, lang) }] : []),
          ...visit.lines.map(line => ({
            label: say(line.name),
            value: <Money tiyn={line.tiyn} lang={lang} />,
          })),
          { label: say(texts.due), value: <Money tiyn={visit.dueTiyn} lang={lang} /> },
        ]}
      />
      {visit.dueTiyn > 0 && !visit.isEarned && <CodeForm {...props} />}
      {(clinic.points ?? 0) + visit.bonus > 0 && visit.mostBonus > 0 && <BonusForm {...props} />}
      <div className="actions">
        {visit.dueTiyn > 0 && (
          <LinkButton kind="primary" icon="card" href={to(`/pay/${visit.booking}`)}>
            {say(texts.pay)}
          </LinkButton>
        )}
        <LinkButton href={to(`/cabinet/visits/${visit.booking}`)}>{say(texts.open)}</LinkButton>
        {clinic.points === null && visit.mostBonus > 0 && (
          <LinkButton href={to('/cabinet/bonuses')}>{say(texts.join)}</LinkButton>
        )}
      </div>
    </article>
  )
}

function CodeForm({ visit, say, once, typed, faultOf }: ViewProps<Data> & { visit: Visit }) {
  // Several visits have a form each: what was typed, and where the fault leads to, belongs to one of them.
  const own = typed.maybe('booking') === visit.booking
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="booking" value={visit.booking} />
      <TextInput
        name="code"
        id={own ? 'code' : `code-${visit.booking}`}
        label={say(texts.code)}
        size="short"
        maxLength={20}
        value={own ? typed.maybe('code') : undefined}
        error={own ? faultOf('code') : undefined}
      />
      <div className="actions">
        <Button name="do" value="code">
          {say(texts.useCode)}
        </Button>
      </div>
    </form>
  )
}

function BonusForm(props: ViewProps<Data> & { clinic: Clinic; visit: Visit }) {
  const { clinic, visit, say, once, typed, faultOf } = props
  const own = typed.maybe('booking') === visit.booking
  const points = (clinic.points ?? 0) + visit.bonus
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="booking" value={visit.booking} />
      <TextInput
        name="points"
        id={own ? 'points' : `points-${visit.booking}`}
        type="number"
        size="short"
        min={0}
        max={Math.min(points, visit.mostBonus)}
        label={say(texts.bonus, { points, most: visit.mostBonus })}
        hint={say(texts.bonusHint)}
        value={(own ? typed.maybe('points') : undefined) ?? String(visit.bonus)}
        error={own ? faultOf('points') : undefined}
      />
      <div className="actions">
        <Button name="do" value="bonus">
          {say(texts.useBonus)}
        </Button>
      </div>
    </form>
  )
}
