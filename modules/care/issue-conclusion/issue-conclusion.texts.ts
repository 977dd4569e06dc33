import { words } from '../../../kernel/texts.ts'

/** Neither clinic nor doctor is named: the way of a letter is not secret. */
export const letter = words({
  ready: {
    kk: '{number} құжатыңыз дайын. Оны кабинетіңізден ашып, сақтап ала аласыз.',
    ru: 'Ваш документ {number} готов. Его можно открыть и сохранить в кабинете.',
    en: 'Your document {number} is ready. You can open and save it in your account.',
  },
})
