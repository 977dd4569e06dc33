import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: {
    kk: 'Жариялауды күткен сұрақтар',
    ru: 'Вопросы, которые ждут публикации',
    en: 'Questions that wait',
  },
  lead: {
    kk: 'Біреудің аты, нөмірі, нақты адамның ауруы болса, сол сөздерді алып тастаңыз немесе сұрақты қабылдамаңыз. Сөз қосылмайды.',
    ru: 'Если в вопросе есть имя, номер или болезнь конкретного человека, уберите эти слова или отклоните вопрос. Добавлять слова нельзя.',
    en: 'Where somebody is named, or an illness is a certain person’s, cut those words or refuse the question. No words are added.',
  },
  none: { kk: 'Күтіп тұрған сұрақ жоқ', ru: 'Ждущих вопросов нет', en: 'No question waits' },
  shortly: { kk: 'Тақырыбы', ru: 'Заголовок', en: 'Title' },
  text: { kk: 'Мәтіні', ru: 'Текст', en: 'Text' },
  outcome: { kk: 'Шешім', ru: 'Решение', en: 'Decision' },
  pass: { kk: 'Жариялау', ru: 'Опубликовать', en: 'Publish' },
  refuse: { kk: 'Қабылдамау', ru: 'Отклонить', en: 'Refuse' },
  reason: { kk: 'Қабылдамау себебі', ru: 'Почему отклонён', en: 'Why it is refused' },
  onlyRefused: { kk: '(қабылдамасаңыз)', ru: '(при отклонении)', en: '(when refused)' },
  decide: { kk: 'Шешімді жазу', ru: 'Записать решение', en: 'Write the decision' },
  askedIn: { kk: '{speciality}, {day}', ru: '{speciality}, {day}', en: '{speciality}, {day}' },

  complaintsTitle: { kk: 'Жауаптарға шағымдар', ru: 'Жалобы на ответы', en: 'Complaints about answers' },
  nav: { kk: 'Сұрақ-жауап', ru: 'Вопросы и ответы', en: 'Questions' },
  toHeld: {
    kk: 'Жариялауды күткен сұрақтар',
    ru: 'Вопросы, которые ждут публикации',
    en: 'Questions that wait',
  },
  noComplaints: { kk: 'Шағым жоқ', ru: 'Жалоб нет', en: 'There are no complaints' },
  complaint: { kk: 'Шағым', ru: 'Жалоба', en: 'Complaint' },
  answer: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
  due: { kk: 'Шешу мерзімі', ru: 'Решить до', en: 'Decide by' },
  openQuestion: { kk: 'Сұрақты ашу', ru: 'Открыть вопрос', en: 'Open the question' },
  keep: { kk: 'Жауап қалады', ru: 'Ответ остаётся', en: 'The answer stays' },
  withdraw: { kk: 'Жауап қайтарылады', ru: 'Ответ отзывается', en: 'The answer is withdrawn' },
  because: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  becauseHint: {
    kk: 'Жауап қайтарылса, себебін бәрі оқиды.',
    ru: 'Если ответ отозван, причину прочитают все.',
    en: 'Where the answer is withdrawn, everybody reads the reason.',
  },
  takeDown: { kk: 'Сұрақты алып тастау', ru: 'Снять вопрос', en: 'Take the question down' },
  takeDownWhy: { kk: 'Неге алынады', ru: 'Почему снимается', en: 'Why it is taken down' },
})
