import { words } from '../../../kernel/texts.ts'

/** The eight measures of DR-7.4. */
export const partNames = words({
  'access-regime': { kk: 'Қол жеткізу режимі', ru: 'Режим доступа', en: 'Access regime' },
  carriers: { kk: 'Дерек тасығыштар', ru: 'Носители данных', en: 'Carriers of data' },
  identification: {
    kk: 'Сәйкестендіру және растау',
    ru: 'Идентификация и аутентификация',
    en: 'Identification and authentication',
  },
  'access-control': { kk: 'Қол жеткізуді басқару', ru: 'Управление доступом', en: 'Access control' },
  events: { kk: 'Оқиғаларды тіркеу', ru: 'Регистрация событий', en: 'Event logging' },
  control: { kk: 'Қорғалуды бақылау', ru: 'Контроль защищённости', en: 'Control of protection' },
  environment: { kk: 'Орта', ru: 'Среда', en: 'Environment' },
  configuration: { kk: 'Жүйе мен баптау', ru: 'Система и настройки', en: 'System and configuration' },
})

/** What each check says when it is met, and beside it what was measured. */
export const checkNames = words({
  walls: {
    kk: 'Деректер қоры қабырғалары орнында',
    ru: 'Стены базы данных стоят',
    en: 'The walls of the database stand',
  },
  review: {
    kk: 'Қызметкерлердің құқықтары мерзімінде тексерілген',
    ru: 'Права сотрудников пересмотрены в срок',
    en: 'The rights of staff are reviewed in time',
  },
  backup: {
    kk: 'Сақтық көшірме екі күннен ескі емес',
    ru: 'Резервной копии не больше двух дней',
    en: 'The backup is not older than two days',
  },
  drill: {
    kk: 'Қалпына келтіру соңғы 92 күнде сыналған',
    ru: 'Восстановление испытано за последние 92 дня',
    en: 'A restore was tried within the last 92 days',
  },
  'keys-apart': {
    kk: 'Кілттер деректерден бөлек сақталады',
    ru: 'Ключи лежат отдельно от данных',
    en: 'The keys lie apart from the data',
  },
  'second-factor': {
    kk: 'Әр қызметкерде екінші фактор бар',
    ru: 'У каждого сотрудника есть второй фактор',
    en: 'Every member of staff has a second factor',
  },
  sessions: {
    kk: 'Сеанстар шектеулі, жұмыстан кеткендер кірмейді',
    ru: 'Сеансы ограничены, ушедшие не входят',
    en: 'Sessions are limited, and who left does not come in',
  },
  'staff-rules': {
    kk: 'Қызметкерлер ережелері күшінде: оларсыз деректер ашылмайды',
    ru: 'Правила для сотрудников действуют: без них данные не открываются',
    en: 'The rules for staff are in force: without them no data opens',
  },
  dormant: {
    kk: 'Екі ай қолданылмаған ашық тіркелгі жоқ',
    ru: 'Нет открытых учётных записей без входа за два месяца',
    en: 'No open account was unused for two months',
  },
  chained: {
    kk: 'Журнал тізбекке тоқтаусыз қосылады',
    ru: 'Журнал входит в цепочку без задержки',
    en: 'The journal is chained without delay',
  },
  'append-only': {
    kk: 'Журналды ешкім өзгерте алмайды',
    ru: 'Журнал никто не может изменить',
    en: 'Nobody can change the journal',
  },
  detection: {
    kk: 'Әдеттен тыс қол жеткізу сағат сайын ізделеді',
    ru: 'Необычный доступ ищут каждый час',
    en: 'Unusual access is looked for every hour',
  },
  cases: {
    kk: 'Ашық іс 5 күннен аспайды',
    ru: 'Открытые дела не старше 5 дней',
    en: 'No open case is older than 5 days',
  },
  notices: {
    kk: 'Уәкілетті органға хабарлау мерзімі өтпеген',
    ru: 'Срок уведомления уполномоченного органа не пропущен',
    en: 'No notice to the authority is overdue',
  },
  jobs: {
    kk: 'Жүйенің барлық жұмысы орындалған',
    ru: 'Все задания системы выполнены',
    en: 'All jobs of the system are done',
  },
  region: {
    kk: 'Деректер Қазақстанда',
    ru: 'Данные находятся в Казахстане',
    en: 'The data lies in Kazakhstan',
  },
  https: { kk: 'Байланыс шифрланған', ru: 'Связь зашифрована', en: 'The connection is encrypted' },
  demonstration: {
    kk: 'Құпиясөзі жария тіркелгі жоқ',
    ru: 'Нет учётных записей с известным всем паролем',
    en: 'There is no account whose password is public',
  },
})

export const evidence = words({
  none: { kk: 'ақау жоқ', ru: 'нарушений нет', en: 'no fault' },
  faults: { kk: 'ақау: {n}', ru: 'нарушений: {n}', en: 'faults: {n}' },
  share: { kk: '{all} ішінен {n}', ru: '{n} из {all}', en: '{n} of {all}' },
  at: { kk: '{at}', ru: '{at}', en: '{at}' },
  never: { kk: 'әлі болған жоқ', ru: 'ещё не было', en: 'not yet' },
  yes: { kk: 'иә', ru: 'да', en: 'yes' },
  no: { kk: 'жоқ', ru: 'нет', en: 'no' },
})
