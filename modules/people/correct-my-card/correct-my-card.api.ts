import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, phone } from '../../../kernel/fields.ts'
import { iin, nameFields, residence, truthField } from '../card.fields.ts'
import { iinRefusals } from '../iin.refusals.ts'

export const correctMyCard = declare({
  name: 'correct-my-card',
  says: {
    kk: 'Тіркеу карточкасын түзету',
    ru: 'Исправить регистрационную карточку',
    en: 'Correct the registration card',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'contact'],
  // Birth date and sex are not asked: the age of consent and the end of a representation hang on them, so
  // the desk corrects them against the document.
  asks: z.strictObject({
    person: id().optional(),
    ...nameFields,
    iin: iin().optional(),
    residence: residence().optional(),
    phone: phone().optional(),
    ...truthField,
  }),
  answers: z.object({ person: z.string() }),
  refusals: {
    ...iinRefusals,
    'iin-stays': {
      kind: 'conflict',
      says: {
        kk: 'Енгізілген ЖСН-ді тек тіркеу бөлімі құжат бойынша өзгертеді.',
        ru: 'Внесённый ИИН меняет только регистратура по документу.',
        en: 'A number once entered is changed only by reception, against the document.',
      },
    },
  },
  clauses: ['CL-1.3', 'PF-3.8', 'PF-4.5', 'DR-2.4'],
})
