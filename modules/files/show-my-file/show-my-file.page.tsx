import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, DataTable, DateText, dueText, LinkButton, Refused, StateWord } from '../../../ui/index.ts'
import { endShare } from '../end-share/end-share.api.ts'
import { FileFacts, SaveButton, saveFile, sizeText } from '../file-view.tsx'
import { texts } from '../files.texts.ts'
import { recipientInWords } from '../recipient-words.ts'
import { showMyFile } from './show-my-file.api.ts'

type Data = Answer<typeof showMyFile>

export default page<Data>({
  path: '/cabinet/files/:file',
  frame: 'person',
  title: ({ newest }) => newest.title,
  load: ({ run, params }) => run(showMyFile, { file: params.file! }),
  forms: {
    open: saveFile,
    async end({ run, params, form, to }) {
      await run(endShare, { share: form.text('share') })
      return { go: to(`/cabinet/files/${params.file}`) }
    },
  },
  view(props) {
    const { data, say, to, lang, refusal, faultOf } = props
    const here = `/cabinet/files/${data.newest.file}`
    return (
      <div className="stack">
        <h1>{data.newest.title}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <FileFacts line={data.newest} say={say} lang={lang} />
        <SaveButton line={data.newest} say={say} />
        <Shares {...props} />
        {data.older.length > 0 && <Older {...props} />}
        <div className="actions">
          <LinkButton href={to(`${here}/replace`)}>{say(texts.replace)}</LinkButton>
          <LinkButton kind="danger" href={to(`${here}/remove`)}>
            {say(texts.remove)}
          </LinkButton>
        </div>
        <p>
          <a href={to('/cabinet/files')}>{say(texts.back)}</a>
        </p>
      </div>
    )
  },
})

function Shares({ data, say, to, lang, once }: ViewProps<Data>) {
  return (
    <section className="stack">
      <h2>{say(texts.shares)}</h2>
      {data.shares.length === 0 ? (
        <p>{say(texts.noShares)}</p>
      ) : (
        <DataTable
          caption={say(texts.shares)}
          captionUnseen
          rows={data.shares}
          rowKey={row => row.share}
          columns={[
            { key: 'whom', head: say(texts.recipient), cell: row => recipientInWords(say, row) },
            {
              key: 'until',
              head: say(texts.term),
              cell: row => dueText(row.until, lang),
            },
            {
              key: 'state',
              head: say(texts.state),
              cell: row => (
                <form method="post" className="actions">
                  <input type="hidden" {...once} />
                  <input type="hidden" name="share" value={row.share} />
                  <StateWord tone={row.isOpen ? 'done' : 'info'}>
                    {say(row.isOpen ? texts.open : texts.closed)}
                  </StateWord>
                  {row.isOpen && (
                    <Button small kind="quiet" name="do" value="end">
                      {say(texts.end)}
                    </Button>
                  )}
                </form>
              ),
            },
          ]}
          empty={null}
        />
      )}
      <div className="actions">
        <LinkButton href={to(`/cabinet/files/${data.newest.file}/share`)}>{say(texts.share)}</LinkButton>
      </div>
    </section>
  )
}

function Older({ data, say, lang }: ViewProps<Data>) {
  return (
    <section className="stack">
      <h2>{say(texts.older)}</h2>
      <DataTable
        caption={say(texts.older)}
        captionUnseen
        rows={data.older}
        rowKey={row => row.version}
        columns={[
          { key: 'title', head: say(texts.paper), cell: row => row.title },
          { key: 'at', head: say(texts.putIn), cell: row => <DateText value={row.at} lang={lang} /> },
          { key: 'size', head: say(texts.size), cell: row => sizeText(say, row.bytes) },
          { key: 'save', head: say(texts.file), cell: row => <SaveButton line={row} say={say} quiet /> },
        ]}
        empty={null}
      />
    </section>
  )
}
