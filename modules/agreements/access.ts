// Why the other side of a contract sees whose it is. The sentence speaks to the person.
import type { RuleInWords } from '../journal/index.ts'

export const rules = [
  {
    id: 'party-to-contract',
    clause: 'CL-1.2',
    says: {
      kk: 'Шарттың екінші тарапы шартыңызды, оның тоқтатылуын не шектеуді қарау үшін көрді.',
      ru: 'Другая сторона договора смотрела ваш договор, его прекращение или ограничение.',
      en: 'The other party to your contract looked at the contract, its ending or a restriction.',
    },
  },
] as const satisfies readonly RuleInWords[]
