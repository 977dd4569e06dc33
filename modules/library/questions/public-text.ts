// Words that everybody will read: nothing in them may lead to a person, and nothing may advertise. What looks like it is
// refused beside the field, before anything is stored (DR-2.6).
import type * as z from 'zod'
import { because, line, paragraph } from '../../../kernel/fields.ts'
import { words } from '../../../kernel/texts.ts'
import { checkDigit } from '../../people/index.ts'

export const publicTextFaults = words({
  email: {
    kk: 'Пошта мекенжайын алып тастаңыз: мұны бәрі оқиды.',
    ru: 'Уберите адрес почты: это прочитают все.',
    en: 'Remove the e-mail address: everybody will read this.',
  },
  link: {
    kk: 'Сілтемені алып тастаңыз: мұнда тек мәтін жазылады.',
    ru: 'Уберите ссылку: здесь пишут только текст.',
    en: 'Remove the link: only plain text is written here.',
  },
  phone: {
    kk: 'Телефон нөмірін алып тастаңыз: мұны бәрі оқиды.',
    ru: 'Уберите номер телефона: это прочитают все.',
    en: 'Remove the telephone number: everybody will read this.',
  },
  number: {
    kk: 'ЖСН немесе құжат нөмірін алып тастаңыз: мұны бәрі оқиды.',
    ru: 'Уберите ИИН или номер документа: это прочитают все.',
    en: 'Remove the identification or document number: everybody will read this.',
  },
})

/** What in a text leads to somebody or advertises; null when nothing was found. */
export function foundIn(text: string): keyof typeof publicTextFaults | null {
  if (/\S@\S+\.\S/.test(text)) return 'email'
  if (/https?:|www\.|\b[\w-]+\.(kz|ru|com|net|org|me)\b/i.test(text)) return 'link'
  // Digits as they are typed with blanks, hyphens or brackets between them.
  for (const [run] of text.matchAll(/\+?\d(?:[\s().-]{0,2}\d)+/g)) {
    const digits = run.replaceAll(/\D/g, '')
    // With the country's digit or, as among neighbours, without it.
    if (/^[78]?7\d{9}$/.test(digits) || /^[78]\d{10}$/.test(digits)) return 'phone'
    if (digits.length === 12 && checkDigit(digits.slice(0, 11)) === Number(digits[11])) return 'number'
  }
  return /\d{9}/.test(text) ? 'number' : null
}

const named = (schema: z.ZodType<string, string>) =>
  schema.superRefine((text, context) => {
    const found = foundIn(text)
    if (found) context.addIssue({ code: 'custom', ...because(publicTextFaults[found]) })
  })

/** One public line. */
export const publicLine = (max: number, min: number) => named(line(max, min))

/** Several public lines. */
export const publicText = (max: number, min: number) => named(paragraph(max, min))
