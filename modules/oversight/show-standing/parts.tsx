// What the wall, the director's and the auditor's views draw alike.
import type { Answer } from '../../../kernel/act.ts'
import type { Lang, Say, Text } from '../../../kernel/texts.ts'
import { DataTable, dateText, dateTimeText, dueText, Empty, Facts, StateWord } from '../../../ui/index.ts'
import type { showClocks } from '../../deadlines/index.ts'
import { percentExplained } from '../detection/by-duty.ts'
import type { showStanding } from './show-standing.api.ts'
import { texts } from './standing.texts.ts'

export type Clocks = Answer<typeof showClocks>
export type Standing = Answer<typeof showStanding>

interface Drawn {
  lang: Lang
  say: Say
  to(path: string): string
}

/** `isLed`: whoever looks may answer, so the rows lead there. */
export function ClockTable({ clocks, isLed, lang, say, to }: Drawn & { clocks: Clocks; isLed: boolean }) {
  return (
    <section className="stack">
      <h2>{say(texts.clocks)}</h2>
      <DataTable<Clocks['clocks'][number]>
        caption={say(texts.clocks)}
        captionUnseen
        dense
        rows={clocks.clocks}
        rowKey={row => row.clock}
        {...(isLed ? { rowHref: row => to(row.link) } : {})}
        columns={[
          { key: 'what', head: say(texts.what), cell: row => row.says[lang] },
          { key: 'left', head: say(texts.left), cell: row => <Left hours={row.hoursLeft} say={say} /> },
          {
            key: 'due',
            head: say(texts.due),
            cell: row => (row.dueAt ? dueText(row.dueAt, lang, 'numeric') : say(texts.paused)),
          },
          { key: 'basis', head: say(texts.basis), cell: row => row.basis[lang] },
        ]}
        empty={<Empty icon="check" title={say(texts.noClocks)} />}
      />
    </section>
  )
}

function Left({ hours, say }: { hours: number | null; say: Say }) {
  if (hours === null) return <StateWord tone="info">{say(texts.paused)}</StateWord>
  const size = Math.abs(hours)
  const left = size < 48 ? say(texts.hours, { n: size }) : say(texts.days, { n: Math.floor(size / 24) })
  if (hours < 0) return <StateWord tone="danger">{say(texts.overdue, { left })}</StateWord>
  return <StateWord tone={hours < 24 ? 'wait' : 'done'}>{left}</StateWord>
}

export function Figures({ standing, clocks, lang, say }: Drawn & { standing: Standing; clocks: Clocks }) {
  const { drill, checkpoint, looks } = standing
  return (
    <Facts
      facts={[
        {
          label: say(texts.kept),
          value: say(texts.keptOf, { inTime: clocks.inTime, all: clocks.inTime + clocks.late }),
        },
        {
          label: say(texts.explained),
          value: say(texts.percentOf, {
            n: percentExplained(standing),
            all: looks,
          }),
        },
        {
          label: say(texts.drill),
          value: drill
            ? say(texts.drillOf, {
                day: dateText(drill.at, lang),
                restore: drill.restoreSeconds,
                lost: Math.round(drill.lostSeconds / 60),
                faults: drill.faults,
              })
            : say(texts.noDrill),
        },
        {
          label: say(texts.checkpoint),
          value: checkpoint
            ? say(texts.checkpointOf, {
                size: checkpoint.size,
                at: dateTimeText(checkpoint.signedAt, lang, 'numeric'),
                root: checkpoint.root.slice(0, 16),
              })
            : say(texts.noCheckpoint),
        },
        { label: say(texts.responsible), value: standing.responsible },
      ]}
    />
  )
}

/** Links with what waits behind each; a number of zero is not drawn. */
export function Doors({
  title,
  doors,
  say,
  to,
}: Pick<Drawn, 'say' | 'to'> & { title: Text; doors: readonly Door[] }) {
  return (
    <section className="stack">
      <h2>{say(title)}</h2>
      <ul className="doors">
        {doors.map(({ path, label, n }) => (
          <li key={path}>
            <a href={to(path)}>{say(label)}</a>
            {n ? <StateWord tone="wait">{n}</StateWord> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

export interface Door {
  path: string
  label: Text
  n?: number
}
