import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import {
  dateText,
  dateTimeText,
  Facts,
  LinkButton,
  moneyText,
  Notice,
  StateWord,
  Timeline,
  timeText,
} from '../../../ui/index.ts'
import { texts as flow } from '../booking-flow/booking-flow.texts.ts'
import { cancelWords, visitFacts } from '../booking-flow/visit-facts.tsx'
import { companionTexts } from '../companion.texts.ts'
import { showVisit } from '../show-visit/show-visit.api.ts'
import { stateTones, stateWords } from '../states.ts'
import { texts } from './cabinet.texts.ts'

type Shown = Answer<typeof showVisit>

interface PartProps {
  shown: Shown
  lang: Lang
  say: Say
}

export default page({
  path: '/cabinet/visits/:booking',
  frame: 'person',
  async load({ run, params, query }) {
    const shown = await run(showVisit, { booking: params.booking ?? '' })
    return { shown, fresh: query.get('booked') === 'yes' && shown.visit.state === 'booked' }
  },
  title: ({ shown }, say) => say(texts.visitTitle, { number: shown.visit.number }),
  view({ data: { shown, fresh }, lang, say, to, now }) {
    const { visit, wish, companion } = shown
    const path = `/cabinet/visits/${visit.id}`
    const stands = visit.state === 'booked'
    const mayCancel = stands || visit.state === 'checked-in' || visit.state === 'called'
    return (
      <div className="stack">
        <a className="back" href={to('/cabinet')}>
          {say(texts.back)}
        </a>
        <h1>{say(fresh ? texts.bookedTitle : texts.visitTitle, { number: visit.number })}</h1>
        {fresh && (
          <Notice tone="done" live title={say(stateWords.booked)}>
            <p>{say(texts.bookedLead)}</p>
          </Notice>
        )}
        {visit.queueNumber !== null && mayCancel && (
          <Notice
            tone="wait"
            title={say(texts.queueNumber, { number: String(visit.queueNumber).padStart(2, '0') })}
          />
        )}
        {visit.byVideo && (
          <Notice
            tone="info"
            title={say(texts.byVideo)}
            actions={
              <LinkButton kind="primary" href={to(`${path}/video`)}>
                {say(texts.videoRoom)}
              </LinkButton>
            }
          >
            <p>{say(texts.byVideoLead)}</p>
          </Notice>
        )}
        <Facts
          facts={[
            {
              label: say(texts.state),
              value: <StateWord tone={stateTones[visit.state]}>{say(stateWords[visit.state])}</StateWord>,
            },
            ...visitFacts(shown, lang, say),
            { label: say(texts.paidRow), value: paidWords(shown, say) },
            ...(stands ? [{ label: say(flow.cancelTitle), value: cancelWords(shown, now, lang, say) }] : []),
            ...(wish ? [{ label: say(texts.wish), value: wish }] : []),
            ...(companion
              ? [
                  {
                    label: say(companionTexts.companion),
                    value: `${companion.name} (${say(companionTexts[companion.relation])}). ${companion.statement}`,
                  },
                ]
              : []),
          ]}
        />
        {stands && !visit.byVideo && <NextSteps {...{ shown, lang, say }} />}
        {mayCancel && (
          <div className="actions">
            {stands && <LinkButton href={to(`${path}/move`)}>{say(texts.move)}</LinkButton>}
            <LinkButton href={to(`${path}/cancel`)}>{say(texts.cancel)}</LinkButton>
          </div>
        )}
        <History {...{ shown, lang, say }} />
        <p>
          <a href={to(`/cabinet/claims/new?booking=${visit.id}`)}>{say(texts.claim)}</a>
        </p>
      </div>
    )
  },
})

function NextSteps({ shown, lang, say }: PartProps) {
  const { visit, arriveEarlyMinutes } = shown
  const come = {
    day: dateText(visit.startsAt, lang, 'short'),
    time: timeText(visit.startsAt, lang),
    minutes: arriveEarlyMinutes,
  }
  return (
    <section aria-labelledby="next">
      <h2 id="next">{say(texts.next)}</h2>
      <ol className="reading">
        <li>{say(texts.nextCome, come)}</li>
        <li>{say(texts.nextDocument)}</li>
        {!visit.paidAt && visit.paid === 'at-desk' && (
          <li>{say(texts.nextPayDesk, { price: moneyText(visit.tiyn, lang) })}</li>
        )}
        <li>{say(texts.nextQueue)}</li>
      </ol>
    </section>
  )
}

function History({ shown, lang, say }: PartProps) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{say(texts.history)}</h2>
      <Timeline
        lang={lang}
        label={say(texts.history)}
        items={shown.history.toReversed().map((event, index) => ({
          key: String(index),
          at: event.at,
          title: say(texts[`event_${event.what}`]),
          ...(event.from ? { children: <p>{dateTimeText(event.from, lang)}</p> } : {}),
        }))}
      />
    </section>
  )
}

function paidWords({ visit }: Shown, say: Say): string {
  if (visit.paidAt) return say(texts.paidDone)
  return say(visit.paid === 'card' ? texts.paidCard : texts.paidDesk)
}
