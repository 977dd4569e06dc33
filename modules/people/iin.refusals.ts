// How an act that takes an identification number can say no to it.
import type { RefusalDeclaration } from '../../kernel/refusal.ts'

export const iinRefusals = {
  'iin-wrong': {
    kind: 'invalid',
    says: { kk: 'ЖСН-ді тексеріңіз.', ru: 'Проверьте ИИН.', en: 'Check the identification number.' },
  },
  // It tells that the number is known to the platform, and to whom cannot be hidden behind another answer:
  // two rows of one person would split a medical history. The desk unites them against the document.
  'iin-taken': {
    kind: 'conflict',
    constraint: 'person_iin_once',
    says: {
      kk: 'Бұл ЖСН-мен жалғастыра алмадық. Құжатпен тіркеу бөліміне келіңіз: мәліметтерді сол жерде біріктіреді.',
      ru: 'С этим ИИН продолжить не удалось. Подойдите с документом в регистратуру: там объединят сведения.',
      en: 'We could not go on with this number. Come to reception with the document: they will unite the records.',
    },
  },
} as const satisfies Record<string, RefusalDeclaration>
