import { sql } from 'kysely'
import type { AccessRule } from '../../kernel/access.ts'

export const rules: readonly AccessRule[] = [
  {
    id: 'request-received',
    clause: 'LB-A1',
    says: {
      kk: 'Ұйым қызметкері деректеріңіз туралы қағаз өтінішіңізді қабылдады.',
      ru: 'Сотрудник принял ваше бумажное обращение о персональных данных.',
      en: 'Staff took in your request about personal data on paper.',
    },
    where: actor => sql<boolean>`(r.organisation = ${actor.organisation})`,
  },
  {
    id: 'request-answered',
    clause: 'LB-2.10',
    says: {
      kk: 'Дербес деректерге жауапты тұлға деректеріңіз туралы өтінішіңізді қарады.',
      ru: 'Ответственный за персональные данные рассматривал ваше обращение.',
      en: 'The data protection officer worked on your request about personal data.',
    },
    where: actor => sql<boolean>`(r.organisation = ${actor.organisation} and ${actor.duty} = 'officer')`,
  },
  {
    id: 'destruction-kept',
    clause: 'LB-2.5d',
    says: {
      kk: 'Дербес деректерге жауапты тұлға деректеріңізді жою тапсырмасын қарады.',
      ru: 'Ответственный за персональные данные смотрел поручение об уничтожении ваших данных.',
      en: 'The data protection officer looked at the order to destroy your data.',
    },
    where: actor => sql<boolean>`(d.organisation is not distinct from ${actor.organisation})`,
  },
]
