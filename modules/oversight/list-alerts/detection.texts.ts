import { words } from '../../../kernel/texts.ts'

export const texts = words({
  nav: { kk: 'Қол жеткізуді бақылау', ru: 'Контроль доступа', en: 'Watch over access' },
  title: { kk: 'Әдеттен тыс қол жеткізу', ru: 'Необычный доступ', en: 'Unusual access' },
  lead: {
    kk: 'Журнал сағат сайын оқылады. Қабылдаумен, өтінішпен не жұмыс міндетімен түсіндірілмеген қарау осында тұрады, ең маңыздысы жоғарыда.',
    ru: 'Журнал читается каждый час. Здесь то, что не объясняется визитом, обращением или обязанностью; самое важное сверху.',
    en: 'The journal is read through every hour. Here stands what no visit, request or duty explains, the heaviest first.',
  },
  readAt: {
    kk: 'Журнал соңғы рет оқылды: {at}',
    ru: 'Журнал прочитан: {at}',
    en: 'The journal was last read: {at}',
  },
  open: { kk: 'Шешімін күтеді', ru: 'Ждут решения', en: 'Waiting' },
  decided: { kk: 'Шешілген', ru: 'Решённые', en: 'Decided' },
  watched: {
    kk: 'Ерекше қорғалатын адамдар',
    ru: 'Люди под особым вниманием',
    en: 'Specially watched people',
  },
  none: {
    kk: 'Шешім күтіп тұрған белгі жоқ',
    ru: 'Ничего не ждёт решения',
    en: 'Nothing waits for a decision',
  },
  noneSays: {
    kk: 'Жаңа белгі табылса, осында көрінеді.',
    ru: 'Новые сигналы появятся здесь.',
    en: 'New alerts will stand here.',
  },
  sign: { kk: 'Белгі', ru: 'Сигнал', en: 'Sign' },
  explainedLead: {
    kk: 'Соңғы 30 күн. Мақсат: 94 пайыздан кем емес.',
    ru: 'За последние 30 дней. Цель: не меньше 94 процентов.',
    en: 'Over the last 30 days. The aim is at least 94 per cent.',
  },
  repeat: {
    kk: '90 күн ішінде қайталағандар: сұралған {asked} қызметкердің {askedAgain} адамы, сұралмаған {not} қызметкердің {notAgain} адамы.',
    ru: 'За 90 дней повторили: {askedAgain} из {asked} спрошенных и {notAgain} из {not} неспрошенных.',
    en: 'Within 90 days it was done again by {askedAgain} of {asked} who were asked and {notAgain} of {not} who were not.',
  },
  back: { kk: 'Барлық белгіге', ru: 'Ко всем сигналам', en: 'To all alerts' },
  kind: { kk: 'Бұзушылық түрі', ru: 'Вид нарушения', en: 'Kind of breach' },
  also: { kk: 'Сонымен қатар', ru: 'Кроме того', en: 'Besides' },
  acts: { kk: 'Қандай әрекет', ru: 'Какие действия', en: 'Which acts' },
  tried: {
    kk: 'Тексерілген, бірақ табылмаған себептер',
    ru: 'Проверено и не найдено',
    en: 'Tried and not found',
  },
  count: { kk: 'Саны', ru: 'Количество', en: 'Count' },
  many: {
    kk: 'бірнеше адам, {n} қарау',
    ru: 'несколько людей, {n, plural, one {# просмотр} few {# просмотра} other {# просмотров}}',
    en: 'several people, {n, plural, one {# look} other {# looks}}',
  },
  answer: { kk: 'Қызметкердің жауабы', ru: 'Ответ сотрудника', en: 'Answer of the employee' },
  decision: { kk: 'Шешім', ru: 'Решение', en: 'Decision' },
  decide: { kk: 'Шешім қабылдау', ru: 'Принять решение', en: 'Decide' },
  words: { kk: 'Негіздеме', ru: 'Обоснование', en: 'Grounds' },
  wordsHint: {
    kk: 'Шешімнің себебі журналда қалады және өзгермейді.',
    ru: 'Причина решения остаётся в журнале и не меняется.',
    en: 'The reason of the decision stays in the journal and is not changed.',
  },
  explain: { kk: 'Түсіндірілді деп жабу', ru: 'Закрыть как объяснённое', en: 'Close as explained' },
  makeCase: { kk: 'Іс ашу', ru: 'Открыть дело', en: 'Make a case' },
  makeIncident: { kk: 'Оқиға ретінде тіркеу', ru: 'Записать инцидент', en: 'Register as an incident' },
  stop: { kk: 'Тіркелгіні тоқтату', ru: 'Остановить учётную запись', en: 'Stop the account' },
  others: {
    kk: 'Осы қызметкер туралы басқа белгілер',
    ru: 'Другие сигналы об этом сотруднике',
    en: 'Other alerts about this person',
  },
  caseBecause: { kk: 'Іс болу себебі: {why}', ru: 'Стало делом: {why}', en: 'A case because {why}' },
})
