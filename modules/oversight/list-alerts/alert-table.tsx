import type { Say } from '../../../kernel/texts.ts'
import { DataTable, dateTimeText, Empty, type Lang, StateWord } from '../../../ui/index.ts'
import { dutyName } from '../../organisations/index.ts'
import type { AlertLine } from '../detection/alerts.ts'
import { common, stateTexts, stateTones } from '../oversight.texts.ts'
import { texts } from './detection.texts.ts'

/** Alerts, the heaviest first; each leads to its own page. */
export function AlertTable(props: {
  caption: string
  alerts: AlertLine[]
  lang: Lang
  say: Say
  to(path: string): string
}) {
  const { caption, alerts, lang, say, to } = props
  return (
    <DataTable
      caption={caption}
      captionUnseen
      rows={alerts}
      rowKey={row => row.alert}
      rowHref={row => to(`/officer/detection/${row.alert}`)}
      columns={[
        { key: 'sign', head: say(texts.sign), cell: row => say(row.says) },
        { key: 'who', head: say(common.who), cell: row => staffText(row, say) },
        { key: 'whose', head: say(common.whose), cell: row => personText(row, say) },
        { key: 'when', head: say(common.when), cell: row => dateTimeText(row.lastAt, lang, 'numeric') },
        {
          key: 'state',
          head: say(common.state),
          cell: row => <StateWord tone={stateTones[row.state]}>{say(stateTexts[row.state])}</StateWord>,
        },
      ]}
      empty={
        <Empty icon="check" title={say(texts.none)}>
          <p>{say(texts.noneSays)}</p>
        </Empty>
      }
    />
  )
}

export function staffText({ staff }: AlertLine, say: Say): string {
  if (!staff) return say(common.dash)
  return staff.duty ? `${staff.name}, ${say(dutyName(staff.duty))}` : staff.name
}

export function personText({ person, count }: AlertLine, say: Say): string {
  if (!person) return say(texts.many, { n: count })
  return person.name ?? say(common.outsider)
}
