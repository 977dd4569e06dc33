import { page } from '../../../kernel/page.ts'
import { Button, Choice, Facts, LinkButton, Notice, Steps, TextArea, timeText } from '../../../ui/index.ts'
import { bookVisit } from '../book-visit/book-visit.api.ts'
import { releaseHold } from '../release-hold/release-hold.api.ts'
import { showVisit } from '../show-visit/show-visit.api.ts'
import { texts } from './booking-flow.texts.ts'
import { Refused } from './refused.tsx'
import { cancelWords, visitFacts } from './visit-facts.tsx'

export default page({
  path: '/book/:practitioner/check',
  frame: 'public',
  index: false,
  async load({ run, params, query }) {
    const shown = await run(showVisit, { booking: query.get('booking') ?? '' })
    const answers = new URLSearchParams({
      for: shown.visit.patient,
      service: shown.visit.service,
      at: shown.visit.startsAt,
    })
    return { shown, timePath: `/book/${params.practitioner}/time?${answers}` }
  },
  title: (_, say) => say(texts.checkTitle),
  forms: {
    async book({ run, query, form, to }) {
      const { booking, state } = await run(bookVisit, {
        booking: query.get('booking') ?? '',
        paid: form.text('paid') as 'card' | 'at-desk',
        ...(form.maybe('wish') ? { wish: form.text('wish') } : {}),
      })
      return { go: to(state === 'held' ? `/pay/${booking}` : `/cabinet/visits/${booking}?booked=yes`) }
    },
    async release({ run, params, query, to }) {
      await run(releaseHold, { booking: query.get('booking') ?? '' })
      return { go: to(`/book/${params.practitioner}/time?for=${query.get('for') ?? ''}`) }
    },
  },
  view({ data: { shown, timePath }, lang, say, to, now, once, refusal, typed, faultOf }) {
    const { visit } = shown
    const over = visit.state !== 'held' || !visit.holdUntil || new Date(visit.holdUntil) <= now
    const steps = [
      { label: say(texts.stepWho) },
      { label: say(texts.stepTime), href: to(timePath) },
      { label: say(texts.stepCheck) },
    ]
    return (
      <div className="stack">
        <Steps label={say(texts.step)} steps={steps} current={2} />
        <Refused refusal={refusal} lang={lang} say={say} />
        <h1>{say(texts.checkTitle)}</h1>
        {over ? (
          <Notice
            tone="wait"
            title={say(texts.holdOver)}
            actions={<LinkButton href={to(timePath)}>{say(texts.chooseAgain)}</LinkButton>}
          />
        ) : (
          <Notice tone="info" title={say(texts.heldUntil, { time: timeText(visit.holdUntil!, lang) })} />
        )}
        <Facts
          facts={[
            ...visitFacts(shown, lang, say, { href: to(timePath) }),
            { label: say(texts.cancelTitle), value: cancelWords(shown, now, lang, say) },
          ]}
        />
        {!over && (
          <>
            <form method="post" className="stack">
              <input type="hidden" {...once} />
              <Choice
                name="paid"
                legend={say(texts.payTitle)}
                error={faultOf('paid')}
                value={typed.maybe('paid') ?? (visit.prepayRequired ? 'card' : undefined)}
                options={[
                  { value: 'card', label: say(texts.payCard), hint: say(texts.payCardHint) },
                  {
                    value: 'at-desk',
                    label: say(texts.payDesk),
                    disabled: visit.prepayRequired,
                    ...(visit.prepayRequired ? { hint: say(texts.payDeskNot) } : {}),
                  },
                ]}
              />
              <TextArea
                name="wish"
                label={say(texts.wish)}
                hint={say(texts.wishHint)}
                optional={say(texts.optional)}
                error={faultOf('wish')}
                maxLength={500}
                rows={3}
                value={typed.maybe('wish')}
              />
              <div className="actions">
                <Button kind="primary" name="do" value="book">
                  {say(texts.bookAndPay)}
                </Button>
              </div>
            </form>
            <form method="post">
              <input type="hidden" {...once} />
              <Button small name="do" value="release">
                {say(texts.giveUp)}
              </Button>
            </form>
          </>
        )}
      </div>
    )
  },
})
