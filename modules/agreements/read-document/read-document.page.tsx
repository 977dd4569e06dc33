import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { dateText, Facts, LinkButton, Notice } from '../../../ui/index.ts'
import { compareTexts } from '../compare-editions/compare-editions.texts.ts'
import { DocumentPaper } from '../document-paper.tsx'
import { paperTexts } from '../print-document/print-document.texts.ts'
import { readDocument } from './read-document.api.ts'
import { texts } from './read-document.texts.ts'

type Read = Answer<typeof readDocument>

export default page<Read>({
  path: '/documents/:slug',
  frame: 'public',
  keep: 60,
  title: ({ document }, say) => say(titleOf(document)),
  load: ({ run, params, query }) => {
    const number = query.get('edition')
    return run(readDocument, {
      slug: params.slug ?? '',
      number: number === null ? undefined : Number(number),
    })
  },
  view(props) {
    const { data, lang, say, to } = props
    const { document, order, state } = data
    const address = to(`/documents/${document.slug}`)
    const oldest = data.editions.at(-1)!.number
    return (
      <div className="stack">
        <h1>{say(titleOf(document))}</h1>
        {state !== 'in-force' && (
          <Notice
            tone="wait"
            title={say(state === 'superseded' ? texts.superseded : texts.notYet)}
            actions={<LinkButton href={address}>{say(texts.readInForce)}</LinkButton>}
          >
            {state === 'superseded' && <p>{say(texts.supersededSays)}</p>}
          </Notice>
        )}
        <DocumentPaper
          {...{ document, lang, say }}
          seal={<p>{say(texts.order, { number: order.number, date: dateText(order.date, lang) })}</p>}
        />
        <div className="actions">
          <LinkButton href={`${address}/paper?edition=${document.number}`}>
            {say(paperTexts.print)}
          </LinkButton>
        </div>
        <Operator {...props} />
        <section className="stack">
          <h2>{say(texts.allEditions)}</h2>
          <ul>
            {data.editions.map(({ number, effectiveFrom }) => (
              <li key={number}>
                <a href={`${address}?edition=${number}`}>{say(texts.nth, { number })}</a>{' '}
                {say(texts.since, { day: dateText(effectiveFrom, lang) })}
                {number > oldest && (
                  <>
                    {', '}
                    <a href={`${address}/compare?to=${number}`}>{say(compareTexts.withBefore)}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
          <p>
            <a href={to('/documents')}>{say(texts.allDocuments)}</a>
          </p>
        </section>
      </div>
    )
  },
})

function Operator({ data: { operator }, lang, say }: ViewProps<Read>) {
  if (!operator) return null
  return (
    <section className="stack">
      <h2>{say(texts.operator)}</h2>
      <Facts
        facts={[
          { label: say(texts.name), value: operator.name[lang] },
          { label: say(texts.bin), value: operator.bin },
          { label: say(texts.address), value: operator.address[lang] },
          { label: say(texts.responsible), value: operator.responsible },
          { label: say(texts.contact), value: `${operator.phone}, ${operator.email}` },
        ]}
      />
    </section>
  )
}

function titleOf({ kk, ru, en }: Read['document']) {
  return { kk: kk.title, ru: ru.title, en: en?.title ?? ru.title }
}
