// The identification number of a person (ЖСН, ИИН): 12 digits, of which the first six are the birth date,
// the seventh the century and the sex, the last a check digit of two passes.
import type { Text } from '../../kernel/texts.ts'
import { words } from '../../kernel/texts.ts'

export const iinTexts = words({
  digits: {
    kk: 'ЖСН 12 саннан тұрады.',
    ru: 'ИИН состоит из 12 цифр.',
    en: 'An identification number has 12 digits.',
  },
  check: {
    kk: 'Мұндай ЖСН жоқ: сандарын құжатпен салыстырып тексеріңіз.',
    ru: 'Такого ИИН не бывает: сверьте цифры с документом.',
    en: 'There is no such number: compare the digits with the document.',
  },
  birthDate: {
    kk: 'ЖСН туған күнге сәйкес келмейді.',
    ru: 'ИИН не совпадает с датой рождения.',
    en: 'The number does not agree with the birth date.',
  },
  sex: {
    kk: 'ЖСН жынысқа сәйкес келмейді.',
    ru: 'ИИН не совпадает с полом.',
    en: 'The number does not agree with the sex.',
  },
})

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

/** What is wrong with an identification number, in words; undefined when it can be one of this person. */
export function iinFault(
  iin: string,
  person?: { birthDate: string; sex: 'female' | 'male' },
): Text | undefined {
  if (!/^\d{12}$/.test(iin)) return iinTexts.digits
  if (checkDigit(iin) !== Number(iin[11])) return iinTexts.check
  const mark = Number(iin[6])
  // Only 1 to 6 name a century and a sex; other marks are issued (to foreigners) and say nothing of either.
  if (!person || mark < 1 || mark > 6) return undefined
  const century = 18 + Math.floor((mark - 1) / 2)
  const born = `${century}${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`
  if (born !== person.birthDate) return iinTexts.birthDate
  if ((mark % 2 === 1 ? 'male' : 'female') !== person.sex) return iinTexts.sex
  return undefined
}

/** The twelfth digit of the first eleven; undefined for a prefix of which no number is ever issued. */
export function checkDigit(prefix: string): number | undefined {
  const first = weigh(prefix, firstWeights)
  if (first < 10) return first
  const second = weigh(prefix, secondWeights)
  return second < 10 ? second : undefined
}

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11
}
