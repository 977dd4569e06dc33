import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Құпиясөзді ұмыттыңыз ба?', ru: 'Забыли пароль?', en: 'Forgotten your password?' },
  lead: {
    kk: 'Кабинетке кіретін поштаңызды жазыңыз. Жаңа құпиясөз қоятын сілтемені сол поштаға жібереміз.',
    ru: 'Введите почту, с которой вы входите в кабинет. Мы пришлём на неё ссылку, чтобы задать новый пароль.',
    en: 'Enter the e-mail with which you sign in. We send there a link to set a new password.',
  },
  ask: { kk: 'Сілтеме алу', ru: 'Получить ссылку', en: 'Get the link' },
  remembered: { kk: 'Құпиясөз есіңізге түсті ме?', ru: 'Вспомнили пароль?', en: 'Remember it after all?' },
  sentLead: {
    kk: 'Бұл поштаның кабинеті болса, оған хат жібердік. Хаттағы сілтеме бір рет қолданылады және бір сағат жарамды.',
    ru: 'Если у этой почты есть кабинет, мы отправили на неё письмо. Ссылка в нём действует один раз и один час.',
    en: 'If this address has a cabinet, we have sent a letter to it. The link in it is good once and for an hour.',
  },
  again: { kk: 'Қайта сұрау', ru: 'Запросить ещё раз', en: 'Ask again' },
})
