import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { DataTable, dateTimeText, Empty, LinkButton } from '../../../ui/index.ts'
import { dutyName } from '../../organisations/index.ts'
import { AlertTable } from './alert-table.tsx'
import { texts } from './detection.texts.ts'
import { listAlerts } from './list-alerts.api.ts'

type Data = Answer<typeof listAlerts> & { state: 'open' | 'decided' }

export default page<Data>({
  path: '/officer/detection',
  frame: 'staff',
  nav: { label: texts.nav, order: 62, who: ['officer'], icon: 'shield' },
  title: (_, say) => say(texts.title),
  async load({ run, query }) {
    const state = query.get('state') === 'decided' ? 'decided' : 'open'
    return { ...(await run(listAlerts, { state })), state }
  },
  view(props) {
    const { data, lang, say, to, actor } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        {data.readAt && <p>{say(texts.readAt, { at: dateTimeText(data.readAt, lang) })}</p>}
        <div className="actions">
          <LinkButton small href={to('/officer/detection')} current={data.state === 'open'}>
            {say(texts.open)}
          </LinkButton>
          <LinkButton small href={to('/officer/detection?state=decided')} current={data.state === 'decided'}>
            {say(texts.decided)}
          </LinkButton>
          {actor.duty === 'officer' && (
            <LinkButton small href={to('/officer/detection/watched')}>
              {say(texts.watched)}
            </LinkButton>
          )}
        </div>
        <AlertTable caption={say(texts.title)} alerts={data.alerts} {...{ lang, say, to }} />
        <Explained {...props} />
      </div>
    )
  },
})

function Explained({ data, say }: ViewProps<Data>) {
  const { repeat } = data
  return (
    <section className="stack">
      <h2>{say(texts.explainedTitle)}</h2>
      <p className="reading">{say(texts.explainedLead)}</p>
      <DataTable
        caption={say(texts.explainedTitle)}
        captionUnseen
        dense
        rows={byDuty(data.explained)}
        rowKey={row => row.duty}
        columns={[
          {
            key: 'duty',
            head: say(texts.duty),
            cell: row => say(dutyName(row.duty)),
          },
          { key: 'looks', head: say(texts.looks), number: true, cell: row => row.looks },
          {
            key: 'share',
            head: say(texts.share),
            number: true,
            cell: row => `${Math.floor((row.explained / row.looks) * 100)} %`,
          },
        ]}
        empty={<Empty title={say(texts.noLooks)} />}
      />
      <p className="reading">
        {say(texts.repeat, {
          asked: repeat.asked.staff,
          askedAgain: repeat.asked.again,
          not: repeat.notAsked.staff,
          notAgain: repeat.notAsked.again,
        })}
      </p>
    </section>
  )
}

function byDuty(days: Data['explained']) {
  const duties = new Map<string, { duty: string; looks: number; explained: number }>()
  for (const { duty, looks, explained } of days) {
    const sum = duties.get(duty) ?? { duty, looks: 0, explained: 0 }
    duties.set(duty, { duty, looks: sum.looks + looks, explained: sum.explained + explained })
  }
  return [...duties.values()]
}
