import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import {
  Button,
  DataTable,
  DateInput,
  dateText,
  dateTimeText,
  Empty,
  LinkButton,
  Notice,
  Select,
  StateWord,
  timeText,
} from '../../../ui/index.ts'
import { addDays } from '../../catalogue/index.ts'
import { openQueueBoard } from '../open-queue-board/open-queue-board.api.ts'
import type { VisitLine } from '../shapes.ts'
import { showDay } from '../show-day/show-day.api.ts'
import { stateTones, stateWords } from '../states.ts'
import { DayByDoctor } from './day-by-doctor.tsx'
import { texts } from './desk.texts.ts'
import { Find, lookUp } from './find.tsx'

type Day = Answer<typeof showDay>

export default page({
  path: '/desk',
  frame: 'staff',
  nav: { label: texts.nav, order: 10, who: ['reception', 'director'], icon: 'calendar' },
  async load({ run, query, actor }) {
    const given = (name: string) => query.get(name) || undefined
    const filter = { day: given('day'), branch: given('branch'), practitioner: given('practitioner') }
    return {
      day: await run(showDay, filter),
      filter,
      board: query.get('view') === 'board',
      found: actor.duty === 'reception' ? await lookUp({ run, query }, 'visit-today') : undefined,
    }
  },
  title: (_, say) => say(texts.title),
  forms: {
    async 'queue-board'({ run, form, to }) {
      const { board } = await run(openQueueBoard, { branch: form.text('branch') })
      return { go: to(`/board/${board}`) }
    },
  },
  view({ data: { day, filter, board, found }, lang, say, to, now, once, refusal, actor }) {
    const href = (more: Record<string, string>) => {
      const known = Object.entries({ ...filter, day: day.day, ...(board ? { view: 'board' } : {}), ...more })
      return to(
        `/desk?${new URLSearchParams(known.filter((pair): pair is [string, string] => Boolean(pair[1])))}`,
      )
    }
    const bookHref = actor.duty === 'reception' ? to('/desk/book') : undefined
    return (
      <div className="stack">
        <h1>{dateText(day.day, lang, 'weekday')}</h1>
        {refusal && <Notice tone="danger" live title={refusal.words(lang)} />}
        {found && <Find byDefault="visit-today" {...{ found, lang, say, to }} />}
        <Filter {...{ day, filter, board, say }} />
        <nav className="actions" aria-label={say(texts.views)}>
          <LinkButton small icon="arrow-left" href={href({ day: addDays(day.day, -1) })}>
            {say(texts.previousDay)}
          </LinkButton>
          <LinkButton small href={href({ day: addDays(day.day, 1) })}>
            {say(texts.nextDay)}
          </LinkButton>
          <LinkButton small current={!board} href={href({ view: '' })}>
            {say(texts.asTable)}
          </LinkButton>
          <LinkButton small current={board} href={href({ view: 'board' })}>
            {say(texts.asBoard)}
          </LinkButton>
          {bookHref && (
            <LinkButton small kind="primary" icon="plus" href={bookHref}>
              {say(texts.book)}
            </LinkButton>
          )}
        </nav>
        {board ? (
          <DayByDoctor day={day} {...{ lang, say, to, now }} />
        ) : (
          <DayTable visits={day.visits} {...{ lang, say, to }} />
        )}
        <form method="post" className="actions">
          <input type="hidden" {...once} />
          <input type="hidden" name="do" value="queue-board" />
          {day.branches.map(branch => (
            <Button key={branch.id} small name="branch" value={branch.id}>
              {say(texts.queueBoard, { branch: branch.name })}
            </Button>
          ))}
        </form>
      </div>
    )
  },
})

interface FilterProps {
  day: Day
  filter: { branch: string | undefined; practitioner: string | undefined }
  board: boolean
  say: Say
}

function Filter({ day, filter, board, say }: FilterProps) {
  return (
    <form method="get" className="day-filter">
      {board && <input type="hidden" name="view" value="board" />}
      <DateInput name="day" label={say(texts.day)} value={day.day} />
      <Select
        name="branch"
        label={say(texts.branch)}
        empty={say(texts.anyBranch)}
        optional=" "
        value={filter.branch}
        options={day.branches.map(branch => ({ value: branch.id, label: branch.name }))}
      />
      <Select
        name="practitioner"
        label={say(texts.practitioner)}
        empty={say(texts.anyPractitioner)}
        optional=" "
        value={filter.practitioner}
        options={day.practitioners.map(one => ({ value: one.id, label: one.name }))}
      />
      <Button small>{say(texts.show)}</Button>
    </form>
  )
}

interface TableProps {
  visits: VisitLine[]
  lang: Lang
  say: Say
  to(path: string): string
}

function DayTable({ visits, lang, say, to }: TableProps) {
  return (
    <DataTable
      dense
      caption={say(texts.title)}
      captionUnseen
      rows={visits}
      rowKey={visit => visit.id}
      rowHref={visit => to(`/desk/visits/${visit.id}`)}
      empty={
        <Empty icon="calendar" title={say(texts.noneTitle)}>
          <p>{say(texts.noneLead)}</p>
        </Empty>
      }
      columns={[
        { key: 'time', head: say(texts.time), cell: visit => timeText(visit.startsAt, lang) },
        { key: 'patient', head: say(texts.patient), cell: visit => visit.patientName ?? say(texts.heldBy) },
        { key: 'doctor', head: say(texts.practitioner), cell: visit => visit.practitionerName },
        { key: 'service', head: say(texts.service), cell: visit => visit.serviceName },
        { key: 'room', head: say(texts.room), cell: visit => visit.room },
        {
          key: 'state',
          head: say(texts.state),
          cell: visit => (
            <StateWord tone={stateTones[visit.state]}>
              {say(stateWords[visit.state])}
              {visit.state === 'held' &&
                visit.holdUntil &&
                ` (${dateTimeText(visit.holdUntil, lang, 'short')})`}
            </StateWord>
          ),
        },
        { key: 'queue', head: say(texts.queue), number: true, cell: visit => visit.queueNumber },
        {
          key: 'paid',
          head: say(texts.paid),
          cell: visit => say(visit.paidAt ? texts.paidYes : texts.paidNo),
        },
      ]}
    />
  )
}
