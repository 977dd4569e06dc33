import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id } from '../../../kernel/fields.ts'
import { recipientKind } from '../share.shapes.ts'

export const shareFile = declare({
  name: 'share-file',
  says: {
    kk: 'Сақтаулы файлды дәрігерге немесе сенімді адамға ашу',
    ru: 'Открыть хранимый файл врачу или доверенному лицу',
    en: 'Open a kept file to a doctor or a trusted person',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'care',
  touches: ['health', 'consent'],
  confirmed: true,
  asks: z.strictObject({
    file: id(),
    toKind: recipientKind,
    /** The clinic, the practitioner, or the trust. */
    to: id(),
    /** The last day; at most a year from today. */
    until: day(),
    /** The words beside the tick were read; they are kept with the share. */
    agrees: z.literal(true),
  }),
  answers: z.object({ share: z.string() }),
  refusals: {
    'share-too-long': {
      kind: 'invalid',
      clause: 'PF-1.7a',
      constraint: 'share_has_term',
      says: {
        kk: 'Мерзім бүгіннен бастап бір жылдан аспайды.',
        ru: 'Срок от сегодняшнего дня и не больше года.',
        en: 'The term begins today and is at most one year.',
      },
    },
    'care-consent-needed': {
      kind: 'conflict',
      clause: 'PF-6.4',
      says: {
        kk: 'Алдымен осы клиникаға медициналық көмекке келісім беріңіз: онсыз клиника деректеріңізді көре алмайды.',
        ru: 'Сначала дайте этой клинике согласие на медицинскую помощь: без него она не может видеть ваши данные.',
        en: 'First give this clinic your consent for care: without it the clinic may not see your data.',
      },
    },
    'shared-already': {
      kind: 'conflict',
      says: {
        kk: 'Файл бұл алушыға ашық. Мерзімін өзгерту үшін алдымен бұрынғысын тоқтатыңыз.',
        ru: 'Файл уже открыт этому получателю. Чтобы изменить срок, сначала прекратите прежний доступ.',
        en: 'The file is open to them already. To change the term, end what stands first.',
      },
    },
  },
  clauses: ['PF-1.7a', 'PF-6.4', 'CL-6.1.8'],
})
