import { words } from '../../../kernel/texts.ts'

export const letters = words({
  answered: {
    kk: '{number} өтінішіңізге клиника басшысы жауап берді. Жауапты төмендегі сілтемеден оқыңыз.',
    ru: 'Руководитель клиники ответил на ваше обращение {number}. Прочтите ответ по ссылке ниже.',
    en: 'The director of the clinic answered your claim {number}. Read the answer at the link below.',
  },
})

export const texts = words({
  title: { kk: 'Талап немесе шағым', ru: 'Претензия или жалоба', en: 'A claim or a complaint' },
  lead: {
    kk: 'Өтінішіңіз клиника басшысына барады. Қабылдаудың күні мен аты-жөніңіз өзінен-өзі жазылады.',
    ru: 'Обращение получит руководитель клиники. День приёма и ваше имя подставятся сами.',
    en: 'It goes to the director of the clinic. The day of the visit and your name are filled in by themselves.',
  },
  visit: { kk: 'Қай қабылдау туралы', ru: 'О каком приёме', en: 'About which visit' },
  kind: { kk: 'Бұл', ru: 'Это', en: 'This is' },
  claim: {
    kk: 'Талап (ақшаны қайтару, зиянды өтеу)',
    ru: 'Претензия (вернуть деньги, возместить ущерб)',
    en: 'A claim (money back, damage made good)',
  },
  complaint: { kk: 'Шағым', ru: 'Жалоба', en: 'A complaint' },
  words: {
    kk: 'Не болды және не сұрайсыз',
    ru: 'Что произошло и чего вы просите',
    en: 'What happened and what you ask',
  },
  send: { kk: 'Басшыға жіберу', ru: 'Отправить руководителю', en: 'Send to the director' },
  mine: { kk: 'Талаптарым мен шағымдарым', ru: 'Мои претензии и жалобы', en: 'My claims and complaints' },
  none: { kk: 'Талап та, шағым да жоқ', ru: 'Претензий и жалоб нет', en: 'No claims or complaints' },
  noVisits: {
    kk: 'Талап өткен немесе келе жатқан қабылдау бойынша беріледі. Сізде әзірге қабылдау жоқ.',
    ru: 'Претензия подаётся по приёму, прошедшему или будущему. Приёмов у вас пока нет.',
    en: 'A claim is about a visit, past or coming. You have no visits yet.',
  },
  make: {
    kk: 'Талап немесе шағым жазу',
    ru: 'Написать претензию или жалобу',
    en: 'Write a claim or a complaint',
  },
  back: { kk: 'Кабинет', ru: 'Кабинет', en: 'Cabinet' },
  toVisit: { kk: 'Қабылдау', ru: 'Приём', en: 'The visit' },
  deskLead: {
    kk: 'Адамның қағазда немесе мессенджерде жазғанын сөзбе-сөз көшіріңіз. Басшы оны бірден көреді.',
    ru: 'Перепишите дословно то, что человек написал на бумаге или в мессенджере. Руководитель увидит это сразу.',
    en: 'Copy word for word what the person wrote on paper or in a messenger. The director sees it at once.',
  },
  channel: { kk: 'Қалай түсті', ru: 'Как поступило', en: 'How it came' },
  cabinet: { kk: 'Кабинеттен', ru: 'Из кабинета', en: 'From the cabinet' },
  paper: { kk: 'Қағазда, тіркеу бөлімінде', ru: 'На бумаге, в регистратуре', en: 'On paper, at reception' },
  messenger: { kk: 'Мессенджерден', ru: 'Из мессенджера', en: 'By messenger' },
  visitOn: { kk: 'Қабылдау күні', ru: 'День приёма', en: 'Day of the visit' },
  clinic: { kk: 'Клиника', ru: 'Клиника', en: 'Clinic' },
  written: { kk: 'Не жазылған', ru: 'Что написано', en: 'What was written' },
  due: { kk: 'Жауап мерзімі', ru: 'Ответить до', en: 'Answer by' },
  answer: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
  waits: { kk: 'Жауап күтілуде', ru: 'Ждёт ответа', en: 'Waits for the answer' },
  answered: { kk: 'Жауап берілді', ru: 'Ответ дан', en: 'Answered' },
  directorTitle: { kk: 'Талаптар мен шағымдар', ru: 'Претензии и жалобы', en: 'Claims and complaints' },
  reply: { kk: 'Жауап беру', ru: 'Ответить', en: 'Answer' },
})
