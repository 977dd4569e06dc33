import { words } from '../../../kernel/texts.ts'

export default words({
  endedByPerson: {
    kk: 'Сіз {number} шартын тоқтату туралы хабарладыңыз. Шарт мына уақытқа дейін жарамды: {until}. Оған дейін хабарламаны кабинетте қайтарып ала аласыз.',
    ru: 'Вы подали уведомление о прекращении договора {number}. Действует до: {until}. До этого уведомление можно отозвать в кабинете.',
    en: 'You gave notice to end contract {number}. It holds until {until}. Until then you can take the notice back in your cabinet.',
  },
  endedByOrganisation: {
    kk: 'Екінші тарап {number} шартын тоқтататынын хабарлады. Шарт мына уақытқа дейін жарамды: {until}. Себебі кабинетте тұр. Деректеріңізді көру және сақтау мүмкіндігі қалады.',
    ru: 'Другая сторона сообщила о прекращении договора {number}. Он действует до: {until}. Причина указана в кабинете. Видеть и сохранить свои данные можно и потом.',
    en: 'The other side gave notice to end contract {number}. It holds until {until}. The reason stands in your cabinet. You can still see and save your data.',
  },
  goesOn: {
    kk: '{number} шартын тоқтату туралы хабарлама қайтарылды. Шарт жалғасады.',
    ru: 'Уведомление о прекращении договора {number} отозвано. Договор продолжается.',
    en: 'The notice to end contract {number} was taken back. The contract goes on.',
  },
  restricted: {
    kk: '{number} шарты бойынша кейбір мүмкіндіктер уақытша жабылды. Мерзімі: {until} дейін. Себебі және шағымдану жолы төмендегі сілтемеде.',
    ru: 'По договору {number} временно закрыты некоторые функции. Срок: до {until}. Причина и порядок обжалования по ссылке ниже.',
    en: 'Under contract {number} some functions are closed for a term, until {until}. The reason and the way to appeal are at the link below.',
  },
  lifted: {
    kk: '{number} шарты бойынша шектеу алынды. Барлық мүмкіндік қайта ашық.',
    ru: 'Ограничение по договору {number} снято. Функции снова открыты.',
    en: 'The restriction under contract {number} was lifted. The functions are open again.',
  },
  answered: {
    kk: '{number} шарты бойынша шағымыңызға жауап берілді. Оны төмендегі сілтемеден оқыңыз.',
    ru: 'На вашу жалобу по договору {number} дан ответ. Он доступен по ссылке ниже.',
    en: 'Your appeal under contract {number} was answered. Read the answer at the link below.',
  },
  forceMajeure: {
    kk: '{organisation}: еңсерілмейтін күш, «{what}». Сіз күтіп отырған жауаптың мерзімі уақытша тоқтады. Жағдай аяқталғанда хабарлаймыз.',
    ru: '{organisation}: непреодолимая сила, «{what}». Срок ответа, которого вы ждёте, приостановлен. Мы сообщим, когда всё закончится.',
    en: '{organisation}: force majeure, “{what}”. The term of the answer you wait for stands still. We tell you when it is over.',
  },
  forceMajeureOver: {
    kk: '{organisation}: еңсерілмейтін күш аяқталды. Сіз күтіп отырған жауаптың мерзімі қайта жүрді.',
    ru: '{organisation}: непреодолимая сила закончилась. Срок ответа, которого вы ждёте, идёт снова.',
    en: '{organisation}: the force majeure is over. The term of the answer you wait for runs again.',
  },
})
