import { words } from '../../../kernel/texts.ts'

export const kindTexts = words({
  'user-agreement': {
    kk: 'Пайдаланушы келісімі',
    ru: 'Пользовательское соглашение',
    en: 'User agreement',
  },
  'privacy-policy': { kk: 'Құпиялылық саясаты', ru: 'Политика конфиденциальности', en: 'Privacy policy' },
  'personal-data-consent': {
    kk: 'Дербес деректерді өңдеуге келісім',
    ru: 'Согласие на обработку персональных данных',
    en: 'Consent to the processing of personal data',
  },
  'staff-rules': { kk: 'Қызметкерлер ережелері', ru: 'Правила для сотрудников', en: 'Rules for staff' },
  'information-service-contract': {
    kk: 'Ақпараттық қызмет шарты',
    ru: 'Договор информационных услуг',
    en: 'Contract for information services',
  },
  'partner-terms': {
    kk: 'Серіктестерге арналған шарттар',
    ru: 'Условия для партнёров',
    en: 'Terms for partners',
  },
  'internal-rules': {
    kk: 'Клиниканың ішкі тәртібі',
    ru: 'Внутренний распорядок',
    en: 'House rules of the clinic',
  },
  'informed-consent': {
    kk: 'Араласуға келісім (үлгі)',
    ru: 'Согласие на вмешательство (образец)',
    en: 'Consent to an intervention (template)',
  },
  offer: { kk: 'Клиниканың офертасы', ru: 'Оферта клиники', en: 'The clinic’s offer' },
  'clinic-data-consent': {
    kk: 'Клиникада деректерді өңдеуге келісім',
    ru: 'Согласие на обработку данных в клинике',
    en: 'Consent to the processing of data in the clinic',
  },
})

export const stateTexts = words({
  draft: { kk: 'Жоба', ru: 'Проект', en: 'Draft' },
  approved: { kk: 'Бекітілген', ru: 'Утверждена', en: 'Approved' },
  scheduled: { kk: 'Күнін күтіп тұр', ru: 'Ждёт своего дня', en: 'Waits for its day' },
  'in-force': { kk: 'Қолданыста', ru: 'Действует', en: 'In force' },
  superseded: { kk: 'Бұрынғы', ru: 'Прежняя', en: 'Superseded' },
})

export const texts = words({
  nav: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
  title: {
    kk: 'Ұйымның құжаттары',
    ru: 'Документы организации',
    en: 'Documents of the organisation',
  },
  lead: {
    kk: 'Жоба бұйрықпен бекітіледі, содан кейін күшіне енетін күнімен жарияланады. Жазылған редакция өзгермейді: түзету — жаңа редакция.',
    ru: 'Проект утверждают приказом, затем публикуют с днём вступления в силу. Записанная редакция не меняется: исправление — это новая редакция.',
    en: 'A draft is approved by order, then published with the day on which it takes force. What is written is never changed: a correction is a new edition.',
  },
  new: { kk: 'Жаңа редакция жазу', ru: 'Написать новую редакцию', en: 'Write a new edition' },
  none: {
    kk: 'Бұл құжаттың редакциясы әлі жоқ',
    ru: 'У этого документа ещё нет редакций',
    en: 'This document has no edition yet',
  },
  noneSays: {
    kk: 'Жарияланғанша ешкім оны қабылдай алмайды.',
    ru: 'Пока он не опубликован, принять его никто не может.',
    en: 'Until one is published nobody can accept it.',
  },
  edition: { kk: 'Редакция', ru: 'Редакция', en: 'Edition' },
  nth: { kk: '№{number} редакция', ru: 'Редакция № {number}', en: 'Edition {number}' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  order: { kk: 'Бұйрық', ru: 'Приказ', en: 'Order' },
  orderOf: { kk: '{date} №{number}', ru: '№ {number} от {date}', en: '{number} of {date}' },
  effective: { kk: 'Күшіне енетін күні', ru: 'В силе с', en: 'In force from' },
  drafted: { kk: 'Жазылған күні', ru: 'Написана', en: 'Written on' },
  dash: { kk: '—', ru: '—', en: '—' },
  back: { kk: 'Барлық құжатқа', ru: 'Ко всем документам', en: 'To all documents' },
})
