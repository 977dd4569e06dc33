import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { cardAnswer } from '../card.fields.ts'

export const showMyCard = declare({
  name: 'show-my-card',
  says: {
    kk: 'Тіркеу карточкасын көрсету',
    ru: 'Показать регистрационную карточку',
    en: 'Show the registration card',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'contact'],
  /** Without a person it is one's own card. */
  asks: z.strictObject({ person: id().optional() }),
  answers: z.object({ person: z.string(), ...cardAnswer }),
  refusals: {},
  clauses: ['CL-1.3'],
})
