import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph } from '../../../kernel/fields.ts'

export const decideAlert = declare({
  name: 'decide-alert',
  says: {
    kk: 'Әдеттен тыс қол жеткізу бойынша шешім қабылдау: түсіндірілді немесе іс ашылды.',
    ru: 'Решить о необычном доступе: объяснён или открыто дело.',
    en: 'Decide about unusual access: it is explained, or it becomes a case.',
  },
  kind: 'write',
  who: ['officer', 'director'],
  purpose: 'protection',
  touches: ['journal', 'employment'],
  asks: z.strictObject({ alert: id(), decision: z.enum(['explained', 'case']), words: paragraph(2000, 3) }),
  answers: z.object({}),
  refusals: {
    'own-look': {
      kind: 'conflict',
      says: {
        kk: 'Өзіңізге қатысты мәселе бойынша басқа жауапты адам шешім қабылдайды.',
        ru: 'О том, что касается вас, решает другой ответственный.',
        en: 'Somebody else decides about what concerns you.',
      },
    },
    'decided-already': {
      kind: 'conflict',
      constraint: ['alert_decided_once', 'alert_case_once'],
      says: {
        kk: 'Бұл мәселе бойынша шешім қабылданып қойған. Бетті жаңартыңыз.',
        ru: 'Об этом уже решено. Обновите страницу.',
        en: 'This was decided already. Reload the page.',
      },
    },
  },
  clauses: ['BL-11', 'LB-2.6'],
})
