import { sql } from 'kysely'
import type { AccessRule } from '../../kernel/access.ts'

export const rules: readonly AccessRule[] = [
  {
    id: 'published-by-consent',
    clause: 'CL-2.3',
    says: {
      kk: 'Клиника сіз танылатын материалды жарияламас бұрын жариялауға берген келісіміңізді тексерді.',
      ru: 'Клиника проверила ваше согласие на публикацию перед тем, как показать материал, где вас можно узнать.',
      en: 'The clinic checked your consent to publication before showing something in which you can be recognised.',
    },
    where: actor => sql<boolean>`(c.organisation = ${actor.organisation})`,
  },
  {
    id: 'complaint-about-answer',
    clause: 'DR-0b',
    says: {
      kk: 'Анықтамалық әкімшісі ашық жауапқа берген шағымыңызды қарады.',
      ru: 'Администратор справочника рассматривал вашу жалобу на открытый ответ.',
      en: 'The administrator of the directory looked at your complaint about a public answer.',
    },
    where: actor => sql<boolean>`(c.organisation = ${actor.organisation})`,
  },
]
