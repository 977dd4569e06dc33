import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: {
    kk: 'Қағаз өтінішті қабылдау',
    ru: 'Принять бумажное обращение',
    en: 'Take in a request on paper',
  },
  lead: {
    kk: 'Өрістерді қағаздағыдай толтырыңыз. Құжаттың көшірмесін алмаңыз.',
    ru: 'Заполните поля так, как на бумаге. Копию документа не снимайте.',
    en: 'Fill in the fields as they stand on the paper. Take no copy of the document.',
  },
  kind: { kk: 'Өтініштің түрі', ru: 'Вид обращения', en: 'Kind of the request' },
  way: { kk: 'Қалай келді', ru: 'Как поступило', en: 'How it came' },
  shelf: { kk: 'Қағаз қайда сақталады', ru: 'Где хранится бумага', en: 'Where the paper is kept' },
  shelfHint: {
    kk: 'Мысалы: 4-сөре, 12-бума.',
    ru: 'Например: полка 4, папка 12.',
    en: 'For example: shelf 4, folder 12.',
  },
  seen: {
    kk: 'Құжатын өзім көрдім, нөмірі төмендегідей',
    ru: 'Документ видел(а) лично, номер указан ниже',
    en: 'I saw the document myself, its number stands below',
  },
  card: { kk: 'Клиникадағы карта нөмірі', ru: 'Номер карты в клинике', en: 'Card number at the clinic' },
  cardHint: {
    kk: 'Белгілі болса. Бос болса, адам ЖСН бойынша ізделеді.',
    ru: 'Если известен. Иначе человека найдут по ИИН.',
    en: 'If it is known. Else the person is found by the identification number.',
  },
  takeIn: { kk: 'Қабылдау', ru: 'Принять', en: 'Take in' },
  doneTitle: {
    kk: 'Өтініш қабылданды: {number}',
    ru: 'Обращение принято: {number}',
    en: 'The request is taken in: {number}',
  },
  doneSays: {
    kk: 'Осы нөмірді адамға айтыңыз. Жауап мерзімі қазірден саналады.',
    ru: 'Назовите этот номер человеку. Срок ответа уже идёт.',
    en: 'Tell the person this number. The term runs from now on.',
  },
})
