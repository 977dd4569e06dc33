import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import {
  DataTable,
  dateText,
  dateTimeText,
  Empty,
  LinkButton,
  StateWord,
  timeText,
} from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { listFootage } from './footage.api.ts'
import { texts } from './footage.texts.ts'

type Data = Answer<typeof listFootage>
type Footage = Data['footage'][number]

export default page<Data>({
  path: '/officer/footage',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(listFootage, {}),
  view(props) {
    const { data, lang, say, to } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <div className="actions">
          <LinkButton kind="primary" href={to('/officer/footage/new')}>
            {say(texts.register)}
          </LinkButton>
        </div>
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={data.footage}
          rowKey={row => row.id}
          rowHref={row => to(`/officer/footage/${row.id}`)}
          columns={[
            { key: 'filmed', head: say(texts.filmed), cell: row => filmedText(row, lang) },
            { key: 'camera', head: say(texts.camera), cell: row => row.camera?.[lang] ?? say(texts.carried) },
            {
              key: 'people',
              head: say(texts.people),
              cell: row => row.people.map(one => one.name).join(', '),
            },
            { key: 'until', head: say(texts.keepUntil), cell: row => keepText(row, props) },
            { key: 'state', head: say(texts.publication), cell: row => <Standing row={row} say={say} /> },
          ]}
          empty={
            <Empty icon="eye" title={say(texts.none)}>
              <p>{say(texts.noneSays)}</p>
            </Empty>
          }
        />
      </div>
    )
  },
})

/** When filming began and, where it is known, ended. */
export function filmedText({ filmedAt, filmedUntil }: Footage, lang: ViewProps<Data>['lang']): string {
  const from = dateTimeText(filmedAt, lang)
  return filmedUntil ? `${from}–${timeText(filmedUntil, lang)}` : from
}

/** The last day of keeping; once it has passed, what to do. */
export function keepText(
  { keepUntil }: Footage,
  { lang, say, now }: Pick<ViewProps<unknown>, 'lang' | 'say' | 'now'>,
): string {
  const day = dateText(keepUntil, lang)
  return keepUntil < dayOf(now) ? say(texts.keepOver, { day }) : day
}

/** Whether a mark stands, and whether everybody still consents to it. */
export function Standing({ row, say }: { row: Footage; say: ViewProps<Data>['say'] }) {
  if (!row.uses.some(use => !use.endedAt)) return <StateWord tone="info">{say(texts.unmarked)}</StateWord>
  if (row.people.every(one => one.mayPublish)) return <StateWord tone="done">{say(texts.marked)}</StateWord>
  return <StateWord tone="danger">{say(texts.lapsed)}</StateWord>
}
