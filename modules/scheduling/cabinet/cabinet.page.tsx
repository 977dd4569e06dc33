import { page } from '../../../kernel/page.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { DataTable, dateTimeText, Empty, Facts, LinkButton, StateWord, timeText } from '../../../ui/index.ts'
import type { VisitLine } from '../shapes.ts'
import { showMyVisits } from '../show-my-visits/show-my-visits.api.ts'
import { stateTones, stateWords } from '../states.ts'
import { texts } from './cabinet.texts.ts'

interface ListProps {
  visits: VisitLine[]
  lang: Lang
  say: Say
  to(path: string): string
}

export default page({
  path: '/cabinet',
  frame: 'person',
  nav: { label: texts.nav, order: 10, who: ['person'], icon: 'calendar' },
  load: ({ run }) => run(showMyVisits, {}),
  title: (_, say) => say(texts.title),
  view({ data: { coming, past }, lang, say, to }) {
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        {coming.length === 0 && past.length === 0 ? (
          <Empty
            icon="calendar"
            title={say(texts.noneTitle)}
            actions={
              <LinkButton kind="primary" href={to('/find')}>
                {say(texts.find)}
              </LinkButton>
            }
          >
            <p>{say(texts.noneLead)}</p>
          </Empty>
        ) : (
          <>
            <Coming visits={coming} {...{ lang, say, to }} />
            {past.length > 0 && <Past visits={past} {...{ lang, say, to }} />}
            <div className="actions">
              <LinkButton href={to('/find')}>{say(texts.find)}</LinkButton>
            </div>
          </>
        )}
      </div>
    )
  },
})

function Coming({ visits, lang, say, to }: ListProps) {
  return (
    <section aria-labelledby="coming" className="stack">
      <h2 id="coming">{say(texts.coming)}</h2>
      {visits.length === 0 && <p>{say(texts.noneTitle)}</p>}
      {visits.map(visit => (
        <article key={visit.id} className="stack">
          <h3>
            <a href={to(`/cabinet/visits/${visit.id}`)}>{dateTimeText(visit.startsAt, lang, 'weekday')}</a>
          </h3>
          <Facts
            dense
            facts={[
              {
                label: say(texts.doctor),
                value: `${visit.practitionerName}, ${visit.organisationName}, ${visit.address}`,
              },
              { label: say(texts.patient), value: visit.patientName },
              {
                label: say(texts.state),
                value: <StateWord tone={stateTones[visit.state]}>{say(stateWords[visit.state])}</StateWord>,
              },
            ]}
          />
          {visit.state === 'held' && visit.holdUntil && (
            <div className="actions">
              <LinkButton
                kind="primary"
                href={to(
                  visit.paid === 'card'
                    ? `/pay/${visit.id}`
                    : `/book/${visit.practitionerSlug}/check?booking=${visit.id}`,
                )}
              >
                {say(visit.paid === 'card' ? texts.pay : texts.finishBooking)}
              </LinkButton>
              <span>{say(texts.holdEnds, { time: timeText(visit.holdUntil, lang) })}</span>
            </div>
          )}
        </article>
      ))}
    </section>
  )
}

function Past({ visits, lang, say, to }: ListProps) {
  return (
    <DataTable
      caption={say(texts.past)}
      rows={visits}
      rowKey={visit => visit.id}
      rowHref={visit => to(`/cabinet/visits/${visit.id}`)}
      empty={null}
      columns={[
        { key: 'when', head: say(texts.when), cell: visit => dateTimeText(visit.startsAt, lang) },
        { key: 'doctor', head: say(texts.doctor), cell: visit => visit.practitionerName },
        { key: 'patient', head: say(texts.patient), cell: visit => visit.patientName },
        {
          key: 'state',
          head: say(texts.state),
          cell: visit => <StateWord tone={stateTones[visit.state]}>{say(stateWords[visit.state])}</StateWord>,
        },
      ]}
    />
  )
}
