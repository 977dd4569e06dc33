import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Жаңа өтініш', ru: 'Новое обращение', en: 'A new request' },
  whatTitle: { kk: 'Не сұрайсыз?', ru: 'О чём вы просите?', en: 'What do you ask for?' },
  whatLead: {
    kk: 'Түрін таңдаңыз. Барлығы тегін. Нөмірі мен жауап мерзімін бірден көресіз.',
    ru: 'Выберите вид. Всё бесплатно. Номер и срок ответа вы увидите сразу.',
    en: 'Choose the kind. All of it is free. You see the number and the term at once.',
  },
  lead: {
    kk: 'Өрістер заң талап ететін нысан бойынша. Карточкаңыздағы деректер қойылып тұр.',
    ru: 'Поля такие, каких требует закон. Данные из карточки уже подставлены.',
    en: 'The fields are those that the law asks for. The data of your card is filled in.',
  },
  whose: { kk: 'Кімнің деректері', ru: 'Чьи данные', en: 'Whose data' },
  to: { kk: 'Кімге', ru: 'Кому', en: 'To whom' },
  organisation: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
  sign: {
    kk: 'Жібергенде өтінішке расталған сеансыңызбен қол қойылады.',
    ru: 'При отправке обращение подписывается вашим подтверждённым сеансом.',
    en: 'When it is sent, the request is signed by your confirmed session.',
  },
  submit: { kk: 'Өтініш беру', ru: 'Подать обращение', en: 'Submit the request' },
  back: { kk: 'Өтініштерге оралу', ru: 'К обращениям', en: 'Back to the requests' },
  other: { kk: 'Басқа түрін таңдау', ru: 'Выбрать другой вид', en: 'Choose another kind' },
  withdrawTitle: {
    kk: 'Келісімді осы жерден бірден қайтарасыз',
    ru: 'Согласие можно отозвать сразу',
    en: 'A consent can be withdrawn at once',
  },
  withdrawSays: {
    kk: 'Келісімдер бетінде не тоқтайтыны мен не жойылатыны алдын ала көрсетіледі. Өтініш жазудың қажеті жоқ.',
    ru: 'На странице согласий заранее показано, что прекратится и что будет уничтожено. Писать обращение не нужно.',
    en: 'The page of consents shows beforehand what stops and what is destroyed. No request is needed.',
  },
  toConsents: { kk: 'Келісімдеріме өту', ru: 'К моим согласиям', en: 'To my consents' },
  automationTitle: {
    kk: 'Жүйе өзі не шешеді',
    ru: 'Что программа решает сама',
    en: 'What the program decides by itself',
  },
  automationSays: {
    kk: 'Уақытында төленбеген жазылуды босату, келмегенді белгілеу және бас тартқанда қайтарылатын соманы есептеу. Ешқайсысы диагноз қоймайды және емді таңдамайды.',
    ru: 'Освобождает неоплаченную в срок запись, отмечает неявку, считает сумму возврата при отмене. Диагнозов она не ставит и лечение не выбирает.',
    en: 'It frees a booking that was not paid in time, marks a missed visit, and counts what is returned when a visit is cancelled. It makes no diagnosis and chooses no treatment.',
  },
  automationHuman: {
    kk: 'Өтінішіңізді адам қарап, шешімге не әсер еткенін 3 жұмыс күнінде сөзбен түсіндіреді.',
    ru: 'Обращение рассмотрит человек и за 3 рабочих дня объяснит словами, что повлияло на решение.',
    en: 'A human looks at your request and explains in words within 3 working days what led to the decision.',
  },
  questionSays: {
    kk: 'Қызмет, деректер немесе қызметкер туралы кез келген сұрақ пен шағым.',
    ru: 'Любой вопрос или жалоба: об услуге, данных, сотруднике.',
    en: 'Any question or complaint: about a service, data, staff.',
  },
  questionAsk: {
    kk: 'Сұрағыңыз немесе шағымыңыз',
    ru: 'Ваш вопрос или жалоба',
    en: 'Your question or complaint',
  },
  ask: { kk: 'Жіберу', ru: 'Задать', en: 'Ask' },
})
