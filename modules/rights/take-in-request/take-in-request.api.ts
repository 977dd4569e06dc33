import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { line } from '../../../kernel/fields.ts'
import { form } from '../form.ts'
import { kinds } from '../kinds.ts'

export const takeInRequest = declare({
  name: 'take-in-request',
  says: {
    kk: 'Қағаз өтінішті қабылдау',
    ru: 'Принять бумажное обращение',
    en: 'Take in a request on paper',
  },
  kind: 'write',
  who: ['officer', 'reception'],
  purpose: 'rights',
  touches: ['identity', 'contact'],
  asks: z.strictObject({
    kind: z.enum(kinds),
    way: z.enum(['desk', 'letter']),
    /** Where the signed paper lies. */
    shelf: line(60, 1),
    /** The document was seen at the desk by who takes the paper in. */
    documentSeen: z.boolean(),
    /** Card number at the organisation, where there is one. */
    card: line(30).optional(),
    form,
  }),
  answers: z.object({ request: z.string(), number: z.string(), joinedTo: z.string().nullable() }),
  refusals: {
    'document-by-letter': {
      kind: 'invalid',
      says: {
        kk: 'Хатпен келген өтініште құжатты көру мүмкін емес. Белгіні алып тастаңыз.',
        ru: 'По письму увидеть документ нельзя. Снимите отметку.',
        en: 'A document cannot be seen in a letter. Remove the tick.',
      },
    },
    'card-unknown': {
      kind: 'invalid',
      says: {
        kk: 'Мұндай карта нөмірі жоқ. Нөмірді тексеріңіз немесе өрісті бос қалдырыңыз.',
        ru: 'Карты с таким номером нет. Проверьте номер или оставьте поле пустым.',
        en: 'There is no card of this number. Check it, or leave the field empty.',
      },
    },
  },
  clauses: ['LB-A1', 'LB-2.10', 'CL-5.2.6'],
})
