import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, instant, paragraph } from '../../../kernel/fields.ts'
import { breachKinds } from '../detection/rules.ts'
import { sources } from '../incidents/incident.ts'

export const openIncident = declare({
  name: 'open-incident',
  says: {
    kk: 'Деректер қауіпсіздігінің бұзылуын тіркеу: хабарлау мерзімі бірден басталады.',
    ru: 'Записать нарушение безопасности данных: срок уведомления начинается сразу.',
    en: 'Register a breach of the protection of data: the term of the notice begins at once.',
  },
  kind: 'write',
  who: ['officer'],
  purpose: 'protection',
  touches: ['journal', 'employment'],
  confirmed: true,
  asks: z.strictObject({
    kind: z.enum(breachKinds),
    source: z.enum(sources),
    what: paragraph(4000, 10),
    /** When it became known; now, unless given. */
    detectedAt: instant().optional(),
    alerts: z.array(id()).max(200).default([]),
  }),
  answers: z.object({ incident: z.string(), number: z.string(), dueAt: z.string().nullable() }),
  refusals: {
    'found-later': {
      kind: 'invalid',
      constraint: 'incident_found_before_written',
      says: {
        kk: 'Оқиға болашақта анықталуы мүмкін емес. Уақытын тексеріңіз.',
        ru: 'Инцидент не мог обнаружиться в будущем. Проверьте время.',
        en: 'An incident is not found in the future. Check the time.',
      },
    },
    'alert-decided': {
      kind: 'conflict',
      constraint: ['alert_decided_once', 'alert_of_one_incident'],
      says: {
        kk: 'Бұл белгі бойынша шешім қабылданып қойған. Бетті жаңартыңыз.',
        ru: 'Об этом сигнале уже решено. Обновите страницу.',
        en: 'This alert was decided already. Reload the page.',
      },
    },
  },
  clauses: ['BL-9', 'BL-11'],
})
