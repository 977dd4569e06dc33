import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, dateText, Notice, Refused, Select, TextInput } from '../../../ui/index.ts'
import { findWhoAsked } from '../find-who-asked/find-who-asked.api.ts'
import { PersonSearch } from '../find-who-asked/person-search.tsx'
import { refuseMessagesAtDesk } from '../preferences/preferences.api.ts'
import { texts as channelTexts } from '../preferences/preferences.texts.ts'
import { texts } from './desk.texts.ts'

interface Data {
  words: string
  /** Null until somebody is looked for. */
  people: Answer<typeof findWhoAsked>['people'] | null
  turnedOff: boolean
}

const topics = ['advertising', 'news'] as const
const channels = ['call', 'email', 'sms', 'post'] as const

export default page<Data>({
  path: '/desk/withdrawals',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  nav: { label: texts.title, order: 60, who: ['reception'], icon: 'shield' },
  async load({ run, query }) {
    const words = query.get('who') ?? ''
    const people = words ? (await run(findWhoAsked, { words })).people : null
    return { words, people, turnedOff: query.has('off') }
  },
  forms: {
    async off({ run, form, to }) {
      await run(refuseMessagesAtDesk, {
        person: form.text('person'),
        topic: topics.find(one => one === form.text('topic')) ?? 'advertising',
        channel: channels.find(one => one === form.text('channel')) ?? 'email',
        proof: form.text('proof'),
      })
      return { go: to('/desk/withdrawals?off=1') }
    },
  },
  view(props) {
    const { data, lang, say, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.turnedOff && <Notice tone="done" live title={say(texts.off)} />}
        <PersonSearch data={data} say={say} />
        {data.people?.map(found => (
          <Found key={found.person} {...props} found={found} />
        ))}
      </div>
    )
  },
})

function Found({
  found,
  lang,
  say,
  to,
  once,
  typed,
  faultOf,
}: ViewProps<Data> & { found: NonNullable<Data['people']>[number] }) {
  const { person, name, birthDate, consents } = found
  return (
    <section className="stack">
      <h2>{say(texts.person, { name, day: birthDate.split('-').reverse().join('.') })}</h2>
      {consents.length === 0 && <p>{say(texts.noConsents)}</p>}
      <ul>
        {consents.map(consent => (
          <li key={consent.id}>
            <a href={to(`/desk/withdrawals/${consent.id}`)}>
              {say(texts.until, { name: consent.name[lang], day: dateText(consent.until, lang) })}
            </a>
          </li>
        ))}
      </ul>
      <details>
        <summary>{say(texts.channels)}</summary>
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <input type="hidden" name="person" value={person} />
          <Select
            name="topic"
            id={`topic-${person}`}
            label={say(texts.topic)}
            options={topics.map(value => ({ value, label: say(channelTexts[value]) }))}
          />
          <Select
            name="channel"
            id={`channel-${person}`}
            label={say(texts.channel)}
            options={channels.map(value => ({ value, label: say(channelTexts[value]) }))}
          />
          <TextInput
            name="proof"
            id={`proof-${person}`}
            label={say(texts.proof)}
            hint={say(texts.proofHint)}
            maxLength={200}
            value={typed.text('proof')}
            error={faultOf('proof')}
          />
          <div className="actions">
            <Button name="do" value="off">
              {say(texts.turnOff)}
            </Button>
          </div>
        </form>
      </details>
    </section>
  )
}
