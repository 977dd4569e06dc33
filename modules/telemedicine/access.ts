// Why what was written in a video room may be seen: the same rules as of the visit itself.
import { sql } from 'kysely'
import type { AccessRule, Subject } from '../../kernel/access.ts'
import { commonRule } from '../journal/index.ts'

const no = sql<boolean>`false`

const rules: readonly Pick<AccessRule, 'id' | 'where'>[] = [
  {
    id: commonRule('self').id,
    where: actor => (actor.persons.length ? sql<boolean>`m.patient = any (${actor.persons}::uuid[])` : no),
  },
  {
    // The doctor of this very visit; no other of the clinic.
    id: commonRule('treating-doctor').id,
    where: actor =>
      actor.duty === 'doctor'
        ? sql<boolean>`m.practitioner = any (array(select p.id from organisations.practitioner p
            where p.employment = ${actor.employment}))`
        : no,
  },
]

export const subjects: readonly Subject[] = [
  {
    id: 'video-chat',
    says: {
      kk: 'Бейнебайланыс бөлмесінде жазылғандар',
      ru: 'Переписка в комнате видеосвязи',
      en: 'What was written in a video room',
    },
    category: 'health',
    from: sql`telemedicine.message m`,
    key: sql<string>`m.id::text`,
    person: sql<string>`m.patient`,
    rules,
  },
]
