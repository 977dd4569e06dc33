// What could not be foreseen stops the clocks that it names (PF-5.1).
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, line } from '../../../kernel/fields.ts'
import { text } from '../answers.ts'

const forceMajeure = z.object({
  forceMajeure: z.string(),
  organisation: z.string(),
  organisationName: text,
  what: text,
  beganOn: z.string(),
  events: z.array(z.string()),
  declaredAt: z.string(),
  endedAt: z.string().nullable(),
})

export const listForceMajeure = declare({
  name: 'list-force-majeure',
  says: {
    kk: 'Еңсерілмейтін күш жағдайларын көрсету',
    ru: 'Показать обстоятельства непреодолимой силы',
    en: 'Show events of force majeure',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({
    /** One organisation by its id; without it those of all that still last. */
    organisation: id().optional(),
  }),
  answers: z.object({ events: z.array(forceMajeure) }),
  refusals: {},
  clauses: ['PF-5.1'],
})

export const declareForceMajeure = declare({
  name: 'declare-force-majeure',
  says: {
    kk: 'Еңсерілмейтін күш туралы жариялап, мерзімдерді тоқтату',
    ru: 'Объявить непреодолимую силу и приостановить сроки',
    en: 'Declare force majeure and hold the clocks',
  },
  kind: 'write',
  who: ['director', 'admin'],
  purpose: 'contract',
  touches: ['identity'],
  confirmed: true,
  asks: z.strictObject({
    what: z.strictObject({ kk: line(300, 5), ru: line(300, 5), en: line(300, 5) }),
    beganOn: day(),
    /** Events of the deadline rules whose clocks stand still. */
    events: z.array(line(60)).min(1).max(60),
  }),
  answers: z.object({ forceMajeure: z.string(), held: z.number() }),
  refusals: {
    'has-not-begun': {
      kind: 'invalid',
      clause: 'PF-5.1',
      constraint: 'force_majeure_has_begun',
      says: {
        kk: 'Әлі басталмаған жағдай мерзімді тоқтатпайды.',
        ru: 'То, что ещё не началось, сроки не приостанавливает.',
        en: 'What has not begun yet holds no clock.',
      },
    },
    'unknown-event': {
      kind: 'invalid',
      says: {
        kk: 'Мұндай мерзім жоқ. Тізімнен таңдаңыз.',
        ru: 'Такого срока нет. Выберите из списка.',
        en: 'There is no such term. Choose from the list.',
      },
    },
  },
  clauses: ['PF-5.1'],
})

export const endForceMajeure = declare({
  name: 'end-force-majeure',
  says: {
    kk: 'Еңсерілмейтін күштің аяқталғанын жариялау',
    ru: 'Объявить, что непреодолимая сила закончилась',
    en: 'Declare that force majeure is over',
  },
  kind: 'write',
  who: ['director', 'admin'],
  purpose: 'contract',
  touches: ['identity'],
  confirmed: true,
  asks: z.strictObject({ forceMajeure: id() }),
  answers: z.object({}),
  refusals: {
    'over-already': {
      kind: 'conflict',
      constraint: 'force_majeure_ends_once',
      says: {
        kk: 'Аяқталғаны бұрын жарияланған.',
        ru: 'Окончание уже объявлено.',
        en: 'Its end was declared before.',
      },
    },
  },
  clauses: ['PF-5.1'],
})
