import { words } from '../../../kernel/texts.ts'

export const reasonWords = words({
  'unknown-sample': { kk: 'Мұндай үлгі жоқ', ru: 'Такого образца нет', en: 'No such sample' },
  'unknown-test': {
    kk: 'Талдаудың коды белгісіз',
    ru: 'Код анализа неизвестен',
    en: 'The test code is unknown',
  },
  'not-ordered': {
    kk: 'Бұл талдау тағайындалмаған',
    ru: 'Этот анализ не назначен',
    en: 'This test was not ordered',
  },
  'not-received': { kk: 'Үлгі қабылданбаған', ru: 'Образец не принят', en: 'The sample was not taken in' },
  'not-a-value': { kk: 'Мән мүмкін емес', ru: 'Значение невозможно', en: 'The value is impossible' },
  'other-unit': { kk: 'Өлшем бірлігі басқа', ru: 'Другая единица', en: 'Another unit' },
  'not-final': { kk: 'Түпкілікті емес', ru: 'Не окончательно', en: 'Not final' },
  'has-result': { kk: 'Нәтиже бұрын енгізілген', ru: 'Результат уже внесён', en: 'A result stands already' },
})

export const endingWords = words({
  'entered-by-hand': { kk: 'Қолмен енгізілді', ru: 'Внесено вручную', en: 'Entered by hand' },
  'measured-again': { kk: 'Қайта өлшенді', ru: 'Измерено повторно', en: 'Measured again' },
  discarded: { kk: 'Алынып тасталды', ru: 'Отброшено', en: 'Discarded' },
})

/** What is wrong with a message, for whoever sends it again. */
export const faultWords = words({
  'not-a-transmission': { kk: 'ASTM хабарламасы емес', ru: 'это не сообщение ASTM', en: 'no ASTM message' },
  'broken-frame': { kk: 'кадры бүлінген', ru: 'кадр повреждён', en: 'a frame is damaged' },
  checksum: {
    kk: 'бақылау сомасы сәйкес емес',
    ru: 'контрольная сумма не сходится',
    en: 'the checksum does not agree',
  },
  'frame-number': { kk: 'кадры түсіп қалған', ru: 'кадр потерян', en: 'a frame is missing' },
  unfinished: { kk: 'соңына дейін келмеген', ru: 'передача оборвана', en: 'it breaks off' },
  'no-header': { kk: 'басы жоқ', ru: 'нет заголовка', en: 'it has no header' },
  'no-end': { kk: 'соңғы жазбасы жоқ', ru: 'нет конечной записи', en: 'its last record is missing' },
  'result-without-sample': {
    kk: 'үлгі нөмірі жоқ мән бар',
    ru: 'есть значение без номера образца',
    en: 'a value has no sample',
  },
  unreadable: {
    kk: 'оқылмайтын таңбасы бар',
    ru: 'есть нечитаемые знаки',
    en: 'it holds unreadable characters',
  },
  'too-many': {
    kk: 'бір хабарламада 500-ден көп мән бар',
    ru: 'в одном сообщении больше 500 значений',
    en: 'it holds more than 500 values',
  },
})

export const texts = words({
  nav: { kk: 'Анализаторлар', ru: 'Анализаторы', en: 'Analysers' },
  title: { kk: 'Анализаторлардың хабарламалары', ru: 'Сообщения анализаторов', en: 'Messages of analysers' },
  lead: {
    kk: 'Анализатор жазған ASTM файлын таңдаңыз. Бір хабарлама екі рет алынса да, нәтиже бір рет жазылады.',
    ru: 'Выберите файл ASTM, записанный анализатором. Повторное сообщение ничего не меняет.',
    en: 'Choose the ASTM file that the analyser wrote. A message that comes again changes nothing.',
  },
  analyser: { kk: 'Анализатордың атауы', ru: 'Название анализатора', en: 'Name of the analyser' },
  file: { kk: 'Хабарлама файлы', ru: 'Файл сообщения', en: 'Message file' },
  take: { kk: 'Хабарламаны қабылдау', ru: 'Принять сообщение', en: 'Take the message in' },
  taken: {
    kk: 'Хабарлама қабылданды. Нәтиже: {entered}. Тексеруді күтеді: {quarantined}.',
    ru: 'Сообщение принято. Результатов: {entered}. Ждут разбора: {quarantined}.',
    en: 'The message is taken in. Results: {entered}. To be looked at: {quarantined}.',
  },
  repeated: {
    kk: 'Бұл хабарлама бұрын қабылданған. Ештеңе өзгерген жоқ.',
    ru: 'Это сообщение уже принято. Ничего не изменилось.',
    en: 'This message was taken in before. Nothing has changed.',
  },
  quarantine: {
    kk: 'Тексеруді күтетін мәндер',
    ru: 'Значения, ждущие разбора',
    en: 'Values to be looked at',
  },
  none: { kk: 'Тексеруді күтетін мән жоқ', ru: 'Значений, ждущих разбора, нет', en: 'No value waits' },
  why: { kk: 'Себебі', ru: 'Причина', en: 'Why' },
  record: { kk: 'Жазба', ru: 'Запись', en: 'Record' },
  at: { kk: 'Келген уақыты', ru: 'Когда пришло', en: 'Came at' },
  ending: { kk: 'Шешім', ru: 'Решение', en: 'Decision' },
  settle: { kk: 'Шешімді жазу', ru: 'Записать решение', en: 'Record it' },
})
