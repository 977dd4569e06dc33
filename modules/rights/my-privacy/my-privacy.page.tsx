import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, DataTable, Facts, Select } from '../../../ui/index.ts'
import { exportMyData, showMyPrivacy } from './my-privacy.api.ts'
import { texts } from './my-privacy.texts.ts'

type Data = Answer<typeof showMyPrivacy>

export default page<Data>({
  path: '/cabinet/privacy',
  frame: 'person',
  title: (_, say) => say(texts.title),
  nav: { label: texts.title, order: 65, who: ['person'], icon: 'lock' },
  load: ({ run }) => run(showMyPrivacy, {}),
  forms: {
    async export({ form, run }) {
      const { name, type, content } = await run(exportMyData, {
        person: form.text('person'),
        what: form.text('what') as 'paper',
      })
      return { file: Buffer.from(content, 'base64'), type, name }
    },
  },
  view(props) {
    const { data, say, lang, to } = props
    const { counts } = data
    const rows = (n: number) => say(texts.rows, { n })
    const links = [
      { path: '/cabinet/consents', label: texts.consents, value: rows(counts.consents) },
      { path: '/cabinet/who-looked', label: texts.looks, value: rows(counts.looks) },
      { path: '/cabinet/who-could', label: texts.could, value: say(texts.couldSays) },
      { path: '/cabinet/disclosures', label: texts.disclosures, value: rows(counts.disclosures) },
      { path: '/cabinet/rights', label: texts.requests, value: say(texts.open, { n: counts.openRequests }) },
      { path: '/cabinet/documents', label: texts.documents, value: rows(counts.signatures) },
      { path: '/cabinet/health', label: texts.health, value: say(texts.healthSays) },
      { path: '/cabinet/security', label: texts.sessions, value: rows(counts.sessions) },
    ]
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <section className="stack">
          <h2>{say(texts.doTitle)}</h2>
          <Facts
            facts={links.map(({ path, label, value }) => ({
              label: <a href={to(path)}>{say(label)}</a>,
              value,
            }))}
          />
        </section>
        <Exporting {...props} />
        <section className="stack">
          <h2>{say(texts.held)}</h2>
          <DataTable
            caption={say(texts.held)}
            captionUnseen
            rows={data.held}
            rowKey={row => row.recordClass.kk}
            columns={[
              { key: 'records', head: say(texts.records), cell: row => row.recordClass[lang] },
              { key: 'count', head: say(texts.count), number: true, cell: row => row.count },
              {
                key: 'kept',
                head: say(texts.kept),
                cell: row => (row.years ? say(texts.years, { n: row.years }) : say(texts.whileNeeded)),
              },
              { key: 'ground', head: say(texts.ground), cell: row => row.ground?.[lang] ?? '—' },
            ]}
            empty={null}
          />
        </section>
      </div>
    )
  },
})

function Exporting({ data, say, once }: ViewProps<Data>) {
  return (
    <section className="stack">
      <h2>{say(texts.exportTitle)}</h2>
      <p className="reading">{say(texts.exportSays)}</p>
      <div className="actions">
        {(['paper', 'file'] as const).map(what => (
          <form method="post" key={what}>
            <input type="hidden" {...once} />
            <input type="hidden" name="what" value={what} />
            {data.people.length === 1 ? (
              <input type="hidden" name="person" value={data.people[0]!.id} />
            ) : (
              <Select
                name="person"
                id={`person-${what}`}
                label={say(texts.whose)}
                options={data.people.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            <Button name="do" value="export" icon={what === 'paper' ? 'print' : 'document'}>
              {say(texts[what])}
            </Button>
          </form>
        ))}
      </div>
    </section>
  )
}
