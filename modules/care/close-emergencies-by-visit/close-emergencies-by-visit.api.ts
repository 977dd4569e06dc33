import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const closeEmergenciesByVisit = declare({
  name: 'close-emergencies-by-visit',
  says: {
    kk: 'Шұғыл ашуды сол дәрігерде аяқталған қабылдаумен түсіндіру.',
    ru: 'Объяснить экстренный доступ завершённым приёмом у этого врача.',
    en: 'Explain an emergency access by the visit finished with that doctor.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'protection',
  touches: ['health'],
  asks: z.object({ booking: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['CL-5.2.7'],
})
