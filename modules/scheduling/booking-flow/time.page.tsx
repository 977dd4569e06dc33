import { page } from '../../../kernel/page.ts'
import { Button, ErrorSummary, Money, Others, Steps } from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { findFreeTimes } from '../find-free-times/find-free-times.api.ts'
import { holdTime } from '../hold-time/hold-time.api.ts'
import { otherServices } from '../other-services.ts'
import { showBookingChoices } from '../show-booking-choices/show-booking-choices.api.ts'
import { texts } from './booking-flow.texts.ts'
import { Refused } from './refused.tsx'
import { daysAtOnce, Times } from './times.tsx'
import { Visit } from './visit.tsx'

export default page({
  path: '/book/:practitioner/time',
  frame: 'public',
  index: false,
  async load({ run, params, query, now }) {
    const choices = await run(showBookingChoices, { practitioner: params.practitioner ?? '' })
    const { services, people, practitioner } = choices
    const service = services.find(one => one.id === query.get('service')) ?? services[0]
    const patient = people.find(one => one.id === query.get('for')) ?? people[0]!
    const at = query.get('at') ?? undefined
    const today = dayOf(now)
    const from = query.get('from') ?? (at ? dayOf(new Date(at)) : today)
    const found =
      service &&
      (await run(findFreeTimes, {
        practitioner: practitioner.id,
        service: service.id,
        from,
        days: daysAtOnce,
      }))
    return { choices, service, patient, at, from, today, days: found?.days ?? [] }
  },
  title: (_, say) => say(texts.timeTitle),
  forms: {
    async hold({ run, params, query, form, to }) {
      const { practitioner } = await run(showBookingChoices, { practitioner: params.practitioner ?? '' })
      const { booking } = await run(holdTime, {
        practitioner: practitioner.id,
        service: form.text('service'),
        patient: form.text('for'),
        startsAt: form.text('at'),
      })
      const answers = new URLSearchParams({
        booking,
        for: form.text('for'),
        service: query.get('service') ?? '',
      })
      return { go: to(`/book/${practitioner.slug}/check?${answers}`) }
    },
  },
  view({ data, lang, say, to, once, refusal, typed, faultOf }) {
    const { choices, service, patient, from, today, days } = data
    const path = `/book/${choices.practitioner.slug}`
    const href = (more: Record<string, string>) =>
      to(
        `${path}/time?${new URLSearchParams({ for: patient.id, service: service?.id ?? '', from, ...more })}`,
      )
    const others =
      service && otherServices(choices.services, service.id, { lang, say, href: id => href({ service: id }) })
    const fault = faultOf('startsAt') && say(texts.chooseFirst)
    const whoHref = to(`${path}?${new URLSearchParams({ for: patient.id, service: service?.id ?? '' })}`)
    return (
      <div className="stack">
        <Steps
          label={say(texts.step)}
          steps={[
            { label: say(texts.stepWho), href: whoHref },
            { label: say(texts.stepTime) },
            { label: say(texts.stepCheck) },
          ]}
          current={1}
        />
        {fault && <ErrorSummary title={say(texts.notDone)} errors={[{ name: 'at', message: fault }]} />}
        {refusal && !fault && (
          <Refused
            refusal={refusal}
            lang={lang}
            say={say}
            timeHref={at => href({ at, from: dayOf(new Date(at)) })}
            consentHref={to(
              `/documents/accept?${new URLSearchParams({ organisation: choices.organisation.id, next: href({}) })}`,
            )}
          />
        )}
        <h1>{say(texts.timeTitle)}</h1>
        <Visit {...choices} />
        {service && (
          <p>
            {patient.name}. {service.name}, {say(texts.minutes, { minutes: service.minutes })},{' '}
            <Money tiyn={service.tiyn} lang={lang} />
          </p>
        )}
        {others && <Others {...others} />}
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <input type="hidden" name="for" value={patient.id} />
          <input type="hidden" name="service" value={service?.id} />
          <Times
            {...{ days, from, today, lang, say }}
            chosen={typed.maybe('at') ?? data.at}
            error={fault}
            weekHref={week => href({ from: week })}
          />
          <div className="actions">
            <Button kind="primary" name="do" value="hold">
              {say(texts.hold)}
            </Button>
          </div>
        </form>
      </div>
    )
  },
})
