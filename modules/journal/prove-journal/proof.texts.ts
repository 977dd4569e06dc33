import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: {
    kk: 'Журналдан ештеңе алынбағанын тексеру',
    ru: 'Проверка: из журнала ничего не изъято',
    en: 'Check that nothing was taken out',
  },
  lead: {
    kk: 'Қол қойылған белгі журналдың бүгінгі күйін бекітеді. Оны өзіңізде сақтаңыз. Кейін осы бет сол күннен бері ештеңе өшірілмегенін және өзгертілмегенін дәлелдейді.',
    ru: 'Подписанная отметка закрепляет сегодняшнее состояние журнала. Сохраните её у себя. Позже эта страница докажет, что с того дня ничего не удалено и не изменено.',
    en: 'A signed checkpoint fixes the journal as it is today. Keep it yourself. Later this page proves that nothing was removed or altered since.',
  },
  keep: { kk: 'Бүгінгі белгі', ru: 'Отметка сегодня', en: 'The checkpoint of today' },
  size: { kk: 'Журналдағы жазба саны', ru: 'Записей в журнале', en: 'Entries in the journal' },
  signed: { kk: 'Қол қойылған уақыты', ru: 'Подписано', en: 'Signed' },
  key: { kk: 'Кілт', ru: 'Ключ', en: 'Key' },
  line: { kk: 'Белгі', ru: 'Отметка', en: 'Checkpoint' },
  square: { kk: 'Белгінің QR коды', ru: 'QR-код отметки', en: 'QR code of the checkpoint' },
  download: { kk: 'Файлмен сақтау', ru: 'Сохранить файлом', en: 'Keep as a file' },
  soon: {
    kk: 'Белгі бірнеше секундтан кейін шығады.',
    ru: 'Отметка появится через несколько секунд.',
    en: 'The checkpoint appears in a few seconds.',
  },
  check: {
    kk: 'Сақталған белгіні тексеру',
    ru: 'Проверить сохранённую отметку',
    en: 'Check a kept checkpoint',
  },
  kept: { kk: 'Сақталған белгі', ru: 'Сохранённая отметка', en: 'The kept checkpoint' },
  keptHint: {
    kk: 'Файлдағы немесе QR кодтағы жолды толық көшіріңіз',
    ru: 'Скопируйте целиком строку из файла или QR-кода',
    en: 'Copy the whole line from the file or the QR code',
  },
  checkDo: { kk: 'Тексеру', ru: 'Проверить', en: 'Check' },
  whole: { kk: 'Журнал бүтін', ru: 'Журнал цел', en: 'The journal is whole' },
  wholeLead: {
    kk: '{when} сақталған белгіден бері ештеңе алынбаған және өзгертілмеген. Содан бергі өзіңіз туралы {rows} жазба да журналда тұр.',
    ru: 'После отметки от {when} ничего не изъято и не изменено. Записей о вас с того времени: {rows}, все они на месте.',
    en: 'Since the checkpoint of {when} nothing was taken out or altered. Entries about you since then: {rows}; all of them stand in it.',
  },
  cut: { kk: 'Журнал қысқарған', ru: 'Журнал стал короче', en: 'The journal was cut' },
  cutLead: {
    kk: 'Белгіде {kept} жазба, ал қазір одан аз. Белгіні сақтап, төменнен деректерге жауапты адамға немесе уәкілетті органға хабарлаңыз.',
    ru: 'В отметке записей: {kept}, сейчас их меньше. Сохраните отметку и сообщите ответственному за данные или уполномоченному органу.',
    en: 'The checkpoint has {kept} entries, now there are fewer. Keep it and tell the data protection officer or the authority.',
  },
  changed: { kk: 'Журнал өзгертілген', ru: 'Журнал изменён', en: 'The journal was altered' },
  changedLead: {
    kk: 'Қазіргі жазбалар белгіде қол қойылғандармен сәйкес емес. Белгіні сақтап, деректерге жауапты адамға немесе уәкілетті органға хабарлаңыз.',
    ru: 'Нынешние записи не те, что были подписаны. Сохраните отметку и сообщите ответственному за данные или уполномоченному органу.',
    en: 'The entries are not those that were signed. Keep the checkpoint and tell the data protection officer or the authority.',
  },
  proof: { kk: 'Дәлелді жүктеу', ru: 'Скачать доказательство', en: 'Download the proof' },
  offline: {
    kk: 'Дәлелді бізсіз де тексеруге болады: machine/check-checkpoint.mjs бағдарламасы интернетсіз жұмыс істейді.',
    ru: 'Доказательство можно проверить и без нас: программа machine/check-checkpoint.mjs работает без сети.',
    en: 'The proof can be checked without us: the program machine/check-checkpoint.mjs runs offline.',
  },
  back: { kk: 'Журналға оралу', ru: 'Вернуться к журналу', en: 'Back to the journal' },
})
