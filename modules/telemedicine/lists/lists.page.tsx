// Visits by video as the person and as the doctor of today read them.
import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { DataTable, dateTimeText, Empty, LinkButton, StateWord, timeText } from '../../../ui/index.ts'
import { stateTones, stateWords } from '../../scheduling/index.ts'
import { listVideoVisits } from './lists.api.ts'
import { texts } from './lists.texts.ts'

type Data = Answer<typeof listVideoVisits>
type Line = Data['visits'][number]

export const ownVideoVisits = page<Data>({
  path: '/cabinet/video',
  frame: 'person',
  nav: { label: texts.nav, order: 47, who: ['person'], icon: 'phone' },
  load: ({ run }) => run(listVideoVisits, { as: 'patient' }),
  title: (_, say) => say(texts.mine),
  view: props => (
    <div className="stack">
      <h1>{props.say(texts.mine)}</h1>
      <Visits {...props} byDoctor={false} />
    </div>
  ),
})

export const videoVisitsToday = page<Data>({
  path: '/doctor/video',
  frame: 'staff',
  nav: { label: texts.nav, order: 12, who: ['doctor'], icon: 'phone' },
  load: ({ run }) => run(listVideoVisits, { as: 'doctor' }),
  title: (_, say) => say(texts.today),
  view: props => (
    <div className="stack">
      <h1>{props.say(texts.today)}</h1>
      <Visits {...props} byDoctor />
    </div>
  ),
})

function Visits({ data, say, lang, to, byDoctor, now }: ViewProps<Data> & { byDoctor: boolean }) {
  const roomOf = ({ booking }: Line) =>
    to(byDoctor ? `/doctor/visits/${booking}/video` : `/cabinet/visits/${booking}/video`)
  return (
    <DataTable
      caption={say(byDoctor ? texts.today : texts.mine)}
      captionUnseen
      rows={data.visits}
      rowKey={visit => visit.booking}
      empty={
        <Empty
          icon="calendar"
          title={say(byDoctor ? texts.noneToday : texts.noneMine)}
          actions={byDoctor ? undefined : <LinkButton href={to('/video')}>{say(texts.find)}</LinkButton>}
        />
      }
      columns={[
        {
          key: 'time',
          head: say(texts.time),
          cell: visit =>
            byDoctor ? timeText(visit.startsAt, lang) : dateTimeText(visit.startsAt, lang, 'short'),
        },
        {
          key: 'who',
          head: say(byDoctor ? texts.patient : texts.doctor),
          cell: visit => (byDoctor ? visit.patient : say(visit.doctor)),
        },
        { key: 'service', head: say(texts.service), cell: visit => say(visit.service) },
        {
          key: 'state',
          head: say(texts.state),
          cell: visit => (
            <StateWord tone={stateTones[visit.state]}>
              {visit.waitsSince
                ? say(texts.waits, { since: timeText(visit.waitsSince, lang) })
                : visit.state === 'booked' && !byDoctor && new Date(visit.opensAt) > now
                  ? say(texts.opens, { at: timeText(visit.opensAt, lang) })
                  : say(stateWords[visit.state])}
            </StateWord>
          ),
        },
        {
          key: 'room',
          head: say(texts.room),
          cell: visit => (
            <LinkButton small href={roomOf(visit)}>
              {say(texts.open)}
            </LinkButton>
          ),
        },
      ]}
    />
  )
}
