import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

const common = {
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'notice',
  touches: ['contact', 'employment'],
  asks: z.strictObject({ clock: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['DR-7.3', 'BL-11', 'CL-9.2'],
} as const

export const tellOfNearClock = declare({
  ...common,
  name: 'tell-of-near-clock',
  says: {
    kk: 'Мерзім таянғанын деректерге жауаптыларға айту.',
    ru: 'Сказать ответственным за данные, что срок близок.',
    en: 'Tell the data protection officers that a term is near.',
  },
})

export const tellOfOverdueClock = declare({
  ...common,
  name: 'tell-of-overdue-clock',
  says: {
    kk: 'Мерзім өткенін жауаптылар мен директорға айту.',
    ru: 'Сказать ответственным и директору, что срок прошёл.',
    en: 'Tell the officers and the director that a term has passed.',
  },
})
