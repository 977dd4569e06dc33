import { page } from '../../../kernel/page.ts'
import { Button, Choice, ErrorSummary, LinkButton, Money } from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { bookAtDesk } from '../book-at-desk/book-at-desk.api.ts'
import { texts as flow } from '../booking-flow/booking-flow.texts.ts'
import { Refused } from '../booking-flow/refused.tsx'
import { daysAtOnce, Times } from '../booking-flow/times.tsx'
import { findFreeTimes } from '../find-free-times/find-free-times.api.ts'
import { showWhatToBook } from '../show-what-to-book/show-what-to-book.api.ts'
import { texts } from './desk.texts.ts'
import { Find, lookUp } from './find.tsx'

export default page({
  path: '/desk/book',
  frame: 'staff',
  async load({ run, query, now }) {
    const given = (name: string) => query.get(name) || undefined
    const patient = given('patient')
    if (!patient) return { found: await lookUp({ run, query }, 'booking'), query }
    const what = await run(showWhatToBook, { patient })
    const practitioner =
      what.practitioners.find(one => one.id === given('practitioner')) ?? what.practitioners[0]
    const service =
      practitioner?.services.find(one => one.id === given('service')) ?? practitioner?.services[0]
    const today = dayOf(now)
    const from = given('from') ?? today
    const { days } =
      practitioner && service
        ? await run(findFreeTimes, {
            practitioner: practitioner.id,
            service: service.id,
            from,
            days: daysAtOnce,
          })
        : { days: [] }
    return { query, choice: { patient, ...what, practitioner, service, today, from, days, at: given('at') } }
  },
  title: (_, say) => say(texts.bookTitle),
  forms: {
    async book({ run, form, to }) {
      const { booking } = await run(bookAtDesk, {
        practitioner: form.text('practitioner'),
        service: form.text('service'),
        patient: form.text('patient'),
        startsAt: form.text('at'),
        channel: form.text('channel') as 'desk' | 'phone',
      })
      return { go: to(`/desk/visits/${booking}`) }
    },
  },
  view({ data, lang, say, to, once, refusal, typed, faultOf }) {
    const href = (more: Record<string, string>) =>
      to(`/desk/book?${new URLSearchParams({ ...Object.fromEntries(data.query), ...more })}`)
    const back = (
      <a className="back" href={to('/desk')} data-keys-back="">
        {say(texts.back)}
      </a>
    )
    if (!data.choice) {
      return (
        <div className="stack">
          {back}
          <h1>{say(texts.findTitle)}</h1>
          <Find found={data.found} byDefault="booking" {...{ lang, say, to }} />
        </div>
      )
    }
    const { patient, patientName, practitioners, practitioner, service, today, from, days, at } = data.choice
    const fault = faultOf('startsAt') && say(flow.chooseFirst)
    return (
      <div className="stack">
        {back}
        {fault && <ErrorSummary title={say(flow.notDone)} errors={[{ name: 'at', message: fault }]} />}
        {!fault && (
          <Refused
            {...{ refusal, lang, say }}
            timeHref={time => href({ at: time, from: dayOf(new Date(time)) })}
          />
        )}
        <h1>{say(texts.bookFor, { name: patientName })}</h1>
        <div className="actions">
          <LinkButton small href={to(`/desk/accept/${patient}`)}>
            {say(texts.documents)}
          </LinkButton>
        </div>
        <nav className="actions" aria-label={say(texts.choosePractitioner)}>
          {practitioners.map(one => (
            <LinkButton
              key={one.id}
              small
              current={one.id === practitioner?.id}
              href={href({ practitioner: one.id, service: '', at: '' })}
            >
              {one.name}
            </LinkButton>
          ))}
        </nav>
        <nav className="actions" aria-label={say(texts.service)}>
          {practitioner?.services.map(one => (
            <LinkButton
              key={one.id}
              small
              current={one.id === service?.id}
              href={href({ practitioner: practitioner.id, service: one.id })}
            >
              {one.name}
            </LinkButton>
          ))}
        </nav>
        {service && (
          <p>
            {service.name}, {say(flow.minutes, { minutes: service.minutes })},{' '}
            <Money tiyn={service.tiyn} lang={lang} />
          </p>
        )}
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <input type="hidden" name="patient" value={patient} />
          <input type="hidden" name="practitioner" value={practitioner?.id} />
          <input type="hidden" name="service" value={service?.id} />
          <Times
            {...{ days, from, today, lang, say }}
            chosen={typed.maybe('at') ?? at}
            error={fault}
            weekHref={week => href({ from: week })}
          />
          <Choice
            name="channel"
            inline
            legend={say(texts.channel)}
            value={typed.maybe('channel') ?? 'desk'}
            options={[
              { value: 'desk', label: say(texts.desk) },
              { value: 'phone', label: say(texts.byPhone) },
            ]}
          />
          <div className="actions">
            <Button kind="primary" name="do" value="book">
              {say(texts.bookDo)}
            </Button>
          </div>
        </form>
      </div>
    )
  },
})
