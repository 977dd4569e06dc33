import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, Choice, DataTable, DateText, Empty, StateWord, Whose } from '../../../ui/index.ts'
import { chooseReadyChannel, showMyResults } from './my-results.api.ts'
import { texts } from './my-results.texts.ts'

type Data = Answer<typeof showMyResults>

export default page<Data>({
  path: '/cabinet/results',
  frame: 'person',
  nav: { label: texts.title, order: 46, who: ['person'], icon: 'pulse' },
  title: (_, say) => say(texts.title),
  load: ({ run, query }) => run(showMyResults, { person: query.get('person') || undefined }),
  forms: {
    async channel({ run, form, to }) {
      const person = form.text('person')
      await run(chooseReadyChannel, { person, channel: form.text('channel') as 'email' })
      return { go: to(`/cabinet/results?person=${person}`) }
    },
  },
  view(props) {
    const { data, say, to, lang } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">
          {say(texts.lead)} <a href={to('/cabinet/who-looked')}>{say(texts.whoLooked)}</a>
        </p>
        <Whose people={data.people} person={data.person} label={say(texts.whose)} show={say(texts.show)} />
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={data.orders}
          rowKey={row => row.order}
          rowHref={row => to(`/cabinet/results/${row.order}`)}
          columns={[
            {
              key: 'tests',
              head: say(texts.tests),
              cell: row => row.tests.map(name => say(name)).join(', '),
            },
            { key: 'day', head: say(texts.day), cell: row => <DateText value={row.at} lang={lang} /> },
            { key: 'where', head: say(texts.where), cell: row => say(row.organisation) },
            {
              key: 'state',
              head: say(texts.state),
              cell: row => (
                <StateWord tone={row.isReady ? 'done' : 'wait'}>
                  {say(row.isReady ? texts.ready : texts.waiting)}
                </StateWord>
              ),
            },
          ]}
          empty={
            <Empty title={say(texts.none)} icon="document">
              <p>{say(texts.noneLead)}</p>
            </Empty>
          }
        />
        <Channel {...props} />
      </div>
    )
  },
})

function Channel({ data, say, once }: ViewProps<Data>) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="person" value={data.person} />
      <Choice
        name="channel"
        legend={say(texts.channel)}
        hint={say(texts.channelLead)}
        value={data.channel}
        options={[
          { value: 'email', label: say(texts.email) },
          { value: 'sms', label: say(texts.sms), hint: say(texts.smsHint) },
          { value: 'none', label: say(texts.noMessage) },
        ]}
      />
      <div className="actions">
        <Button name="do" value="channel">
          {say(texts.saveChannel)}
        </Button>
      </div>
    </form>
  )
}
