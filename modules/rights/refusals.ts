// Refusals that several acts of this module share.
import type { RefusalDeclaration } from '../../kernel/refusal.ts'

/** An answer comes from who holds the data: a stranger to an organisation asks the platform. */
export const notTheirs = {
  kind: 'invalid',
  says: {
    kk: 'Бұл ұйымда тіркелмегенсіз. Платформаны таңдаңыз немесе ұйымға қағазбен жүгініңіз.',
    ru: 'Вы не зарегистрированы в этой организации. Выберите платформу или обратитесь в организацию на бумаге.',
    en: 'You are not registered at this organisation. Choose the platform, or ask the organisation on paper.',
  },
} as const satisfies RefusalDeclaration

export const alreadyAnswered = {
  kind: 'conflict',
  constraint: 'request_answered_once',
  says: {
    kk: 'Бұл өтінішке жауап берілген.',
    ru: 'На это обращение уже ответили.',
    en: 'This request has already been answered.',
  },
} as const satisfies RefusalDeclaration
