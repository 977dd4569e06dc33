import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import type { Text } from '../../../kernel/texts.ts'
import { Button, DateInput, Empty, Facts, Refused, TextInput, Tick } from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { listDeadlineRules } from '../../deadlines/index.ts'
import { eventFacts, namesOfEvents } from './event-facts.ts'
import { declareForceMajeure, endForceMajeure, listForceMajeure } from './force-majeure.api.ts'
import { texts } from './force-majeure.texts.ts'

type Data = Answer<typeof listForceMajeure> & { names: ReadonlyMap<string, Text> }
type Props = ViewProps<Data>

export default page<Data>({
  path: '/force-majeure',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  nav: { label: texts.title, order: 64, who: ['admin'], icon: 'alert' },
  async load({ run, actor }) {
    const { rules } = await run(listDeadlineRules, {})
    const known = await run(listForceMajeure, { organisation: actor.organisation ?? undefined })
    return { ...known, names: namesOfEvents(rules) }
  },
  forms: {
    async declare({ run, form, to }) {
      await run(declareForceMajeure, {
        what: { kk: form.text('what.kk'), ru: form.text('what.ru'), en: form.text('what.en') },
        beganOn: form.text('beganOn'),
        events: form.all('events'),
      })
      return { go: to('/force-majeure') }
    },
    async end({ run, form, to }) {
      await run(endForceMajeure, { forceMajeure: form.text('forceMajeure') })
      return { go: to('/force-majeure') }
    },
  },
  view(props) {
    const { data, lang, say, once, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.events.length === 0 && (
          <Empty icon="check" title={say(texts.none)}>
            <p>{say(texts.noneSays)}</p>
          </Empty>
        )}
        {data.events.map(event => (
          <section key={event.forceMajeure} className="stack">
            <Facts dense facts={eventFacts(event, data.names, lang, say)} />
            {!event.endedAt && (
              <form method="post" className="actions">
                <input type="hidden" {...once} />
                <input type="hidden" name="forceMajeure" value={event.forceMajeure} />
                <Button name="do" value="end">
                  {say(texts.end)}
                </Button>
              </form>
            )}
          </section>
        ))}
        <Declare {...props} />
      </div>
    )
  },
})

function Declare({ data, lang, say, now, once, typed, faultOf }: Props) {
  const whats = [
    { name: 'what.kk', label: texts.whatKk },
    { name: 'what.ru', label: texts.whatRu },
    { name: 'what.en', label: texts.whatEn },
  ]
  return (
    <section className="stack" aria-labelledby="declare">
      <h2 id="declare">{say(texts.declareTitle)}</h2>
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        {whats.map(({ name, label }) => (
          <TextInput
            key={name}
            name={name}
            label={say(label)}
            hint={say(texts.whatHint)}
            maxLength={300}
            value={typed.text(name)}
            error={faultOf(name)}
          />
        ))}
        <DateInput
          name="beganOn"
          label={say(texts.began)}
          max={dayOf(now)}
          value={typed.maybe('beganOn') ?? dayOf(now)}
          error={faultOf('beganOn')}
        />
        <fieldset className="stack">
          <legend className="label">{say(texts.clocks)}</legend>
          {[...data.names].map(([event, says], at) => (
            <Tick
              key={event}
              id={at === 0 ? 'events' : `events-${event}`}
              name="events"
              value={event}
              checked={typed.all('events').includes(event)}
              error={at === 0 ? faultOf('events') : undefined}
            >
              {says[lang]}
            </Tick>
          ))}
        </fieldset>
        <div className="actions">
          <Button kind="danger" name="do" value="declare">
            {say(texts.declare)}
          </Button>
        </div>
      </form>
    </section>
  )
}
