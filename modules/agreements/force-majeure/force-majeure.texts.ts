import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Еңсерілмейтін күш', ru: 'Непреодолимая сила', en: 'Force majeure' },
  lead: {
    kk: 'Жарияланған жағдай таңдалған мерзімдерді тоқтатады. Жауап күтіп отырған адамдарға хабарланады.',
    ru: 'Объявленное событие приостанавливает выбранные сроки. Тем, кто ждёт ответа, придёт сообщение.',
    en: 'A declared event holds the chosen clocks. Those who wait for an answer are told.',
  },
  publicLead: {
    kk: 'Осы жағдайлар жүріп тұрғанда аталған мерзімдер есептелмейді. Аяқталғанда мерзімдер қайта жүреді.',
    ru: 'Пока эти события длятся, названные сроки не идут. После окончания они идут снова.',
    en: 'While these events last the named clocks stand still. Afterwards they run again.',
  },
  none: { kk: 'Жарияланған жағдай жоқ', ru: 'Объявленных событий нет', en: 'No event is declared' },
  noneSays: {
    kk: 'Барлық мерзім әдеттегідей жүреді.',
    ru: 'Все сроки идут как обычно.',
    en: 'All clocks run as usual.',
  },
  what: { kk: 'Не болды', ru: 'Что произошло', en: 'What happened' },
  whatKk: { kk: 'Не болды, қазақша', ru: 'Что произошло, по-казахски', en: 'What happened, in Kazakh' },
  whatRu: { kk: 'Не болды, орысша', ru: 'Что произошло, по-русски', en: 'What happened, in Russian' },
  whatEn: { kk: 'Не болды, ағылшынша', ru: 'Что произошло, по-английски', en: 'What happened, in English' },
  whatHint: {
    kk: 'Бір сөйлем. Бұл мәтінді бәрі көреді.',
    ru: 'Одно предложение. Этот текст видят все.',
    en: 'One sentence. Everybody sees this text.',
  },
  began: { kk: 'Басталған күні', ru: 'Когда началось', en: 'When it began' },
  clocks: { kk: 'Қай мерзімдер тоқтайды', ru: 'Какие сроки приостановить', en: 'Which clocks stand still' },
  organisation: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
  declared: { kk: 'Жарияланды', ru: 'Объявлено', en: 'Declared' },
  over: { kk: 'Аяқталды', ru: 'Закончилось', en: 'Over' },
  lasts: { kk: 'Жүріп тұр', ru: 'Длится', en: 'Lasts' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  declare: { kk: 'Жариялау', ru: 'Объявить', en: 'Declare' },
  declareTitle: { kk: 'Жаңа жағдай', ru: 'Новое событие', en: 'A new event' },
  end: { kk: 'Аяқталғанын жариялау', ru: 'Объявить об окончании', en: 'Declare it over' },
})
