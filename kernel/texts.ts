// Every word a person reads stands in three languages side by side; a missing one does not compile.
import { IntlMessageFormat } from 'intl-messageformat'

export const langs = ['kk', 'ru', 'en'] as const
export type Lang = (typeof langs)[number]
export type Text = Readonly<Record<Lang, string>>
export type Values = Readonly<Record<string, string | number | Date | null | undefined>>
/** Says a text in the language of the person who reads. */
export type Say = (text: Text, values?: Values) => string

/** Regional languages decide plurals, dates and where ₸ stands; `ru-KZ` because `ru` alone writes KZT. */
export const locales: Readonly<Record<Lang, string>> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' }

export const timeZone = 'Asia/Almaty'

/** Declares the texts of a capability. Only the type matters: each text must hold all three languages. */
export function words<T extends Record<string, Text>>(texts: T): T {
  return texts
}

const formats = new Map<string, IntlMessageFormat>()

/** Fills an ICU message (`{n, plural, one {…} other {…}}`) in one language. */
export function say(lang: Lang, text: Text, values?: Values): string {
  const message = text[lang]
  if (!message.includes('{')) return message
  const key = lang + message
  let format = formats.get(key)
  if (!format) {
    format = new IntlMessageFormat(message, locales[lang], { dateTime: {} } as never, { ignoreTag: true })
    formats.set(key, format)
  }
  return String(format.format(values as Record<string, string>))
}

export function sayIn(lang: Lang): Say {
  return (text, values) => say(lang, text, values)
}

export function isLang(value: string | undefined): value is Lang {
  return value === 'kk' || value === 'ru' || value === 'en'
}
