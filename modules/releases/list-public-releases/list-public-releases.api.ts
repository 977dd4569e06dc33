import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { shapes } from '../../organisations/index.ts'

export const listPublicReleases = declare({
  name: 'list-public-releases',
  says: {
    kk: 'Қандай иесіздендірілген деректер берілгенін көру.',
    ru: 'Посмотреть, какие обезличенные данные были выданы.',
    en: 'See which de-identified data was let go.',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({
    releases: z.array(
      z.object({
        number: z.number(),
        organisation: shapes.text,
        kind: z.enum(['records', 'table']),
        fromDay: z.string(),
        untilDay: z.string(),
        people: z.number(),
        k: z.number(),
        prosecutorMax: z.number(),
        madeAt: z.string(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-3.10'],
})
