import { words } from '../../../kernel/texts.ts'

export default words({
  booked: {
    kk: 'Сіз қабылдауға жазылдыңыз. Нөмірі: {number}. Уақыты: {when}. Алғаш рет келсеңіз, жеке куәлігіңізбен {early} минут ерте келіңіз. Толығы төмендегі сілтемеде.',
    ru: 'Вы записаны на приём. Номер: {number}. Время: {when}. Если вы придёте впервые, приходите на {early} минут раньше с удостоверением личности. Подробности по ссылке ниже.',
    en: 'Your visit is booked. Number: {number}. Time: {when}. If it is your first visit, come {early} minutes early with your identity document. Details are at the link below.',
  },
  reminder: {
    kk: 'Қабылдауыңызды еске саламыз. Нөмірі: {number}. Уақыты: {when}. Алғаш рет келсеңіз, жеке куәлігіңізбен {early} минут ерте келіңіз. Келе алмасаңыз, {free} дейін тегін бас тарта аласыз.',
    ru: 'Напоминаем о вашем приёме. Номер: {number}. Время: {when}. Если вы придёте впервые, приходите на {early} минут раньше с удостоверением личности. Бесплатно отменить запись можно до: {free}.',
    en: 'We remind you of your visit. Number: {number}. Time: {when}. If it is your first visit, come {early} minutes early with your identity document. You can cancel free until {free}.',
  },
  moved: {
    kk: 'Қабылдауыңыздың уақыты өзгерді. Нөмірі: {number}. Жаңа уақыты: {when}.',
    ru: 'Время вашего приёма изменено. Номер: {number}. Новое время: {when}.',
    en: 'Your visit has a new time. Number: {number}. New time: {when}.',
  },
  cancelled: {
    kk: '{number} нөмірлі қабылдаудан бас тартылды ({when}). Төлем мен қайтарылатын сома туралы төмендегі сілтемеден біліңіз.',
    ru: 'Запись {number} отменена ({when}). Об оплате и возврате можно узнать по ссылке ниже.',
    en: 'Visit {number} is cancelled ({when}). See the link below about payment and what comes back.',
  },
  missed: {
    kk: '{number} нөмірлі қабылдау өтпей қалды ({when}). Оферта бойынша салдары төмендегі сілтемеде көрсетілген.',
    ru: 'Приём {number} не состоялся ({when}). Последствия по оферте показаны по ссылке ниже.',
    en: 'Visit {number} did not take place ({when}). The link below shows what follows by the offer.',
  },
})
