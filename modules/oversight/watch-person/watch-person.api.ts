import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, line, paragraph } from '../../../kernel/fields.ts'

const common = { who: ['officer'], purpose: 'protection', touches: ['identity'] } as const

export const listWatched = declare({
  ...common,
  name: 'list-watched',
  says: {
    kk: 'Деректері ерекше қорғалатын адамдардың тізімін көру.',
    ru: 'Посмотреть, чьи данные под особым вниманием.',
    en: 'See whose data is specially watched.',
  },
  kind: 'read',
  asks: z.strictObject({}),
  answers: z.object({
    watched: z.array(
      z.object({ watch: z.string(), name: z.string(), reason: z.string(), since: z.string() }),
    ),
  }),
  refusals: {},
  clauses: ['BL-11'],
})

export const watchPerson = declare({
  ...common,
  name: 'watch-person',
  says: {
    kk: 'Танымал адамның деректерін ерекше бақылауға алу.',
    ru: 'Взять данные известного человека под особое внимание.',
    en: 'Put the data of a well-known person under special watch.',
  },
  kind: 'write',
  asks: z.strictObject({ cardNumber: line(40), reason: paragraph(500, 3) }),
  answers: z.object({ watch: z.string() }),
  refusals: {
    'watched-already': {
      kind: 'conflict',
      constraint: 'watched_once',
      says: {
        kk: 'Бұл адамның деректері бақылауда тұр.',
        ru: 'Данные этого человека уже под вниманием.',
        en: 'The data of this person is watched already.',
      },
    },
  },
  clauses: ['BL-11'],
})

export const endWatch = declare({
  ...common,
  name: 'end-watch',
  says: {
    kk: 'Ерекше бақылауды тоқтату.',
    ru: 'Снять особое внимание.',
    en: 'End the special watch.',
  },
  kind: 'write',
  asks: z.strictObject({ watch: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['BL-11'],
})
