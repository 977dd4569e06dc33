import { sql } from 'kysely'
import type { AccessRule } from '../../kernel/access.ts'

export const rules: readonly AccessRule[] = [
  {
    id: 'withdrawal-at-desk',
    clause: 'PF-3.9',
    says: {
      kk: 'Клиника қызметкері тіркеу үстелінде немесе хатпен берген өтінішіңіз бойынша келісіміңізді қарады.',
      ru: 'Сотрудник клиники смотрел ваше согласие по заявлению, которое вы подали в регистратуре или письмом.',
      en: 'Staff of the clinic looked at your consent because you asked at the desk or by letter.',
    },
    where: actor => sql<boolean>`(c.organisation = ${actor.organisation})`,
  },
]
