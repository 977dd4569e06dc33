import { words } from '../../../kernel/texts.ts'

/** Letters to whoever asked or complained. The question itself is never written into them. */
export const letters = words({
  passed: {
    kk: 'Сұрағыңыз жарияланды. Жауап келгенде хабарлаймыз.',
    ru: 'Ваш вопрос опубликован. Сообщим, когда появится ответ.',
    en: 'Your question is published. We tell you when it is answered.',
  },
  refused: {
    kk: 'Сұрағыңыз жарияланбайды. Себебін кабинеттен оқи аласыз.',
    ru: 'Ваш вопрос не опубликован. Причину можно прочитать в кабинете.',
    en: 'Your question is not published. You can read why in your cabinet.',
  },
  answered: {
    kk: 'Сұрағыңызға маман жауап берді.',
    ru: 'На ваш вопрос ответил специалист.',
    en: 'A practitioner answered your question.',
  },
  answerKept: {
    kk: 'Шағымыңыз қаралды: жауап өз орнында қалады.',
    ru: 'Ваша жалоба рассмотрена: ответ остаётся.',
    en: 'Your complaint was decided: the answer stays.',
  },
  answerWithdrawn: {
    kk: 'Шағымыңыз орынды деп табылды: жауап қайтарылды.',
    ru: 'Ваша жалоба признана обоснованной: ответ отозван.',
    en: 'Your complaint was found right: the answer is withdrawn.',
  },
})
