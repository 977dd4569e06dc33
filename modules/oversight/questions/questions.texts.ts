import { words } from '../../../kernel/texts.ts'

export const letters = words({
  answered: {
    kk: 'Деректеріңізге қол жеткізу туралы {number} сұрағыңызға жауап берілді. Жауапты төмендегі сілтемеден оқыңыз.',
    ru: 'На ваш вопрос {number} о доступе к данным дан ответ. Прочтите его по ссылке ниже.',
    en: 'Your question {number} about access to your data is answered. Read the answer at the link below.',
  },
})

export const texts = words({
  nav: { kk: 'Сұрақтар', ru: 'Вопросы', en: 'Questions' },
  askTitle: { kk: 'Осы әрекет туралы сұрау', ru: 'Спросить об этом действии', en: 'Ask about this look' },
  askLead: {
    kk: 'Сұрағыңыз ұйымның деректерге жауапты адамына барады. Жауап осы кабинетте шығады, сізге хабарланады.',
    ru: 'Вопрос получит ответственный за данные организации. Ответ появится в кабинете, вам сообщат.',
    en: 'Your question goes to the data protection officer of the organisation. The answer appears here, and you are told.',
  },
  kind: { kk: 'Бұл', ru: 'Это', en: 'This is' },
  question: { kk: 'Сұрақ', ru: 'Вопрос', en: 'A question' },
  complaint: { kk: 'Шағым', ru: 'Жалоба', en: 'A complaint' },
  words: { kk: 'Нені білгіңіз келеді', ru: 'Что вы хотите узнать', en: 'What you would like to know' },
  send: { kk: 'Сұрау', ru: 'Спросить', en: 'Ask' },
  mine: { kk: 'Менің сұрақтарым', ru: 'Мои вопросы', en: 'My questions' },
  none: { kk: 'Сұрақ жоқ', ru: 'Вопросов нет', en: 'No questions' },
  noneLead: {
    kk: 'Журналдың кез келген жолынан сұрай аласыз.',
    ru: 'Спросить можно с любой строки журнала.',
    en: 'You can ask from any line of the journal.',
  },
  journal: { kk: 'Журналды ашу', ru: 'Открыть журнал', en: 'Open the journal' },
  look: { kk: 'Қандай әрекет', ru: 'Какое действие', en: 'Which look' },
  asked: { kk: 'Не сұралды', ru: 'Что спросили', en: 'What was asked' },
  due: { kk: 'Жауап мерзімі', ru: 'Ответить до', en: 'Answer by' },
  answer: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
  waits: { kk: 'Жауап күтілуде', ru: 'Ждёт ответа', en: 'Waits for the answer' },
  answered: { kk: 'Жауап берілді', ru: 'Ответ дан', en: 'Answered' },
  officerTitle: {
    kk: 'Журнал бойынша сұрақтар',
    ru: 'Вопросы по журналу',
    en: 'Questions about the journal',
  },
  reply: { kk: 'Жауап беру', ru: 'Ответить', en: 'Answer' },
  why: { kk: 'Негізі', ru: 'Основание', en: 'Ground' },
})
