import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Facts, Refused } from '../../../ui/index.ts'
import { setPreference, showMyPreferences } from './preferences.api.ts'
import { texts } from './preferences.texts.ts'

type Data = Answer<typeof showMyPreferences>

const topics = ['news', 'advertising'] as const
const channels = ['call', 'email', 'sms', 'post'] as const

export default page<Data>({
  path: '/cabinet/consents/channels',
  frame: 'person',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(showMyPreferences, {}),
  forms: {
    async set({ run, form, to }) {
      // One button says it all: `advertising email on`.
      const [topic, channel, wanted] = form.text('wish').split(' ')
      await run(setPreference, {
        organisation: form.maybe('organisation') ?? null,
        topic: topics.find(one => one === topic) ?? 'news',
        channel: channels.find(one => one === channel) ?? 'email',
        wanted: wanted === 'on',
      })
      return { go: to('/cabinet/consents/channels') }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <a className="back" href={to('/cabinet/consents')}>
          {say(texts.toConsents)}
        </a>
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.senders.map(sender => (
          <Sender key={sender.organisation ?? ''} {...props} sender={sender} />
        ))}
      </div>
    )
  },
})

function Sender({ sender, say, once }: ViewProps<Data> & { sender: Data['senders'][number] }) {
  const isOn = (topic: string, channel: string) =>
    sender.wanted.some(wish => wish.topic === topic && wish.channel === channel)
  return (
    <section className="stack">
      <h2>{say(sender.name ?? texts.platform)}</h2>
      {topics.map(topic => (
        <form method="post" className="stack" key={topic}>
          <input type="hidden" {...once} />
          <input type="hidden" name="do" value="set" />
          <input type="hidden" name="organisation" value={sender.organisation ?? ''} />
          <h3>{say(texts[topic])}</h3>
          {topic === 'advertising' && !sender.mayAdvertise ? (
            <p>{say(texts.consentFirst)}</p>
          ) : (
            <Facts
              dense
              facts={channels.map(channel => {
                const on = isOn(topic, channel)
                const words = on ? texts.turnOff : texts.turnOn
                return {
                  label: say(on ? texts.on : texts.off),
                  value: (
                    <Button small name="wish" value={`${topic} ${channel} ${on ? 'off' : 'on'}`}>
                      {say(words, { channel: say(texts[channel]) })}
                    </Button>
                  ),
                }
              })}
            />
          )}
        </form>
      ))}
    </section>
  )
}
