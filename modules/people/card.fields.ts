// The registration card: exactly the fields of CL-1.3. Acts that ask for a card ask for these and no others.
import * as z from 'zod'
import { because, day, line } from '../../kernel/fields.ts'
import { words } from '../../kernel/texts.ts'

export const cardTexts = words({
  truth: {
    kk: 'Мәліметтердің дұрыс екенін растаңыз.',
    ru: 'Подтвердите, что сведения верны.',
    en: 'Confirm that the data is true.',
  },
  name: {
    kk: 'Есімді әріптермен жазыңыз.',
    ru: 'Напишите имя буквами.',
    en: 'Write the name in letters.',
  },
})

const name = () => line(60).refine(text => /^\p{L}[\p{L}\p{M}'’. -]*$/u.test(text), because(cardTexts.name))

export const nameFields = {
  familyName: name(),
  givenName: name(),
  middleName: name().optional(),
}
export const birthFields = { birthDate: day(), sex: z.enum(['female', 'male']) }
/** Spaces and hyphens are how people copy a number from a document. */
export const iin = () =>
  z
    .string()
    .max(30)
    .overwrite(text => text.replace(/[\s-]/g, ''))
/** PF-3.8: without the statement there is no card. */
export const truthField = { truth: z.boolean().refine(stated => stated, because(cardTexts.truth)) }

export const cardAnswer = {
  familyName: z.string(),
  givenName: z.string(),
  middleName: z.string().nullable(),
  birthDate: z.string(),
  sex: z.enum(['female', 'male']),
  iin: z.string().nullable(),
  residence: z.string().nullable(),
  phone: z.string().nullable(),
}

export const residence = () => line(200, 3)
