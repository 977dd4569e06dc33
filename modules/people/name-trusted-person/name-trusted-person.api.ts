import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, email } from '../../../kernel/fields.ts'
import { trustScope } from '../trust.shapes.ts'

export const nameTrustedPerson = declare({
  name: 'name-trusted-person',
  says: {
    kk: 'Денсаулығы туралы мәліметті кімге ашатынын атау',
    ru: 'Назвать доверенное лицо, которому открыты сведения о здоровье',
    en: "Name whom information on one's health may be given to",
  },
  kind: 'write',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'contact'],
  confirmed: true,
  asks: z.strictObject({
    email: email(),
    scopes: z.array(trustScope).min(1).max(3),
    /** The last day; at most a year from today. */
    until: day(),
  }),
  answers: z.object({ trust: z.string() }),
  refusals: {
    'trust-too-long': {
      kind: 'invalid',
      clause: 'CL-6.1.8',
      says: {
        kk: 'Мерзім бүгіннен бастап бір жылдан аспайды.',
        ru: 'Срок от сегодняшнего дня и не больше года.',
        en: 'The term begins today and is at most one year.',
      },
    },
    'trust-of-oneself': {
      kind: 'invalid',
      says: {
        kk: 'Бұл өз поштаңыз. Сенетін адамыңыздың поштасын жазыңыз.',
        ru: 'Это ваша почта. Укажите почту доверенного лица.',
        en: 'This is your own address. Give the address of the person you trust.',
      },
    },
    'trust-stands': {
      kind: 'conflict',
      says: {
        kk: 'Бұл пошта тізімде бар. Өзгерту үшін алдымен бұрынғысын тоқтатыңыз.',
        ru: 'Эта почта уже в списке. Чтобы изменить условия, сначала прекратите прежние.',
        en: 'This address is in the list. End what stands first, then name it anew.',
      },
    },
    'trust-of-many': {
      kind: 'conflict',
      says: {
        kk: 'Бір мезгілде ең көбі он сенімді адам болады. Біреуін тоқтатыңыз.',
        ru: 'Одновременно может быть не больше десяти доверенных лиц. Прекратите одно из доверий.',
        en: 'There may be ten trusted persons at a time. End one of them first.',
      },
    },
  },
  clauses: ['CL-6.1.8'],
})
