import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  Choice,
  DateInput,
  DateText,
  Empty,
  Facts,
  LinkButton,
  Refused,
  Tick,
} from '../../../ui/index.ts'
import { texts } from '../files.texts.ts'
import { recipientInWords } from '../recipient-words.ts'
import type { recipientKind } from '../share.shapes.ts'
import { showMyFile } from '../show-my-file/show-my-file.api.ts'
import { shareFile } from './share-file.api.ts'
import { terms } from './share-file.texts.ts'

type Recipient = Answer<typeof showMyFile>['recipients'][number]
type Data = Answer<typeof showMyFile> & { chosen: Recipient | undefined; until: string }

// Two steps, since the words to be read depend on who was chosen: the choice stands in the address.
export default page<Data>({
  path: '/cabinet/files/:file/share',
  frame: 'person',
  title: (_, say) => say(texts.shareTitle),
  async load({ run, params, query }) {
    const shown = await run(showMyFile, { file: params.file! })
    const chosen = shown.recipients.find(one => keyOf(one) === query.get('to'))
    return { ...shown, chosen, until: query.get('until') ?? '' }
  },
  forms: {
    async send({ run, params, query, form, to }) {
      const [toKind = '', whom = ''] = (query.get('to') ?? '').split(' ')
      const file = params.file!
      await run(shareFile, {
        file,
        toKind: toKind as (typeof recipientKind.options)[number],
        to: whom,
        until: query.get('until') ?? '',
        agrees: form.ticked('agrees') as true,
      })
      return { go: to(`/cabinet/files/${file}`) }
    },
  },
  view(props) {
    const { data, say, to, lang, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.shareTitle)}</h1>
        <p>
          <strong>{data.newest.title}</strong>
        </p>
        <Refused
          {...{ lang, refusal, faultOf, labels: { until: say(texts.lastDay), to: say(texts.whom) } }}
        />
        {data.recipients.length === 0 ? (
          <Empty
            title={say(texts.nobody)}
            icon="users"
            actions={<LinkButton href={to('/cabinet/people/trusted')}>{say(texts.toTrusted)}</LinkButton>}
          >
            <p>{say(texts.nobodyLead)}</p>
          </Empty>
        ) : data.chosen && data.until ? (
          <Terms {...props} chosen={data.chosen} />
        ) : (
          <Choosing {...props} />
        )}
        <p>
          <a href={to(`/cabinet/files/${data.newest.file}`)}>{say(texts.backToFile)}</a>
        </p>
      </div>
    )
  },
})

function Choosing({ data, say }: ViewProps<Data>) {
  return (
    <form method="get" className="stack">
      <Choice
        name="to"
        legend={say(texts.whom)}
        options={data.recipients.map(one => ({ value: keyOf(one), label: recipientInWords(say, one) }))}
      />
      <DateInput name="until" label={say(texts.lastDay)} hint={say(texts.lastDayHint)} value={data.until} />
      <div className="actions">
        <Button kind="primary">{say(texts.next)}</Button>
      </div>
    </form>
  )
}

function Terms({ data, chosen, say, to, lang, once, faultOf }: ViewProps<Data> & { chosen: Recipient }) {
  const change = { href: to(`/cabinet/files/${data.newest.file}/share`), label: say(texts.changeChoice) }
  const isDay = /^\d{4}-\d\d-\d\d$/.test(data.until)
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <Facts
        facts={[
          { label: say(texts.recipient), value: recipientInWords(say, chosen), change },
          {
            label: say(texts.lastDay),
            value: isDay ? <DateText value={data.until} lang={lang} /> : data.until,
            change,
          },
        ]}
      />
      <Tick name="agrees" error={faultOf('agrees')} required>
        {say(chosen.toKind === 'trusted' ? terms.trusted : terms.staff)}
      </Tick>
      <div className="actions">
        <Button kind="primary">{say(texts.shareNow)}</Button>
      </div>
    </form>
  )
}

function keyOf({ toKind, to }: Recipient): string {
  return `${toKind} ${to}`
}
