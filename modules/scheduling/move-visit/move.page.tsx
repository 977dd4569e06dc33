import { type Page, page } from '../../../kernel/page.ts'
import { Button, dateTimeText, ErrorSummary, LinkButton } from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { texts as flow } from '../booking-flow/booking-flow.texts.ts'
import { Refused } from '../booking-flow/refused.tsx'
import { daysAtOnce, Times } from '../booking-flow/times.tsx'
import { texts } from '../cabinet/cabinet.texts.ts'
import { findFreeTimes } from '../find-free-times/find-free-times.api.ts'
import { showVisit } from '../show-visit/show-visit.api.ts'
import { moveVisit } from './move-visit.api.ts'

/** Another time for a visit: the same question in the patient's cabinet and at the desk. */
export function movePage(under: string, frame: 'person' | 'staff'): Page {
  return page({
    path: `${under}/:booking/move`,
    frame,
    async load({ run, params, query, now }) {
      const { visit } = await run(showVisit, { booking: params.booking ?? '' })
      const today = dayOf(now)
      const from = query.get('from') ?? today
      const { days } = await run(findFreeTimes, {
        practitioner: visit.practitioner,
        service: visit.service,
        from,
        days: daysAtOnce,
      })
      return { visit, days, from, today, at: query.get('at') ?? undefined }
    },
    title: (_, say) => say(texts.moveTitle),
    forms: {
      async move({ run, params, form, to }) {
        const booking = params.booking ?? ''
        await run(moveVisit, { booking, startsAt: form.text('at') })
        return { go: to(`${under}/${booking}`) }
      },
    },
    view({ data: { visit, days, from, today, at }, lang, say, to, once, refusal, typed, faultOf }) {
      const path = `${under}/${visit.id}`
      const href = (query: Record<string, string>) => to(`${path}/move?${new URLSearchParams(query)}`)
      const fault = faultOf('startsAt') && say(flow.chooseFirst)
      return (
        <div className="stack">
          <a className="back" href={to(path)} data-keys-back="">
            {say(texts.visitTitle, { number: visit.number })}
          </a>
          {fault && <ErrorSummary title={say(flow.notDone)} errors={[{ name: 'at', message: fault }]} />}
          {!fault && (
            <Refused
              {...{ refusal, lang, say }}
              timeHref={time => href({ at: time, from: dayOf(new Date(time)) })}
            />
          )}
          <h1>{say(texts.moveTitle)}</h1>
          <p>{say(texts.moveNow, { time: dateTimeText(visit.startsAt, lang, 'weekday') })}</p>
          <form method="post" className="stack">
            <input type="hidden" {...once} />
            <Times
              {...{ days, from, today, lang, say }}
              chosen={typed.maybe('at') ?? at}
              error={fault}
              weekHref={week => href({ from: week })}
            />
            <div className="actions">
              <Button kind="primary" name="do" value="move">
                {say(texts.moveDo)}
              </Button>
              <LinkButton href={to(path)}>{say(texts.keep)}</LinkButton>
            </div>
          </form>
        </div>
      )
    },
  })
}
