// CL-1.1b: who comes with a patient, and the words in which that person states to be let by the representative.
import { words } from '../../kernel/texts.ts'

export const relations = ['grandparent', 'sibling', 'relative', 'teacher', 'other'] as const

export const companionTexts = words({
  companion: { kk: 'Ілесіп келген адам', ru: 'Сопровождающий', en: 'Accompanied by' },
  grandparent: { kk: 'Атасы немесе әжесі', ru: 'Дедушка или бабушка', en: 'Grandparent' },
  sibling: { kk: 'Аға-інісі немесе әпке-қарындасы', ru: 'Брат или сестра', en: 'Brother or sister' },
  relative: { kk: 'Басқа туысы', ru: 'Другой родственник', en: 'Another relative' },
  teacher: { kk: 'Тәрбиешісі немесе мұғалімі', ru: 'Воспитатель или учитель', en: 'Teacher or carer' },
  other: { kk: 'Басқа адам', ru: 'Другой человек', en: 'Somebody else' },
  statement: {
    kk: '«Пациентпен бірге келуге мені оның заңды өкілі жіберді. Өкілеттігім үшін заңды өкіл жауап беретінін білемін».',
    ru: '«Сопровождать пациента меня уполномочил его законный представитель. Я знаю, что за мои полномочия отвечает он».',
    en: '"The legal representative let me come with the patient. I know that the representative answers for my authority."',
  },
})
