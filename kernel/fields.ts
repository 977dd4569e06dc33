// The fields that acts ask for. Every text is bounded and free of characters that hide or reverse what a
// person reads; a check refuses a declaration that asks for a bare string.
import * as z from 'zod'
import type { Text, Values } from './texts.ts'

// Controls, zero-width and bidirectional marks, lone surrogates and private use; line breaks and tabs are not hidden.
const hidden = /(?![\n\r\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u

export const fieldTexts = {
  required: { kk: 'Осы өрісті толтырыңыз.', ru: 'Заполните это поле.', en: 'Fill in this field.' },
  long: {
    kk: 'Тым ұзын: ең көбі {max} таңба.',
    ru: 'Слишком длинно: не больше {max} знаков.',
    en: 'Too long: at most {max} characters.',
  },
  short: {
    kk: 'Тым қысқа: кемінде {min} таңба.',
    ru: 'Слишком коротко: не меньше {min} знаков.',
    en: 'Too short: at least {min} characters.',
  },
  hidden: {
    kk: 'Көрінбейтін немесе жазу бағытын өзгертетін таңбаларды алып тастаңыз.',
    ru: 'Уберите невидимые знаки и знаки смены направления письма.',
    en: 'Remove invisible characters and characters that change the direction of writing.',
  },
  choice: { kk: 'Тізімнен таңдаңыз.', ru: 'Выберите из списка.', en: 'Choose from the list.' },
  format: { kk: 'Жазылу үлгісі дұрыс емес.', ru: 'Неверный формат.', en: 'This is not written as expected.' },
  range: { kk: 'Мән шектен тыс.', ru: 'Значение вне допустимого.', en: 'The value is out of range.' },
  unknown: {
    kk: 'Мұндай өріс сұралмайды.',
    ru: 'Такое поле не запрашивается.',
    en: 'This field is not asked for.',
  },
  heavy: {
    kk: 'Файл тым үлкен: ең көбі {max} МБ.',
    ru: 'Файл слишком велик: не больше {max} МБ.',
    en: 'The file is too large: at most {max} MB.',
  },
  email: {
    kk: 'Пошта мекенжайын толық жазыңыз: aty@mysaly.kz',
    ru: 'Введите адрес почты целиком: imya@primer.kz',
    en: 'Enter the whole e-mail address: name@example.kz',
  },
  phone: {
    kk: 'Қазақстан нөмірін жазыңыз: +7 701 234 56 78',
    ru: 'Введите номер Казахстана: +7 701 234 56 78',
    en: 'Enter a number of Kazakhstan: +7 701 234 56 78',
  },
  day: {
    kk: 'Күнін, айын, жылын толық жазыңыз.',
    ru: 'Укажите день, месяц и год.',
    en: 'Give the day, month and year.',
  },
} as const satisfies Record<string, Text>

/** Attaches words to a check of our own; the gate shows them beside the field. */
export function because(says: Text, values?: Values) {
  return { params: { says, values } }
}

const clean = (schema: z.ZodString) =>
  schema.refine(text => !hidden.test(text), { ...because(fieldTexts.hidden), abort: true })

/** One line of text, trimmed, 1 to `max` characters. */
export const line = (max: number, min = 1) =>
  clean(z.string().max(max).trim().min(min)).refine(
    text => !/[\n\r\t]/.test(text),
    because(fieldTexts.hidden),
  )

/** Several lines, trimmed, up to `max` characters; may be empty when `min` is 0. */
export const paragraph = (max: number, min = 0) =>
  clean(z.string().max(max).trim().min(min)).overwrite(text => text.replaceAll('\r\n', '\n'))

/** A secret as typed (password, code): not trimmed, nothing about its characters is refused. */
export const secret = (max: number, min = 1) => z.string().max(max).min(min)

export const id = () => z.uuid()

/** A name in an address: `aigerim-demo-lor`. */
export const slug = () =>
  z
    .string()
    .max(120)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

export const email = () =>
  z
    .string()
    .max(254)
    .trim()
    .toLowerCase()
    .refine(
      text => /^[^\s@<>"(),:;[\]\\]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text) && !hidden.test(text),
      because(fieldTexts.email),
    )

/** A number of Kazakhstan in any usual writing (8…, +7…), kept as +77XXXXXXXXX. +7 alone is shared with Russia. */
export const phone = () =>
  z
    .string()
    .max(40)
    .refine(text => kazakhPhone(text) !== undefined, because(fieldTexts.phone))
    .overwrite(text => kazakhPhone(text) ?? text)

function kazakhPhone(text: string): string | undefined {
  const digits = text.replace(/[\s()+.-]/g, '')
  const national = digits.length === 11 && /^[78]/.test(digits) ? digits.slice(1) : digits
  return /^7\d{9}$/.test(national) ? `+7${national}` : undefined
}

/** A calendar day `YYYY-MM-DD` that exists. */
export const day = () =>
  z
    .string()
    .max(10)
    .refine(text => {
      if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false
      const date = new Date(`${text}T00:00:00Z`)
      return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
    }, because(fieldTexts.day))

/** An instant in ISO 8601 with a zone. */
export const instant = () => z.iso.datetime({ offset: true })

/** Money in tiyn, from nothing to a thousand million tenge. */
export const tiyn = (min = 0) => z.int().min(min).max(100_000_000_000)

/**
 * The bytes of a file, 1 to `megabytes` of them. JSON carries none, so an act that asks for one is `internal`: a page
 * hands it over. What the bytes are is the act's business to prove.
 */
export const file = (megabytes: number) =>
  z
    .instanceof(Uint8Array)
    .refine(bytes => bytes.length > 0, because(fieldTexts.required))
    .refine(bytes => bytes.length <= megabytes * 1_000_000, because(fieldTexts.heavy, { max: megabytes }))
    // A Buffer would tell JSON all its bytes before anybody can stop it; the gate digests what an act asks.
    .overwrite(bytes => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    .meta({ type: 'string', format: 'binary', maxLength: megabytes * 1_000_000 })

export const lang = () => z.enum(['kk', 'ru', 'en'])

/** Page of a list: how many rows, and after which one. */
export const page = { limit: z.int().min(1).max(200).default(50), after: z.string().max(80).optional() }
