import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { because, day, line } from '../../../kernel/fields.ts'
import { lawStates } from '../law-states.ts'
import { setTexts } from './set-law-act.texts.ts'

const code = () => line(20).refine(value => /^[A-Za-z0-9-]+$/.test(value), because(setTexts.codeForm))

export const setLawAct = declare({
  name: 'set-law-act',
  says: {
    kk: 'Заң туралы мәліметті жаңарту',
    ru: 'Обновить сведения о законе',
    en: 'Update what is known of a law',
  },
  kind: 'write',
  who: ['admin'],
  purpose: 'administration',
  touches: [],
  confirmed: true,
  asks: z.strictObject({
    code: code(),
    title: z.strictObject({ kk: line(300), ru: line(300), en: line(300) }),
    number: line(80),
    editionDate: day().optional(),
    state: z.enum(lawStates),
    replacedBy: code().optional(),
    source: line(300),
    sourceDate: day(),
    verified: z.boolean(),
  }),
  answers: z.object({}),
  refusals: {
    'law-of-the-day': {
      kind: 'conflict',
      constraint: 'law_act_once_from_a_day',
      says: {
        kk: 'Бұл заң туралы мәлімет бүгін жаңартылған. Келесі түзетуді ертең енгізесіз.',
        ru: 'Сведения об этом законе сегодня уже обновлены. Следующую правку внесите завтра.',
        en: 'What is known of this law was updated today already. Enter the next correction tomorrow.',
      },
    },
  },
  clauses: ['BL-6'],
})
