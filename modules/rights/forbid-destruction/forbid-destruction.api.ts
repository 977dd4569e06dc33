import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, line } from '../../../kernel/fields.ts'

const holding = {
  kind: 'write',
  who: ['officer', 'director'],
  purpose: 'protection',
  touches: ['identity'],
  confirmed: true,
  clauses: ['PF-6.10', 'LB-2.4'],
} as const

export const forbidDestruction = declare({
  ...holding,
  name: 'forbid-destruction',
  says: {
    kk: 'Жазбаларды жоюға тыйым салу',
    ru: 'Запретить уничтожение записей',
    en: 'Forbid the destruction of records',
  },
  asks: z.strictObject({
    person: id(),
    /** Null: every class. */
    recordClass: z.string().max(40).nullable(),
    reason: line(300, 3),
    until: day().nullable(),
  }),
  answers: z.object({ hold: z.string() }),
  refusals: {
    'no-such-class': {
      kind: 'invalid',
      constraint: 'hold_record_class_fkey',
      says: {
        kk: 'Мұндай жазба түрі жоқ.',
        ru: 'Такого вида записей нет.',
        en: 'There is no such kind of records.',
      },
    },
  },
})

export const allowDestruction = declare({
  ...holding,
  name: 'allow-destruction',
  says: {
    kk: 'Жоюға салынған тыйымды алу',
    ru: 'Снять запрет уничтожения',
    en: 'Take away a hold on destruction',
  },
  asks: z.strictObject({ hold: id(), reason: line(300, 3) }),
  answers: z.object({
    /** Destructions that waited for it and are tried again now. */
    tried: z.int(),
  }),
  refusals: {
    'released-already': {
      kind: 'conflict',
      constraint: 'hold_ends_once',
      says: {
        kk: 'Тыйым бұрын алынған.',
        ru: 'Запрет уже снят.',
        en: 'The hold has been taken away already.',
      },
    },
  },
})
