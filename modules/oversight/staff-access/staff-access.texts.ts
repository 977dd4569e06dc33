import { words } from '../../../kernel/texts.ts'

export const texts = words({
  nav: { kk: 'Тіркелгілер', ru: 'Учётные записи', en: 'Accounts' },
  title: {
    kk: 'Қызметкерлердің тіркелгілері',
    ru: 'Учётные записи сотрудников',
    en: 'Accounts of the staff',
  },
  lead: {
    kk: 'Тіркелгі бөтен қолға түссе, оны осы жерден тоқтатыңыз: келесі әрекеттің өзі-ақ орындалмайды.',
    ru: 'Если учётная запись попала в чужие руки, остановите её здесь: не пройдёт уже следующее действие.',
    en: 'If an account is in wrong hands, stop it here: the very next act will not pass.',
  },
  name: { kk: 'Қызметкер', ru: 'Сотрудник', en: 'Member of staff' },
  duties: { kk: 'Міндеттері', ru: 'Обязанности', en: 'Duties' },
  used: { kk: 'Соңғы рет', ru: 'Последний раз', en: 'Last used' },
  sessions: { kk: 'Ашық сеанс', ru: 'Открытых сеансов', en: 'Open sessions' },
  open: { kk: 'Ашық', ru: 'Открыта', en: 'Open' },
  isFrozen: { kk: 'Тоқтатылған', ru: 'Остановлена', en: 'Frozen' },
  none: {
    kk: 'Тіркелгісі бар қызметкер жоқ',
    ru: 'Нет сотрудников с учётной записью',
    en: 'No member of staff has an account',
  },
  back: { kk: 'Барлық тіркелгіге', ru: 'Ко всем учётным записям', en: 'To all accounts' },
  history: { kk: 'Бұрынғы шаралар', ru: 'Прежние меры', en: 'Earlier measures' },
  'sessions-ended': { kk: 'Сеанстар аяқталды', ru: 'Сеансы завершены', en: 'Sessions ended' },
  frozen: { kk: 'Тоқтатылды', ru: 'Остановлена', en: 'Frozen' },
  'release-asked': { kk: 'Ашу сұралды', ru: 'Запрошено открытие', en: 'Release asked for' },
  released: { kk: 'Қайта ашылды', ru: 'Снова открыта', en: 'Released' },
  stop: { kk: 'Шара қолдану', ru: 'Принять меру', en: 'Take a measure' },
  passkeys: {
    kk: 'Кіру кілттерін де алып тастау (құрылғы жоғалса)',
    ru: 'Убрать и ключи входа (если устройство потеряно)',
    en: 'Remove the passkeys too (when a device was lost)',
  },
  end: { kk: 'Сеанстарды аяқтау', ru: 'Завершить сеансы', en: 'End the sessions' },
  freeze: { kk: 'Тіркелгіні тоқтату', ru: 'Остановить учётную запись', en: 'Freeze the account' },
  ask: { kk: 'Ашуды сұрау', ru: 'Попросить открыть', en: 'Ask for the release' },
  release: { kk: 'Ашуды растау', ru: 'Подтвердить открытие', en: 'Grant the release' },
  twoPeople: {
    kk: 'Тоқтатылған тіркелгіні екі адам ашады: бірі сұрайды, екіншісі растайды.',
    ru: 'Остановленную учётную запись открывают двое: один просит, другой подтверждает.',
    en: 'Two people release a frozen account: one asks, the other grants.',
  },
  inquire: { kk: 'Тексеру жүргізу', ru: 'Провести проверку', en: 'Hold an inquiry' },
})
