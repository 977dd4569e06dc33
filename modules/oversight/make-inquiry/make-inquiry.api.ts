import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, paragraph } from '../../../kernel/fields.ts'

const common = { purpose: 'protection', touches: ['journal', 'employment', 'identity'] } as const

const inquiryLine = z.object({
  inquiry: z.string(),
  number: z.string(),
  name: z.string(),
  from: z.string(),
  until: z.string(),
  reason: z.string(),
  madeAt: z.string(),
  passages: z.number(),
})

export const makeInquiry = declare({
  ...common,
  name: 'make-inquiry',
  says: {
    kk: 'Бір тіркелгінің белгілі кезеңде не істегенін мөрленген дәлел түрінде жинау.',
    ru: 'Собрать в запечатанный пакет всё, что учётная запись делала за период и на каком основании.',
    en: 'Gather under seal everything that one account did in a period and on what ground.',
  },
  kind: 'write',
  who: ['officer', 'director'],
  confirmed: true,
  asks: z.strictObject({ account: id(), from: day(), until: day(), reason: paragraph(1000, 3) }),
  answers: z.object({ inquiry: z.string(), number: z.string(), passages: z.number() }),
  refusals: {
    'own-account': {
      kind: 'conflict',
      says: {
        kk: 'Өз әрекеттеріңізді өзіңіз тексере алмайсыз: мұны басқа жауапты адам жасайды.',
        ru: 'Собственные действия вы не проверяете: это делает другой ответственный.',
        en: 'You do not inquire into yourself: another responsible person does.',
      },
    },
    'ends-before-it-begins': {
      kind: 'invalid',
      constraint: 'inquiry_has_length',
      says: {
        kk: 'Кезеңнің соңы басынан бұрын тұр.',
        ru: 'Конец периода раньше его начала.',
        en: 'The period ends before it begins.',
      },
    },
    'too-many': {
      kind: 'invalid',
      says: {
        kk: 'Бұл кезеңде {most} жазбадан көп. Қысқарақ кезең таңдаңыз.',
        ru: 'За этот период больше {most} записей. Выберите период короче.',
        en: 'There are more than {most} entries in this period. Choose a shorter one.',
      },
    },
  },
  clauses: ['BL-5', 'LB-4', 'DR-9'],
})

export const listInquiries = declare({
  ...common,
  name: 'list-inquiries',
  says: {
    kk: 'Жүргізілген ресми тексерулерді көру.',
    ru: 'Посмотреть проведённые служебные проверки.',
    en: 'See the inquiries that were held.',
  },
  kind: 'read',
  who: ['officer', 'director', 'auditor'],
  asks: z.strictObject({}),
  answers: z.object({ inquiries: z.array(inquiryLine) }),
  refusals: {},
  clauses: ['BL-5', 'LB-4'],
})

export const exportInquiry = declare({
  ...common,
  name: 'export-inquiry',
  says: {
    kk: 'Тексерудің мөрленген пакетін жүктеп алу.',
    ru: 'Выгрузить запечатанный пакет проверки.',
    en: 'Export the sealed package of an inquiry.',
  },
  kind: 'read',
  who: ['officer', 'director', 'auditor'],
  asks: z.strictObject({ inquiry: id() }),
  answers: z.object({ name: z.string(), json: z.string(), pdf: z.base64() }),
  refusals: {},
  clauses: ['BL-5', 'LB-4', 'DR-9'],
})
