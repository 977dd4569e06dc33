import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const tellAffectedPeople = declare({
  name: 'tell-affected-people',
  says: {
    kk: 'Оқиға деректеріне қатысты адамдарға бекітілген мәтінмен хабарлау.',
    ru: 'Известить утверждённым текстом тех, чьи данные затронул инцидент.',
    en: 'Tell those whose data an incident touched, by the approved text.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'notice',
  touches: ['contact', 'identity'],
  asks: z.object({ incident: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['BL-11'],
})
