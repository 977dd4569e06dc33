// What a withdrawal would do, as the person sees it in the cabinet and as staff read it out at the desk.
import type { Answer } from '../../../kernel/act.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { DataTable, dateText, Notice } from '../../../ui/index.ts'
import type { rehearseWithdrawal } from './withdraw-consent.api.ts'
import { texts } from './withdraw-consent.texts.ts'

export function WithdrawalConsequences({
  data,
  lang,
  say,
}: {
  data: Answer<typeof rehearseWithdrawal>
  lang: Lang
  say: Say
}) {
  const { stops, stopBy, classes } = data.consequences
  const day = (value: string) => dateText(value, lang)
  if (data.obligations.length > 0) {
    return (
      <Notice tone="danger" title={say(texts.notNow)}>
        <p>{say(texts.notNowSays)}</p>
        <ul>
          {data.obligations.map(({ kind, says }) => (
            <li key={kind}>{says[lang]}</li>
          ))}
        </ul>
      </Notice>
    )
  }
  return (
    <>
      <Notice tone="wait" title={say(texts.stops)}>
        <p>{stops[lang]}</p>
        <p>{say(texts.stopBy, { day: day(stopBy) })}</p>
      </Notice>
      <h2>{say(texts.records)}</h2>
      <DataTable
        caption={say(texts.records)}
        captionUnseen
        rows={classes}
        rowKey={row => row.recordClass}
        columns={[
          { key: 'record', head: say(texts.record), cell: row => row.name[lang] },
          { key: 'fate', head: say(texts.fate), cell: row => say(texts[row.fate], { day: day(row.onDay) }) },
          { key: 'ground', head: say(texts.ground), cell: row => say(row.ground ?? texts.noGround) },
        ]}
        empty={null}
      />
    </>
  )
}
