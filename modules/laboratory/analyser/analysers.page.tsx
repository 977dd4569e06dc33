import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  Button,
  DataTable,
  DateTimeText,
  Empty,
  FileInput,
  Notice,
  Refused,
  Select,
  TextInput,
} from '../../../ui/index.ts'
import { endings, settleQuarantine, showQuarantine, takeAnalyserMessage } from './analyser.api.ts'
import { endingWords, reasonWords, texts } from './analyser.texts.ts'

interface Data extends Answer<typeof showQuarantine> {
  taken: { entered: string; quarantined: string; isRepeated: boolean } | null
}

export default page<Data>({
  path: '/laboratory/analysers',
  frame: 'staff',
  nav: { label: texts.nav, order: 12, who: ['laboratory'], icon: 'document' },
  uploads: 1_000_000,
  title: (_, say) => say(texts.title),
  async load({ run, query }) {
    const entered = query.get('entered')
    const taken = entered !== null && {
      ...{ entered, quarantined: query.get('quarantined') ?? '', isRepeated: query.has('repeated') },
    }
    return { ...(await run(showQuarantine, {})), taken: taken || null }
  },
  forms: {
    async take({ run, form, to }) {
      const { entered, quarantined, isRepeated } = await run(takeAnalyserMessage, {
        analyser: form.text('analyser'),
        transmission: form.file('file')?.bytes ?? new Uint8Array(),
      })
      const repeated = isRepeated ? '&repeated' : ''
      return { go: to(`/laboratory/analysers?entered=${entered}&quarantined=${quarantined}${repeated}`) }
    },
    async settle({ run, form, to }) {
      const how = form.text('how') as (typeof endings)[number]
      await run(settleQuarantine, { entry: form.text('entry'), how })
      return { go: to('/laboratory/analysers') }
    },
  },
  view(props) {
    const { data, say, lang, once, typed, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.taken && (
          <Notice
            tone={data.taken.isRepeated ? 'info' : 'done'}
            live
            title={say(data.taken.isRepeated ? texts.repeated : texts.taken, data.taken as never)}
          />
        )}
        <form method="post" encType="multipart/form-data" className="stack">
          <input type="hidden" {...once} />
          <p className="reading">{say(texts.lead)}</p>
          <TextInput
            name="analyser"
            label={say(texts.analyser)}
            value={typed.text('analyser')}
            error={faultOf('analyser')}
            maxLength={40}
          />
          <FileInput
            name="file"
            label={say(texts.file)}
            accept=".astm,.txt"
            error={faultOf('transmission')}
          />
          <div className="actions">
            <Button kind="primary" name="do" value="take">
              {say(texts.take)}
            </Button>
          </div>
        </form>
        <Quarantine {...props} />
      </div>
    )
  },
})

function Quarantine({ data, say, lang, once }: ViewProps<Data>) {
  return (
    <section className="stack">
      <h2>{say(texts.quarantine)}</h2>
      <DataTable
        caption={say(texts.quarantine)}
        captionUnseen
        rows={data.entries}
        rowKey={row => row.entry}
        columns={[
          { key: 'why', head: say(texts.why), cell: row => say(reasonWords[row.reason]) },
          { key: 'record', head: say(texts.record), cell: row => <code>{row.record}</code> },
          { key: 'analyser', head: say(texts.analyser), cell: row => row.analyser },
          { key: 'at', head: say(texts.at), cell: row => <DateTimeText value={row.at} lang={lang} /> },
          {
            key: 'ending',
            head: say(texts.ending),
            cell: row => (
              <form method="post" className="actions">
                <input type="hidden" {...once} />
                <input type="hidden" name="entry" value={row.entry} />
                <Select
                  name="how"
                  id={`how-${row.entry}`}
                  label={say(texts.ending)}
                  options={endings.map(value => ({ value, label: say(endingWords[value]) }))}
                />
                <Button small name="do" value="settle">
                  {say(texts.settle)}
                </Button>
              </form>
            ),
          },
        ]}
        empty={<Empty title={say(texts.none)} />}
      />
    </section>
  )
}
