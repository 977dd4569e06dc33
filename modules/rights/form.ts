// The form of a request, with the fields that the published rules of personal data name and no others (LB-A1).
import * as z from 'zod'
import { because, day, email, fieldTexts, line, paragraph, phone } from '../../kernel/fields.ts'
import { unprintable } from '../../kernel/press/fonts.ts'
import { words } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { birthFields, checkDigit, nameFields } from '../people/index.ts'

const texts = words({
  signs: {
    kk: 'Қағазға басылмайтын таңбалар бар. Оларды әріптермен жазыңыз.',
    ru: 'Есть знаки, которые не печатаются. Напишите их буквами.',
    en: 'There are signs that cannot be printed. Write them in letters.',
  },
  iin: {
    kk: 'ЖСН 12 саннан тұрады. Сандарын құжатпен салыстырыңыз.',
    ru: 'ИИН состоит из 12 цифр. Сверьте их с документом.',
    en: 'An identification number has 12 digits. Compare them with the document.',
  },
  why: {
    kk: 'Неге қайта сұрап отырғаныңызды жазыңыз.',
    ru: 'Напишите, почему спрашиваете повторно.',
    en: 'Say why you are asking again.',
  },
  email: {
    kk: 'Жауап поштаға келуі үшін мекенжайын жазыңыз.',
    ru: 'Укажите адрес, чтобы получить ответ по электронной почте.',
    en: 'Give an e-mail address to be answered there.',
  },
  value: {
    kk: 'Өріс пен жаңа мәнін бірге көрсетіңіз.',
    ru: 'Укажите и поле, и новое значение.',
    en: 'Name the field together with its new value.',
  },
})

/** A text that is printed on a paper: only signs that the fonts have. */
export const printed = <S extends z.ZodString>(text: S) =>
  text.refine(typed => unprintable([typed]).length === 0, because(texts.signs))

/** A number of Kazakhstan as people copy it, kept as 12 digits. */
export const iinField = () =>
  z
    .string()
    .max(30)
    .overwrite(text => text.replace(/[\s-]/g, ''))
    .refine(text => /^\d{12}$/.test(text) && checkDigit(text) === Number(text[11]), because(texts.iin))

const correctable = {
  familyName: nameFields.familyName,
  givenName: nameFields.givenName,
  middleName: nameFields.givenName,
  birthDate: birthFields.birthDate,
  residence: line(200, 3),
  phone: phone(),
} as const
export const correctableFields = [
  'familyName',
  'givenName',
  'middleName',
  'birthDate',
  'residence',
  'phone',
] as const
export type Correctable = (typeof correctableFields)[number]

export const form = z
  .strictObject({
    // It is printed on the answer.
    name: printed(line(200, 3)),
    /** Number, date and issuer only: copies of identity documents are never kept (Law 94-V Art. 7(10)). */
    documentNumber: line(30, 3),
    documentDate: day(),
    documentIssuer: line(120, 2),
    iin: iinField().optional(),
    address: line(200, 3),
    phone: phone(),
    email: email().optional(),
    /** By what right somebody else asks, and on which document. */
    representation: line(200, 3).optional(),
    facts: paragraph(2000, 3),
    asks: paragraph(2000, 3),
    /** What a card should say instead, where a correction is asked. */
    correction: z
      .strictObject({ field: z.enum(correctableFields), value: line(200) })
      .superRefine(({ field, value }, context) => {
        const judged = correctable[field].safeParse(value)
        if (!judged.success) {
          context.addIssue({ code: 'custom', path: ['value'], ...because(fieldTexts.format) })
        }
      })
      .optional(),
    repeated: z.boolean(),
    repeatedWhy: line(500, 3).optional(),
    answerBy: z.enum(['post', 'email']),
  })
  .refine(filled => !filled.repeated || filled.repeatedWhy !== undefined, {
    path: ['repeatedWhy'],
    ...because(texts.why),
  })
  .refine(filled => filled.answerBy !== 'email' || filled.email !== undefined, {
    path: ['email'],
    ...because(texts.email),
  })

export type RequestForm = z.output<typeof form>
/** A question or an objection has words only. */
export type Filled = RequestForm | { asks: string }

const sealedAs = 'rights.request.form'

/** Whose key seals a request: the person's, or its own while nobody is known by it. */
export function keyOf(request: { id: string; person: string | null }): string {
  return request.person ?? request.id
}

export function sealForm(work: Pick<Work, 'db' | 'sealing'>, key: string, filled: Filled): Promise<Buffer> {
  return work.sealing.seal(work.db, key, sealedAs, JSON.stringify(filled))
}

/** Null when the key was destroyed. */
export async function openForm(
  work: Pick<Work, 'db' | 'sealing'>,
  key: string,
  sealed: Buffer,
): Promise<Filled | null> {
  const text = await work.sealing.open(work.db, key, sealedAs, sealed)
  return text === null ? null : JSON.parse(text)
}

/** The one field of the card that a correction asks to change, as the card takes it; null when it asks for none. */
export function correctionOf(filled: Filled): Partial<Record<Correctable, string>> | null {
  const correction = 'correction' in filled ? filled.correction : undefined
  if (!correction) return null
  return { [correction.field]: correctable[correction.field].parse(correction.value) }
}
