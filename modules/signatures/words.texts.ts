import { type Text, words } from '../../kernel/texts.ts'

export const levelNames = words({
  tick: { kk: 'Сеанс ішіндегі белгі', ru: 'Отметка в сеансе', en: 'Tick within a session' },
  'step-up': {
    kk: 'Құпиясөзбен немесе кіру кілтімен расталған',
    ru: 'Подтверждено паролем или ключом входа',
    en: 'Confirmed by password or passkey',
  },
  'one-time-code': {
    kk: 'Бір реттік кодпен расталған',
    ru: 'Подтверждено одноразовым кодом',
    en: 'Confirmed by a one-time code',
  },
  qualified: {
    kk: 'Электрондық цифрлық қолтаңба (ЭЦҚ)',
    ru: 'Электронная цифровая подпись (ЭЦП)',
    en: 'Qualified electronic signature',
  },
})
export type Level = keyof typeof levelNames

/** How a signature of this level is called. */
export function levelName(level: Level): Text {
  return levelNames[level]
}

export const trustNames = words({
  stamped: {
    kk: 'Уақытын тәуелсіз орталық растаған',
    ru: 'Время подтверждено независимым центром',
    en: 'Time confirmed by an independent authority',
  },
  'awaiting-stamp': {
    kk: 'Уақыт мөртаңбасы күтілуде',
    ru: 'Ожидает метки времени',
    en: 'Awaiting its time stamp',
  },
  unstamped: {
    kk: 'Уақыт мөртаңбасы әлі алынбады',
    ru: 'Метка времени пока не получена',
    en: 'No time stamp yet',
  },
  'own-clock': {
    kk: 'Уақыты Шипа сағатымен ғана белгілі',
    ru: 'Время известно только по часам Шипы',
    en: 'Time known by Shipa’s clock alone',
  },
  'clock-went-back': {
    kk: 'Сағат кері кеткен, уақытына сенуге болмайды',
    ru: 'Часы шли назад, времени верить нельзя',
    en: 'The clock went back: its time cannot be relied on',
  },
})
export type Trust = keyof typeof trustNames

export const qualifiedNames = words({
  'not-verified': {
    kk: 'Сертификаты тексерілмеген',
    ru: 'Сертификат не проверен',
    en: 'Certificate not verified',
  },
  valid: {
    kk: 'Тексеру қызметі жарамды деп растады',
    ru: 'Служба проверки подтвердила действительность',
    en: 'A verifier confirmed it as valid',
  },
  invalid: {
    kk: 'Тексеру қызметі жарамсыз деп тапты',
    ru: 'Служба проверки признала недействительной',
    en: 'A verifier found it invalid',
  },
})
export type Qualified = keyof typeof qualifiedNames

export const subjectNames = words({
  acceptance: { kk: 'Құжатты қабылдау', ru: 'Принятие документа', en: 'Acceptance of a document' },
  consent: { kk: 'Келісім', ru: 'Согласие', en: 'Consent' },
  document: { kk: 'Медициналық құжат', ru: 'Медицинский документ', en: 'Medical document' },
  'informed-consent': {
    kk: 'Ақпараттандырылған келісім',
    ru: 'Информированное согласие',
    en: 'Informed consent',
  },
  refusal: {
    kk: 'Медициналық араласудан бас тарту',
    ru: 'Отказ от медицинского вмешательства',
    en: 'Refusal of an intervention',
  },
  request: {
    kk: 'Дербес деректер туралы өтініш',
    ru: 'Обращение о персональных данных',
    en: 'Request about personal data',
  },
})
export type SubjectKind = keyof typeof subjectNames
