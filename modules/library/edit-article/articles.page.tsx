import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { DataTable, dateText, Empty, LinkButton, StateWord } from '../../../ui/index.ts'
import { listArticleEditions } from './edit-article.api.ts'
import { stateTexts, listTexts as texts } from './edit-article.texts.ts'
import { stateTones } from './state-tones.ts'

type Data = Answer<typeof listArticleEditions>
type Edition = Data['editions'][number]

export default page<Data>({
  path: '/library/edit',
  frame: 'staff',
  nav: { label: texts.nav, order: 52, who: ['director', 'doctor', 'admin'], icon: 'document' },
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(listArticleEditions, {}),
  view(props) {
    const { data, say, to, actor } = props
    const waiting = data.editions.filter(edition => waitsFor(edition, actor.duty))
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <div className="actions">
          <LinkButton href={to('/library/edit/new')} icon="plus">
            {say(texts.new)}
          </LinkButton>
          <LinkButton href={to('/library/edit/media')}>{say(texts.media)}</LinkButton>
        </div>
        {waiting.length > 0 && <Editions {...props} title={say(texts.waiting)} editions={waiting} />}
        <Editions {...props} title={say(texts.all)} editions={data.editions} />
      </div>
    )
  },
})

// A doctor reviews what was handed in or is overdue; the director publishes what was reviewed.
function waitsFor({ state, isOverdue }: Edition, duty: string | null): boolean {
  return duty === 'doctor' ? state === 'draft' || isOverdue : state === 'passed'
}

type EditionsProps = ViewProps<Data> & { title: string; editions: Edition[] }

function Editions({ title, editions, lang, say, to }: EditionsProps) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      <DataTable
        caption={title}
        captionUnseen
        rows={editions}
        rowKey={row => row.edition}
        rowHref={row => to(`/library/edit/${row.edition}`)}
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
