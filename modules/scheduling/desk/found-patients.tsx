import type { Answer } from '../../../kernel/act.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { DataTable, dateText, Empty } from '../../../ui/index.ts'
import type { findPatient } from '../find-patient/find-patient.api.ts'
import { texts } from './desk.texts.ts'

interface FoundProps {
  patients: Answer<typeof findPatient>['patients']
  /** Only those who come today were looked for. */
  isToday: boolean
  lang: Lang
  say: Say
  to(path: string): string
}

/** Patients that were found; the row leads to booking one. */
export function FoundPatients({ patients, isToday, lang, say, to }: FoundProps) {
  return (
    <DataTable
      dense
      caption={say(texts.findTitle)}
      rows={patients}
      rowKey={patient => patient.id}
      rowHref={patient => to(`/desk/book?patient=${patient.id}`)}
      empty={
        <Empty icon="user" title={say(isToday ? texts.notToday : texts.foundNone)}>
          <p>{say(isToday ? texts.notTodayLead : texts.foundNoneLead)}</p>
        </Empty>
      }
      columns={[
        { key: 'name', head: say(texts.patient), cell: patient => patient.name },
        {
          key: 'born',
          head: say(texts.birthDate),
          cell: patient => dateText(patient.birthDate, lang, 'numeric'),
        },
        { key: 'phone', head: say(texts.phone), cell: patient => patient.phone },
        { key: 'card', head: say(texts.card), cell: patient => patient.cardNumber },
      ]}
    />
  )
}
