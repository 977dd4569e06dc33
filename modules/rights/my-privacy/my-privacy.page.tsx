import type { Answer } from '../../../kernel/act.ts'
import { type FormRequest, page, type ViewProps } from '../../../kernel/page.ts'
import { Button, DataTable, Facts, Select } from '../../../ui/index.ts'
import { exportMyData, showMyPrivacy } from './my-privacy.api.ts'
import { texts } from './my-privacy.texts.ts'

type Data = Answer<typeof showMyPrivacy>

export default page<Data>({
  path: '/cabinet/privacy',
  frame: 'person',
  title: (_, say) => say(texts.title),
  nav: { label: texts.nav, order: 45, who: ['person'], icon: 'lock' },
  load: ({ run }) => run(showMyPrivacy, {}),
  forms: {
    paper: request => saved(request, 'paper'),
    file: request => saved(request, 'file'),
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
      { path: '/cabinet/questions', label: texts.questions, value: say(texts.questionsSays) },
      { path: '/cabinet/releases', label: texts.releases, value: say(texts.releasesSays) },
      { path: '/cabinet/people/trusted', label: texts.trusted, value: say(texts.trustedSays) },
      { path: '/cabinet/documents', label: texts.documents, value: rows(counts.signatures) },
      { path: '/cabinet/contracts', label: texts.contracts, value: say(texts.contractsSays) },
      { path: '/cabinet/claims', label: texts.claims, value: say(texts.claimsSays) },
      { path: '/cabinet/restrictions', label: texts.restrictions, value: say(texts.restrictionsSays) },
      { path: '/cabinet/interventions', label: texts.interventions, value: say(texts.interventionsSays) },
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
  const [first, ...others] = data.people
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <h2>{say(texts.exportTitle)}</h2>
      <p className="reading">{say(texts.exportSays)}</p>
      {others.length === 0 ? (
        <input type="hidden" name="person" value={first!.id} />
      ) : (
        <Select
          name="person"
          label={say(texts.whose)}
          options={data.people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <div className="actions">
        <Button name="do" value="paper" icon="print">
          {say(texts.paper)}
        </Button>
        <Button name="do" value="file" icon="document">
          {say(texts.file)}
        </Button>
      </div>
    </form>
  )
}

async function saved({ form, run }: FormRequest, what: 'paper' | 'file') {
  const { name, type, content } = await run(exportMyData, { person: form.text('person'), what })
  return { file: Buffer.from(content, 'base64'), type, name }
}
