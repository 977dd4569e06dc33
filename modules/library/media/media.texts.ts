import { words } from '../../../kernel/texts.ts'

export const mediaTexts = words({
  title: { kk: 'Суреттер, дыбыс, бейне', ru: 'Изображения, звук, видео', en: 'Pictures, sound, film' },
  lead: {
    kk: 'Файлдың белгісін мақала мәтініне жеке жол етіп қойыңыз. Фотодан түсірілген жері мен уақыты өшіріледі.',
    ru: 'Поставьте метку файла в текст статьи отдельной строкой. Из фото убираются место и время съёмки.',
    en: 'Put the mark of a file into the text of an article on a line of its own. Place and time are taken out of photos.',
  },
  add: { kk: 'Файл қосу', ru: 'Добавить файл', en: 'Add a file' },
  file: { kk: 'Файл', ru: 'Файл', en: 'File' },
  fileHint: {
    kk: 'Сурет — JPEG, PNG, WebP, 5 МБ-қа дейін; дыбыс — MP3, OGG, M4A, WAV, 20 МБ-қа дейін; бейне — MP4, WebM, 50 МБ-қа дейін. Суретті алдын ала дұрыс бұрып қойыңыз.',
    ru: 'Изображение — JPEG, PNG, WebP до 5 МБ; звук — MP3, OGG, M4A, WAV до 20 МБ; видео — MP4, WebM до 50 МБ. Поверните снимок заранее.',
    en: 'Pictures: JPEG, PNG, WebP up to 5 MB; sound: MP3, OGG, M4A, WAV up to 20 MB; film: MP4, WebM up to 50 MB. Turn a photo the right way first.',
  },
  alt_kk: { kk: 'Сипаттамасы, қазақша', ru: 'Описание на казахском', en: 'Description in Kazakh' },
  alt_ru: { kk: 'Сипаттамасы, орысша', ru: 'Описание на русском', en: 'Description in Russian' },
  alt_en: { kk: 'Сипаттамасы, ағылшынша', ru: 'Описание на английском', en: 'Description in English' },
  altHint: {
    kk: 'Суретте не бар: көрмейтін адамға оқылады. Дыбыс пен бейненің атауы.',
    ru: 'Что изображено: это слышит тот, кто не видит. Для звука и видео — название.',
    en: 'What it shows: whoever does not see hears it. For sound and film, the name.',
  },
  transcript_kk: {
    kk: 'Айтылған сөз, қазақша',
    ru: 'Текст сказанного на казахском',
    en: 'What is said, in Kazakh',
  },
  transcript_ru: {
    kk: 'Айтылған сөз, орысша',
    ru: 'Текст сказанного на русском',
    en: 'What is said, in Russian',
  },
  transcript_en: {
    kk: 'Айтылған сөз, ағылшынша',
    ru: 'Текст сказанного на английском',
    en: 'What is said, in English',
  },
  transcriptHint: {
    kk: 'Дыбыс пен бейнеге міндетті. Сөз болмаса, не естілетінін жазыңыз.',
    ru: 'Обязательно для звука и видео. Если слов нет, опишите, что слышно.',
    en: 'Needed for sound and film. Where there are no words, say what is heard.',
  },
  source: {
    kk: 'Авторы және құқығы',
    ru: 'Автор и право на показ',
    en: 'Whose work it is and by what right',
  },
  sourceHint: {
    kk: 'Мысалы: клиника түсірген, 2026; немесе CC BY 4.0, авторы.',
    ru: 'Например: снято клиникой, 2026; или CC BY 4.0, автор.',
    en: 'For example: made by the clinic, 2026; or CC BY 4.0, author.',
  },
  people: {
    kk: 'Ішінде адам танылады ма?',
    ru: 'Можно ли узнать человека?',
    en: 'Can somebody be recognised?',
  },
  nobody: { kk: 'Ешкімді тануға болмайды', ru: 'Никого узнать нельзя', en: 'Nobody can be recognised' },
  byConsent: {
    kk: 'Танылады, әрқайсысының жариялауға келісімі бар',
    ru: 'Можно, и у каждого есть согласие на публикацию',
    en: 'Yes, and each has consented to publication',
  },
  consents: { kk: 'Келісімдердің нөмірлері', ru: 'Номера согласий', en: 'Numbers of the consents' },
  consentsHint: {
    kk: 'Әр жолда біреуі. Келісім аяқталса, файл да жойылады.',
    ru: 'По одному в строке. Когда согласие оканчивается, файл уничтожается.',
    en: 'One a line. When a consent ends, the file is deleted.',
  },
  optional: { kk: 'міндетті емес', ru: 'необязательно', en: 'optional' },
  send: { kk: 'Файлды қосу', ru: 'Добавить файл', en: 'Add the file' },
  kept: { kk: 'Кітапханадағы файлдар', ru: 'Файлы библиотеки', en: 'Files of the library' },
  none: { kk: 'Файл әлі жоқ', ru: 'Файлов пока нет', en: 'No files yet' },
  mark: { kk: 'Мәтінге қойылатын белгі', ru: 'Метка для текста', en: 'Mark for the text' },
  size: { kk: 'Көлемі', ru: 'Размер', en: 'Size' },
  kilobytes: { kk: '{n, number} КБ', ru: '{n, number} КБ', en: '{n, number} kB' },
  added: { kk: 'Қосылған күні', ru: 'Добавлено', en: 'Added' },
  gone: {
    kk: 'Көрсетілмейді: келісім аяқталған',
    ru: 'Не показывается: согласие окончено',
    en: 'Not shown: the consent is over',
  },
  words: { kk: 'Мәтіні', ru: 'Текст', en: 'What is said' },
  by: { kk: 'Дереккөзі: {source}', ru: 'Источник: {source}', en: 'Source: {source}' },
})
