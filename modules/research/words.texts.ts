// Words that several pages of projects share.
import { words } from '../../kernel/texts.ts'

export const kindNames = words({
  observation: { kk: 'Бақылау зерттеуі', ru: 'Наблюдательное исследование', en: 'Observational study' },
  marketing: { kk: 'Маркетингтік зерттеу', ru: 'Маркетинговое исследование', en: 'Marketing research' },
  support: {
    kk: 'Пациентті қолдау бағдарламасы',
    ru: 'Программа поддержки пациентов',
    en: 'Patient support programme',
  },
  laboratory: {
    kk: 'Зертханалық диагностика бағдарламасы',
    ru: 'Программа лабораторной диагностики',
    en: 'Laboratory diagnostics programme',
  },
  registry: { kk: 'Ауру тіркелімі', ru: 'Регистр заболевания', en: 'Disease registry' },
})

export const dueNames = words({
  filled: { kk: 'Толтырылды', ru: 'Заполнена', en: 'Filled' },
  open: { kk: 'Толтыру уақыты', ru: 'Пора заполнить', en: 'To be filled now' },
  overdue: { kk: 'Мерзімі өтті', ru: 'Просрочена', en: 'Overdue' },
  ahead: { kk: 'Әлі ерте', ru: 'Ещё рано', en: 'Not yet' },
})

export const dueTones = { filled: 'done', open: 'wait', overdue: 'danger', ahead: 'info' } as const

export const partNames = words({
  'takes-part': { kk: 'Қатысып жүр', ru: 'Участвует', en: 'Takes part' },
  'asked-again': {
    kk: 'Келісімі қайта сұралады',
    ru: 'Нужно новое согласие',
    en: 'Agreement is asked again',
  },
  left: { kk: 'Шықты', ru: 'Участие прекращено', en: 'Left' },
})

export const partTones = { 'takes-part': 'done', 'asked-again': 'wait', left: 'info' } as const
