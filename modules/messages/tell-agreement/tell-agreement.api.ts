// Letters about contracts: their ending, restrictions, and force majeure. The events come from agreements.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import type { Text } from '../../../kernel/texts.ts'

function telling<Asks extends z.ZodType>(name: string, says: Text, asks: Asks, clauses: readonly string[]) {
  return declare({
    name,
    says,
    kind: 'write',
    who: ['system'],
    internal: true,
    purpose: 'notice',
    touches: ['contact', 'consent'],
    asks,
    answers: z.object({}),
    refusals: {},
    clauses,
  })
}

const ofNotice = z.object({ termination: id() })
const ofRestriction = z.object({ restriction: id() })
const ofForceMajeure = z.object({ forceMajeure: id(), persons: z.array(id()) })

export const tellOfNotice = telling(
  'tell-of-notice',
  {
    kk: 'Шарттың тоқтайтынын және соңғы күнін хабарлау.',
    ru: 'Сообщить о прекращении договора и его последнем дне.',
    en: 'Tell that a contract ends, and its last day.',
  },
  ofNotice,
  ['PF-1.3b'],
)
export const tellOfNoticeTakenBack = telling(
  'tell-of-notice-taken-back',
  {
    kk: 'Шарттың жалғасатынын хабарлау.',
    ru: 'Сообщить, что договор продолжается.',
    en: 'Tell that a contract goes on.',
  },
  ofNotice,
  ['PF-1.3b'],
)
export const tellOfRestriction = telling(
  'tell-of-restriction',
  {
    kk: 'Шектеуді, мерзімін және шағымдану жолын хабарлау.',
    ru: 'Сообщить об ограничении, его сроке и порядке обжалования.',
    en: 'Tell of a restriction, its term and the way to appeal.',
  },
  ofRestriction,
  ['PF-4.3'],
)
export const tellOfLifting = telling(
  'tell-of-lifting',
  {
    kk: 'Шектеудің алынғанын хабарлау.',
    ru: 'Сообщить о снятии ограничения.',
    en: 'Tell that a restriction was lifted.',
  },
  ofRestriction,
  ['PF-4.3'],
)
export const tellOfAppeal = telling(
  'tell-of-appeal',
  {
    kk: 'Шағымға берілген жауапты хабарлау.',
    ru: 'Сообщить об ответе на жалобу.',
    en: 'Tell that an appeal was answered.',
  },
  ofRestriction,
  ['PF-4.3'],
)
export const tellOfForceMajeure = telling(
  'tell-of-force-majeure',
  {
    kk: 'Мерзімі тоқтаған адамдарға еңсерілмейтін күш туралы хабарлау.',
    ru: 'Сообщить о непреодолимой силе тем, чьи сроки приостановлены.',
    en: 'Tell those whose clocks stand still of the force majeure.',
  },
  ofForceMajeure,
  ['PF-5.1'],
)
export const tellOfForceMajeureOver = telling(
  'tell-of-force-majeure-over',
  {
    kk: 'Мерзімдердің қайта жүргенін хабарлау.',
    ru: 'Сообщить, что сроки идут снова.',
    en: 'Tell that the clocks run again.',
  },
  ofForceMajeure,
  ['PF-5.1'],
)
