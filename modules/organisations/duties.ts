// The duties that somebody may hold in an organisation, and what each is called.
import { type Text, words } from '../../kernel/texts.ts'

export const dutyNames = words({
  reception: { kk: 'Тіркеу бөлімі', ru: 'Регистратура', en: 'Reception' },
  doctor: { kk: 'Дәрігер', ru: 'Врач', en: 'Doctor' },
  cashier: { kk: 'Кассир', ru: 'Кассир', en: 'Cashier' },
  director: { kk: 'Директор', ru: 'Директор', en: 'Director' },
  officer: {
    kk: 'Дербес деректерге жауапты',
    ru: 'Ответственный за персональные данные',
    en: 'Data protection officer',
  },
  admin: { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' },
  auditor: { kk: 'Аудитор', ru: 'Аудитор', en: 'Auditor' },
  researcher: { kk: 'Зерттеуші', ru: 'Исследователь', en: 'Researcher' },
  laboratory: { kk: 'Зертхана', ru: 'Лаборатория', en: 'Laboratory' },
})

export type Duty = keyof typeof dutyNames
export const duties = Object.keys(dutyNames) as readonly Duty[]

/** What the duty of a row is called; the table lets no other stand there. */
export function dutyName(duty: string): Text {
  return dutyNames[duty as Duty]
}
