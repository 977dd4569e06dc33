import { page } from '../../../kernel/page.ts'
import { Button, Choice, Steps } from '../../../ui/index.ts'
import { showBookingChoices } from '../show-booking-choices/show-booking-choices.api.ts'
import { texts } from './booking-flow.texts.ts'
import { Visit } from './visit.tsx'

export default page({
  path: '/book/:practitioner',
  frame: 'public',
  index: false,
  async load({ run, params, query }) {
    const choices = await run(showBookingChoices, { practitioner: params.practitioner ?? '' })
    return { choices, service: query.get('service'), at: query.get('at'), who: query.get('for') }
  },
  title: (_, say) => say(texts.whoTitle),
  view({ data: { choices, service, at, who }, say, to }) {
    const { practitioner, people } = choices
    const steps = [texts.stepWho, texts.stepTime, texts.stepCheck].map(step => ({ label: say(step) }))
    return (
      <div className="stack">
        <Steps label={say(texts.step)} steps={steps} current={0} />
        <h1>{say(texts.whoTitle)}</h1>
        <Visit {...choices} />
        {/* A question whose answer goes into the address: back and forward keep it. */}
        <form method="get" action={to(`/book/${practitioner.slug}/time`)} className="stack">
          {service && <input type="hidden" name="service" value={service} />}
          {at && <input type="hidden" name="at" value={at} />}
          <Choice
            name="for"
            legend={say(texts.patient)}
            value={who ?? people[0]?.id}
            options={people.map(({ id, name }, index) => ({
              value: id,
              label: index === 0 ? say(texts.myself, { name }) : name,
            }))}
          />
          <div className="actions">
            <Button kind="primary">{say(texts.goOn)}</Button>
          </div>
        </form>
        <p>
          {say(texts.whoOther)} <a href={to('/cabinet/people')}>{say(texts.addPerson)}</a>
        </p>
      </div>
    )
  },
})
