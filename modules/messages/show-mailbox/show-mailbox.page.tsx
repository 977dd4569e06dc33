import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import {
  Button,
  DataTable,
  DateTimeText,
  Empty,
  Facts,
  LinkButton,
  Paper,
  Select,
  StateWord,
  TextInput,
  type Tone,
} from '../../../ui/index.ts'
import showMailbox, { channels } from './show-mailbox.api.ts'
import words from './show-mailbox.texts.ts'

type Message = Answer<typeof showMailbox>['messages'][number]
interface Data {
  messages: Message[]
  channel: string
  address: string
}

const tones: Record<Message['state'], Tone> = { queued: 'wait', kept: 'info', sent: 'done', failed: 'danger' }

export const list = page<Data>({
  path: '/mailbox',
  frame: 'public',
  index: false,
  title: (_, say) => say(words.title),
  async load({ query, run }) {
    const channel = channels.find(known => known === query.get('channel'))
    const address = query.get('address')?.trim() ?? ''
    const { messages } = await run(showMailbox, { ...(channel && { channel }), ...(address && { address }) })
    return { messages, channel: channel ?? '', address }
  },
  view: MailboxView,
})

export const one = page<Message | null>({
  path: '/mailbox/:message',
  frame: 'public',
  index: false,
  title: (message, say) => (message ? say(message.subject) : say(words.empty)),
  async load({ params, run }) {
    const { messages } = await run(showMailbox, { message: params.message! })
    return messages[0] ?? null
  },
  view: MessageView,
})

function MailboxView({ data, say, lang, to }: ViewProps<Data>) {
  return (
    <div className="stack">
      <h1>{say(words.title)}</h1>
      <p className="reading">{say(words.lead)}</p>
      <form method="get" className="stack">
        <Select
          name="channel"
          label={say(words.channel)}
          optional={say(words.optional)}
          empty={say(words.any)}
          value={data.channel}
          options={channels.map(value => ({ value, label: say(words[value]) }))}
        />
        <TextInput
          name="address"
          label={say(words.address)}
          optional={say(words.optional)}
          value={data.address}
        />
        <div className="actions">
          <Button>{say(words.search)}</Button>
        </div>
      </form>
      <DataTable
        caption={say(words.title)}
        captionUnseen
        rows={data.messages}
        rowKey={message => message.id}
        rowHref={message => to(`/mailbox/${message.id}`)}
        columns={[
          {
            key: 'subject',
            head: say(words.subject),
            cell: message => message.subject[shownIn(message, lang)],
          },
          { key: 'to', head: say(words.to), cell: message => message.address },
          {
            key: 'channel',
            head: say(words.channel),
            cell: message => message.channel && say(words[message.channel]),
          },
          {
            key: 'when',
            head: say(words.when),
            cell: message => <DateTimeText value={message.writtenAt} lang={lang} />,
          },
          { key: 'state', head: say(words.state), cell: message => stateWord(message, say) },
        ]}
        empty={<Empty title={say(words.empty)}>{say(words.emptyHint)}</Empty>}
      />
    </div>
  )
}

function MessageView({ data: message, say, lang, to }: ViewProps<Message | null>) {
  const back = <LinkButton href={to('/mailbox')}>{say(words.back)}</LinkButton>
  if (!message) return <Empty title={say(words.empty)} actions={back} />
  const shown = shownIn(message, lang)
  return (
    <div className="stack">
      <h1>{message.subject[shown]}</h1>
      <Facts
        facts={[
          { label: say(words.to), value: message.address ?? say(words.noAddress) },
          ...(message.channel ? [{ label: say(words.channel), value: say(words[message.channel]) }] : []),
          { label: say(words.when), value: <DateTimeText value={message.writtenAt} lang={lang} /> },
          { label: say(words.state), value: stateWord(message, say) },
          ...(message.fault ? [{ label: say(words.fault), value: message.fault }] : []),
        ]}
      />
      <Paper lang={shown} title={message.subject[shown]}>
        <p>{message.body[shown]}</p>
      </Paper>
      <div className="actions">
        {message.link && (
          <LinkButton kind="primary" href={`/${shown}${message.link}`}>
            {say(words.open)}
          </LinkButton>
        )}
        {back}
      </div>
    </div>
  )
}

// As the person would see it: in the person's language, not the onlooker's.
function shownIn(message: Message, lang: Lang): Lang {
  return message.lang ?? lang
}

function stateWord(message: Message, say: Say) {
  return <StateWord tone={tones[message.state]}>{say(words[message.state])}</StateWord>
}
