import type { Answer } from '../../../kernel/act.ts'
import { type Page, page, type ViewProps } from '../../../kernel/page.ts'
import { DataTable, dateText, Empty, LinkButton, StateWord } from '../../../ui/index.ts'
import { editors } from '../shapes.ts'
import { type Desk, desks } from './desks.ts'
import { listArticleEditions } from './edit-article.api.ts'
import { stateTexts, listTexts as texts } from './edit-article.texts.ts'
import { stateTones } from './state-tones.ts'

type Data = Answer<typeof listArticleEditions>
type Edition = Data['editions'][number]

export const staffArticles = page<Data>({
  ...listAt(desks.staff),
  nav: { label: texts.nav, order: 52, who: editors, icon: 'document' },
})

export const practitionerArticles = page<Data>(listAt(desks.practitioner))

function listAt(desk: Desk): Page<Data> {
  return {
    path: desk.path,
    frame: desk.frame,
    title: (_, say) => say(texts.title),
    load: ({ run }) => run(listArticleEditions, {}),
    view: props => <Articles {...props} desk={desk} />,
  }
}

function Articles({ desk, ...props }: ViewProps<Data> & { desk: Desk }) {
  const { data, say, to, actor } = props
  const isStaff = desk === desks.staff
  const reviews = !isStaff || actor.duty === 'doctor'
  const waiting = data.editions.filter(edition => waitsFor(edition, reviews))
  return (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <p className="reading">
        {say(editors.includes(actor.duty ?? '') ? texts.lead : texts.leadPractitioner)}
      </p>
      <div className="actions">
        <LinkButton href={to(`${desk.path}/new`)} icon="plus">
          {say(texts.new)}
        </LinkButton>
        {isStaff && <LinkButton href={to('/library/edit/media')}>{say(texts.media)}</LinkButton>}
      </div>
      {waiting.length > 0 && (
        <Editions {...props} desk={desk} title={say(texts.waiting)} editions={waiting} />
      )}
      <Editions {...props} desk={desk} title={say(texts.all)} editions={data.editions} />
    </div>
  )
}

// Who reviews reads what was handed in or is overdue; the others publish what was reviewed.
function waitsFor({ state, isOverdue }: Edition, reviews: boolean): boolean {
  return reviews ? state === 'draft' || isOverdue : state === 'passed'
}

type EditionsProps = ViewProps<Data> & { desk: Desk; title: string; editions: Edition[] }

function Editions({ desk, title, editions, lang, say, to }: EditionsProps) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      <DataTable
        caption={title}
        captionUnseen
        rows={editions}
        rowKey={row => row.edition}
        rowHref={row => to(`${desk.path}/${row.edition}`)}
        columns={[
          { key: 'title', head: say(texts.name), cell: row => row.title },
          {
            key: 'state',
            head: say(texts.state),
            cell: row => (
              <div>
                <StateWord tone={stateTones[row.state]}>{say(stateTexts[row.state])}</StateWord>
                {row.isOverdue && (
                  <div>
                    <StateWord tone="wait">{say(texts.overdue)}</StateWord>
                  </div>
                )}
              </div>
            ),
          },
          { key: 'author', head: say(texts.author), cell: row => row.author.name },
          {
            key: 'due',
            head: say(texts.due),
            cell: row => (row.due ? dateText(row.due, lang) : say(texts.dash)),
          },
        ]}
        empty={
          <Empty icon="document" title={say(texts.none)}>
            <p>{say(texts.noneSays)}</p>
          </Empty>
        }
      />
    </section>
  )
}
