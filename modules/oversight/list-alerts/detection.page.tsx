import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { dateTimeText, LinkButton } from '../../../ui/index.ts'
import { byDuty } from '../detection/by-duty.ts'
import { ExplainedByDuty } from '../explained-by-duty.tsx'
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
      <ExplainedByDuty rows={byDuty(data.explained)} say={say} />
      <p className="reading">{say(texts.explainedLead)}</p>
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
