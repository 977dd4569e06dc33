import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import type { Lang, Say, Text } from '../../../kernel/texts.ts'
import { DataTable, dateText, Empty, Notice } from '../../../ui/index.ts'
import { listForceMajeure } from '../force-majeure/force-majeure.api.ts'
import { texts as forceMajeureTexts } from '../force-majeure/force-majeure.texts.ts'
import { lawTexts } from '../list-laws/list-laws.texts.ts'
import { listDocuments } from './read-document.api.ts'
import { texts } from './read-document.texts.ts'

type Documents = Answer<typeof listDocuments>['documents']

interface Data {
  documents: Documents
  /** What lasts now and holds the clocks of an organisation (PF-5.1). */
  events: Answer<typeof listForceMajeure>['events']
}

export default page<Data>({
  path: '/documents',
  frame: 'public',
  keep: 60,
  title: (_, say) => say(texts.title),
  description: (_, say) => say(texts.description),
  nav: { label: texts.title, order: 80, who: ['anyone'], icon: 'document' },
  load: async ({ run, query }) => ({
    ...(await run(listDocuments, { organisation: query.get('organisation') ?? undefined })),
    ...(await run(listForceMajeure, {})),
  }),
  view({ data, lang, say, to }) {
    const owners = [...new Set(data.documents.map(document => document.organisation?.kk))]
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        {data.events.map(event => (
          <Notice
            key={event.forceMajeure}
            tone="wait"
            title={`${say(forceMajeureTexts.title)}: ${event.organisationName[lang]}`}
          >
            <p>
              <a href={to('/documents/force-majeure')}>{event.what[lang]}</a>
            </p>
          </Notice>
        ))}
        {data.documents.length === 0 && <Empty icon="document" title={say(texts.none)} />}
        {owners.map(owner => {
          const documents = data.documents.filter(document => document.organisation?.kk === owner)
          return <OfOwner key={owner ?? ''} {...{ documents, lang, say, to }} />
        })}
        <p>
          <a href={to('/documents/laws')}>{say(lawTexts.all)}</a>
        </p>
      </div>
    )
  },
})

interface OfOwnerProps {
  documents: Documents
  lang: Lang
  say: Say
  to(path: string): string
}

function OfOwner({ documents, lang, say, to }: OfOwnerProps) {
  const owner: Text = documents[0]?.organisation ?? texts.platform
  return (
    <section className="stack">
      <h2>{owner[lang]}</h2>
      <DataTable
        caption={owner[lang]}
        captionUnseen
        rows={documents}
        rowKey={document => document.slug}
        rowHref={document => to(`/documents/${document.slug}`)}
        columns={[
          { key: 'document', head: say(texts.document), cell: document => document.title[lang] },
          {
            key: 'in-force',
            head: say(texts.inForce),
            cell: document => say(texts.since, { day: dateText(document.effectiveFrom, lang) }),
          },
          {
            key: 'editions',
            head: say(texts.editions),
            cell: document => say(texts.count, { n: document.editions }),
          },
        ]}
        empty={null}
      />
    </section>
  )
}
