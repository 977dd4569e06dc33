import { words } from '../../../kernel/texts.ts'

/** What is signed is not named: the way of a message is not secret. */
export const letter = words({
  code: {
    kk: 'Қол қоюға арналған код: {code}. Ол {minutes} минут жарамды. Кодты тек өзіңіз оқыған құжатқа қол қою үшін айтыңыз.',
    ru: 'Код для подписи: {code}. Он действует {minutes} минут. Называйте его, только чтобы подписать документ, который вы прочитали.',
    en: 'Your code for signing: {code}. It is good for {minutes} minutes. Give it only to sign a document that you have read.',
  },
})
