import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { DataTable, DateText, Empty, LinkButton, Refused, Whose } from '../../../ui/index.ts'
import { SaveButton, saveFile } from '../file-view.tsx'
import { kindNames, texts } from '../files.texts.ts'
import { largest } from '../put-version.ts'
import { showMyFiles } from './show-my-files.api.ts'

type Data = Answer<typeof showMyFiles>

export default page<Data>({
  path: '/cabinet/files',
  frame: 'person',
  nav: { label: texts.nav, order: 55, who: ['person'], icon: 'document' },
  title: (_, say) => say(texts.title),
  load: ({ run, query }) => run(showMyFiles, { person: query.get('person') || undefined }),
  forms: { open: saveFile },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    const add = (
      <LinkButton kind="primary" icon="plus" href={to(`/cabinet/files/add?person=${data.person}`)}>
        {say(texts.add)}
      </LinkButton>
    )
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">
          {say(texts.lead)} <a href={to('/cabinet/who-looked')}>{say(texts.whoLooked)}</a>
        </p>
        <Refused {...{ lang, refusal, faultOf }} />
        <Whose people={data.people} person={data.person} label={say(texts.whose)} show={say(texts.show)} />
        {data.files.length === 0 ? (
          <Empty title={say(texts.none)} icon="document" actions={add}>
            <p>{say(texts.noneLead, { largest })}</p>
          </Empty>
        ) : (
          <>
            <Kept {...props} />
            <p>{say(texts.room, { used: megabytes(data.used), quota: megabytes(data.quota) })}</p>
            <div className="actions">{add}</div>
          </>
        )}
        {data.sharedWithMe.length > 0 && <SharedWithMe {...props} />}
      </div>
    )
  },
})

function Kept({ data, say, to, lang }: ViewProps<Data>) {
  return (
    <DataTable
      caption={say(texts.title)}
      captionUnseen
      rows={data.files}
      rowKey={row => row.file}
      columns={[
        {
          key: 'title',
          head: say(texts.paper),
          cell: row => <a href={to(`/cabinet/files/${row.file}`)}>{row.title}</a>,
        },
        { key: 'kind', head: say(texts.kind), cell: row => say(kindNames[row.kind]) },
        {
          key: 'dated',
          head: say(texts.datedOn),
          cell: row => (row.datedOn ? <DateText value={row.datedOn} lang={lang} /> : '—'),
        },
        { key: 'access', head: say(texts.access), cell: row => say(texts.openTo, { n: row.openTo }) },
      ]}
      empty={null}
    />
  )
}

function SharedWithMe({ data, say }: ViewProps<Data>) {
  return (
    <section className="stack">
      <h2>{say(texts.sharedWithMe)}</h2>
      <DataTable
        caption={say(texts.sharedWithMe)}
        captionUnseen
        rows={data.sharedWithMe}
        rowKey={row => row.version}
        columns={[
          { key: 'title', head: say(texts.paper), cell: row => row.title },
          { key: 'owner', head: say(texts.owner), cell: row => row.ownerName },
          { key: 'kind', head: say(texts.kind), cell: row => say(kindNames[row.kind]) },
          { key: 'save', head: say(texts.file), cell: row => <SaveButton line={row} say={say} quiet /> },
        ]}
        empty={null}
      />
    </section>
  )
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10
}
