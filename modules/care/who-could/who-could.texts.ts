import { words } from '../../../kernel/texts.ts'

export const texts = words({
  wouldSay: {
    kk: 'Ашса, журналыңызда былай тұрады: «{why}»',
    ru: 'Если откроет, в вашем журнале будет сказано: «{why}»',
    en: 'If opened, your journal will say: “{why}”',
  },
  title: {
    kk: 'Деректеріңізді кім көре алады',
    ru: 'Кто мог бы увидеть ваши данные',
    en: 'Who could see your data',
  },
  lead: {
    kk: 'Бүгін қағида бойынша деректеріңізді аша алатындардың бәрі осында. Бұл олар ашты деген сөз емес: кім ашқаны журналда.',
    ru: 'Здесь все, кому правила сегодня позволяют открыть ваши данные. Это не значит, что открывали: кто смотрел, видно в журнале.',
    en: 'Here is everybody whom the rules let open your data today. It does not mean that they did: the journal shows who looked.',
  },
  looked: { kk: 'Кім ашқанын көру', ru: 'Посмотреть, кто открывал', en: 'See who looked' },
  whose: { kk: 'Кімнің деректері', ru: 'Чьи данные', en: 'Whose data' },
  show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  relatives: { kk: 'Заңды өкілдер', ru: 'Законные представители', en: 'Legal representatives' },
  seesAll: {
    kk: 'жасырылғаннан басқа бәрін көреді, {day} басталғанша',
    ru: 'видит всё, кроме скрытого, до начала {day}',
    en: 'sees everything but what is kept back, until {day} begins',
  },
  trusted: { kk: 'Сенімді адамдар', ru: 'Доверенные лица', en: 'Trusted persons' },
  manageTrusted: {
    kk: 'Сенімді адамдарды өзгерту',
    ru: 'Изменить доверенных лиц',
    en: 'Change trusted persons',
  },
  visits: { kk: 'қабылдаулар', ru: 'приёмы', en: 'visits' },
  documents: { kk: 'медициналық құжаттар', ru: 'медицинские документы', en: 'medical documents' },
  health: { kk: 'дәрігер жазбалары', ru: 'записи врачей', en: 'notes of doctors' },
  before: { kk: '{day} басталғанша', ru: 'до начала {day}', en: 'until {day} begins' },
  staff: { kk: 'Клиника қызметкерлері', ru: 'Сотрудники клиник', en: 'Staff of clinics' },
  nobody: { kk: 'Ешкім', ru: 'Никто', en: 'Nobody' },
  nobodyLead: {
    kk: 'Сіз бірде-бір клиникада тіркелмегенсіз.',
    ru: 'Вы не зарегистрированы ни в одной клинике.',
    en: 'You are not registered at any clinic.',
  },
  emergencyOnly: {
    kk: 'Тек шұғыл жағдайда аты-жөніңіз бойынша іздей алатындар: {n}',
    ru: 'Могут только найти ваше имя для экстренной помощи: {n}',
    en: 'Can only look up your name for an emergency: {n}',
  },
  turnAway: { kk: 'Бұл дәрігерге жабу', ru: 'Закрыть от этого врача', en: 'Close to this doctor' },
  letBack: { kk: 'Қайта ашу', ru: 'Открыть снова', en: 'Open again' },
  turnedAway: {
    kk: 'Жазбаларыңыз бұл дәрігерге жабық. Сіз оған қабылдауға келсеңіз, сол уақытқа ашылады. Шұғыл жағдайда ашылса, сізге бірден хабарланады.',
    ru: 'Ваши записи закрыты от этого врача. Если вы придёте к нему на приём, на это время они откроются. Об экстренном доступе вам сразу сообщат.',
    en: 'Your record is closed to this doctor. It opens while you are at a visit with them. Of an emergency access you are told at once.',
  },
  more: { kk: 'Басқа жолмен тарылту', ru: 'Как ещё сузить доступ', en: 'Other ways to narrow it' },
  consents: {
    kk: 'Келісімдерді көру немесе қайтарып алу',
    ru: 'Посмотреть или отозвать согласия',
    en: 'See or withdraw consents',
  },
})
