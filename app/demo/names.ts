// Names of people who do not exist and visibly so: every family name says "example", "trial" or "demo".
import { checkDigit } from '../../modules/people/index.ts'
import type { Draw } from './draw.ts'

const familyNames = [
  ['Үлгіев', 'Улгиев', 'Ulgiev'],
  ['Сынақов', 'Сынаков', 'Synaqov'],
  ['Демоев', 'Демоев', 'Demoev'],
  ['Үлгібаев', 'Улгибаев', 'Ulgibaev'],
  ['Сынақбеков', 'Сынакбеков', 'Synaqbekov'],
  ['Демобаев', 'Демобаев', 'Demobaev'],
  ['Үлгінов', 'Улгинов', 'Ulginov'],
  ['Сынамалиев', 'Сынамалиев', 'Synamaliev'],
] as const

const women = [
  ['Айгүл', 'Айгуль', 'Aigul'],
  ['Динара', 'Динара', 'Dinara'],
  ['Гүлнар', 'Гульнар', 'Gulnar'],
  ['Әсел', 'Асель', 'Asel'],
  ['Мадина', 'Мадина', 'Madina'],
  ['Жанар', 'Жанар', 'Janar'],
  ['Салтанат', 'Салтанат', 'Saltanat'],
  ['Қарлығаш', 'Карлыгаш', 'Qarlygash'],
  ['Томирис', 'Томирис', 'Tomiris'],
  ['Зере', 'Зере', 'Zere'],
  ['Әлия', 'Алия', 'Aliya'],
  ['Назерке', 'Назерке', 'Nazerke'],
] as const

const men = [
  ['Асқар', 'Аскар', 'Asqar'],
  ['Бауыржан', 'Бауыржан', 'Bauyrjan'],
  ['Данияр', 'Данияр', 'Daniyar'],
  ['Ерлан', 'Ерлан', 'Erlan'],
  ['Тимур', 'Тимур', 'Timur'],
  ['Қайрат', 'Кайрат', 'Qairat'],
  ['Нұрлан', 'Нурлан', 'Nurlan'],
  ['Олжас', 'Олжас', 'Oljas'],
  ['Санжар', 'Санжар', 'Sanjar'],
  ['Әділ', 'Адиль', 'Adil'],
  ['Мұрат', 'Мурат', 'Murat'],
  ['Ғалым', 'Галым', 'Galym'],
] as const

export interface Named {
  sex: 'female' | 'male'
  kk: { given: string; family: string }
  ru: { given: string; family: string }
  en: { given: string; family: string }
}

export function drawName(draw: Draw): Named {
  const sex = draw.chance(0.55) ? 'female' : 'male'
  const given = draw.one<readonly [string, string, string]>(sex === 'female' ? women : men)
  const family = draw.one(familyNames)
  const end = sex === 'female' ? 'а' : ''
  return {
    sex,
    kk: { given: given[0], family: family[0] + end },
    ru: { given: given[1], family: family[1] + end },
    en: { given: given[2], family: family[2] + (sex === 'female' ? 'a' : '') },
  }
}

/** An identification number with a right check digit; running numbers from 9000 up, which keeps them apart. */
export function syntheticIin(birthDate: string, sex: 'female' | 'male', running: number): string {
  const century = Number(birthDate.slice(0, 2)) - 18
  const mark = century * 2 + (sex === 'male' ? 1 : 2)
  const born = birthDate.slice(2).replaceAll('-', '')
  for (let number = 9000 + (running % 900); ; number++) {
    const prefix = `${born}${mark}${number}`
    const digit = checkDigit(prefix)
    // For some prefixes no number is ever issued; the next one serves.
    if (digit !== undefined) return prefix + digit
  }
}
