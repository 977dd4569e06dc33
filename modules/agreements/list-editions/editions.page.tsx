import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { DataTable, dateText, Empty, LinkButton, StateWord } from '../../../ui/index.ts'
import { stateTones } from '../edition-states.ts'
import { lawTexts } from '../list-laws/list-laws.texts.ts'
import { setTexts } from '../set-law-act/set-law-act.texts.ts'
import { kindTexts, stateTexts, texts } from './editions.texts.ts'
import { listEditions } from './list-editions.api.ts'

type Listed = Answer<typeof listEditions>

export default page<Listed>({
  path: '/editions',
  frame: 'staff',
  nav: { label: texts.nav, order: 50, who: ['director', 'admin'], icon: 'document' },
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(listEditions, {}),
  view(props) {
    const { data, say, to, actor } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        {data.documents.map(document => (
          <OneDocument key={document.kind} {...props} document={document} />
        ))}
        <p>
          <a href={to('/documents/laws')}>{say(lawTexts.all)}</a>
          {actor.duty === 'admin' && (
            <>
              {' · '}
              <a href={to('/editions/laws')}>{say(setTexts.title)}</a>
            </>
          )}
        </p>
      </div>
    )
  },
})

type OneProps = ViewProps<Listed> & { document: Listed['documents'][number] }

function OneDocument({ document: { kind, editions }, lang, say, to }: OneProps) {
  return (
    <section className="stack">
      <h2>{say(kindTexts[kind])}</h2>
      <DataTable
        caption={say(kindTexts[kind])}
        captionUnseen
        dense
        rows={editions}
        rowKey={row => row.edition}
        rowHref={row => to(`/editions/${row.edition}`)}
        columns={[
          { key: 'edition', head: say(texts.edition), cell: row => say(texts.nth, { number: row.number }) },
          {
            key: 'state',
            head: say(texts.state),
            cell: row => (
              <div>
                <StateWord tone={stateTones[row.state]}>{say(stateTexts[row.state])}</StateWord>
                {row.stale.length > 0 && row.state !== 'superseded' && (
                  <div>
                    <StateWord tone="wait">{say(lawTexts.stale)}</StateWord>
                  </div>
                )}
              </div>
            ),
          },
          {
            key: 'effective',
            head: say(texts.effective),
            cell: row => (row.effectiveFrom ? dateText(row.effectiveFrom, lang) : say(texts.dash)),
          },
          {
            key: 'order',
            head: say(texts.order),
            cell: row =>
              row.order
                ? say(texts.orderOf, { number: row.order.number, date: dateText(row.order.date, lang) })
                : say(texts.dash),
          },
          { key: 'drafted', head: say(texts.drafted), cell: row => dateText(row.draftedAt, lang) },
        ]}
        empty={
          <Empty icon="document" title={say(texts.none)}>
            <p>{say(texts.noneSays)}</p>
          </Empty>
        }
      />
      <div className="actions">
        <LinkButton href={to(`/editions/${kind}/new`)}>{say(texts.new)}</LinkButton>
      </div>
    </section>
  )
}
