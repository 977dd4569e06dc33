import { words } from '../../../kernel/texts.ts'

export default words({
  endsSoon: {
    kk: 'Берген келісімдеріңіздің бірінің мерзімі бір айдан кейін бітеді. Ұзартқыңыз келсе, кабинеттегі келісімдер бетінен қайта беріңіз. Ештеңе істемесеңіз, ол өзі тоқтайды.',
    ru: 'Срок одного из ваших согласий истекает через месяц. Если хотите продлить, дайте его снова на странице согласий в кабинете. Если ничего не делать, оно прекратится само.',
    en: 'The term of one of your consents ends in a month. To renew it, give it again on the page of consents in your account. If you do nothing, it ends by itself.',
  },
  ended: {
    kk: 'Берген келісімдеріңіздің бірінің мерзімі бітті. Ол енді жарамайды. Қаласаңыз, кабинеттегі келісімдер бетінен қайта бере аласыз.',
    ru: 'Срок одного из ваших согласий истёк. Оно больше не действует. Дать его снова можно на странице согласий в кабинете.',
    en: 'The term of one of your consents is over. It no longer holds. You can give it again on the page of consents in your account.',
  },
  withdrawn: {
    kk: 'Келісіміңіз қайтарылды: {when}. Не тоқтағаны және не қандай негізде сақталатыны кабинеттегі келісімдер бетінде жазылған. Егер бұл сіз болмасаңыз, бізге хабарлаңыз.',
    ru: 'Ваше согласие отозвано: {when}. Что прекращено и что на каком основании хранится, написано на странице согласий в кабинете. Если это были не вы, сообщите нам.',
    en: 'Your consent is withdrawn: {when}. What stops and what is kept on which ground stands on the page of consents in your account. If it was not you, tell us.',
  },
  transfer: {
    kk: 'Келісіміңізде уәде етілгендей хабарлаймыз: деректеріңіз үшінші тұлғаға берілді. Кімге, не және не үшін берілгенін кабинеттен көресіз.',
    ru: 'Как обещано в согласии, сообщаем: ваши данные переданы третьему лицу. Кому, что и для чего, видно в кабинете.',
    en: 'As your consent promised, we tell you: your data was given to a third party. To whom, what and why stands in your account.',
  },
  order: {
    kk: 'Біз сізге берген деректер бойынша тапсырма бар. Төмендегі сілтемені ашып, орындап, жауап беріңіз. Мерзімінде жауап болмаса, сізге жаңа деректер берілмейді.',
    ru: 'У нас есть поручение о данных, которые мы вам передали. Откройте ссылку ниже, исполните его и ответьте. Без ответа в срок новые данные вам не передаются.',
    en: 'We have an order about the data that we gave you. Open the link below, carry it out and answer. Without an answer in time you are given no new data.',
  },
})
