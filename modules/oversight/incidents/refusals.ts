import type { RefusalDeclaration } from '../../../kernel/refusal.ts'

export const closedIncident = {
  kind: 'conflict',
  constraint: ['incident_is_closed', 'incident_closed_once'],
  says: {
    kk: 'Бұл оқиға жабылған. Жаңа жағдай болса, жаңа оқиға ашыңыз.',
    ru: 'Этот инцидент закрыт. О новом откройте новый инцидент.',
    en: 'This incident is closed. Open a new one for what is new.',
  },
} as const satisfies RefusalDeclaration
