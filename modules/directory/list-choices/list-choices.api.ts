import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

const choices = z.array(z.object({ id: z.string(), kk: z.string(), ru: z.string(), en: z.string() }))

export const listChoices = declare({
  name: 'list-choices',
  says: {
    kk: 'Дәрігер бар қалаларды, мамандықтарды және тілдерді көру.',
    ru: 'Посмотреть города, специальности и языки, по которым есть врачи.',
    en: 'See the cities, specialities and languages for which there are doctors.',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({ cities: choices, specialities: choices, languages: choices }),
  refusals: {},
  clauses: [],
})
