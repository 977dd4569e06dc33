// How well access is explained, duty by duty: the officer's, the director's and the auditor's one table of it.
import { type Say, words } from '../../kernel/texts.ts'
import { DataTable, Empty } from '../../ui/index.ts'
import { dutyName } from '../organisations/index.ts'
import { type ExplainedDuty, percentExplained } from './detection/by-duty.ts'

const texts = words({
  title: {
    kk: 'Түсіндірілген қараулар, 30 күн',
    ru: 'Объяснённый доступ, 30 дней',
    en: 'Explained access, 30 days',
  },
  duty: { kk: 'Міндеті', ru: 'Обязанность', en: 'Duty' },
  looks: { kk: 'Қарау саны', ru: 'Просмотров', en: 'Looks' },
  share: { kk: 'Түсіндірілгені', ru: 'Объяснено', en: 'Explained' },
  percent: { kk: '{n} %', ru: '{n} %', en: '{n}%' },
  none: { kk: 'Әзірге қарау саналмады', ru: 'Просмотров пока не посчитано', en: 'No looks were counted yet' },
})

export function ExplainedByDuty({ rows, say }: { rows: ExplainedDuty[]; say: Say }) {
  return (
    <>
      <h2>{say(texts.title)}</h2>
      <DataTable
        caption={say(texts.title)}
        captionUnseen
        dense
        rows={rows}
        rowKey={row => row.duty}
        columns={[
          { key: 'duty', head: say(texts.duty), cell: row => say(dutyName(row.duty)) },
          { key: 'looks', head: say(texts.looks), number: true, cell: row => row.looks },
          {
            key: 'share',
            head: say(texts.share),
            number: true,
            cell: row => say(texts.percent, { n: percentExplained(row) }),
          },
        ]}
        empty={<Empty icon="eye" title={say(texts.none)} />}
      />
    </>
  )
}
