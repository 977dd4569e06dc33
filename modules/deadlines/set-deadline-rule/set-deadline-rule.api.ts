import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, line } from '../../../kernel/fields.ts'

export const setDeadlineRule = declare({
  name: 'set-deadline-rule',
  says: {
    kk: 'Заң өзгергенде мерзімді жаңа күннен бастап түзету.',
    ru: 'Изменить срок с нового дня, когда изменился закон.',
    en: 'Change a term from a new day on when the law has changed.',
  },
  kind: 'write',
  who: ['admin'],
  purpose: 'administration',
  touches: [],
  asks: z.strictObject({
    event: line(40),
    name: line(40),
    since: day(),
    length: z.int().min(1).max(3650),
    unit: z.enum(['working-days', 'days', 'hours']),
    basis: z.strictObject({ kk: line(300), ru: line(300), en: line(300) }),
    source: line(300),
    sourceDate: day(),
    verified: z.boolean(),
  }),
  answers: z.object({}),
  refusals: {
    'rule-of-the-day': {
      kind: 'conflict',
      says: {
        kk: 'Бұл күннен басталатын мерзім бар. Басқа күнді көрсетіңіз.',
        ru: 'Срок с этого дня уже есть. Укажите другой день.',
        en: 'There is already a term from this day on. Give another day.',
      },
      constraint: 'rule_once_from_a_day',
    },
    'since-past': {
      kind: 'invalid',
      says: {
        kk: 'Мерзім өткен күннен бастап өзгермейді: басталған сағаттар бұрынғыша жүреді.',
        ru: 'Срок не меняется задним числом: начатые сроки идут по-прежнему.',
        en: 'A term does not change for the past: clocks that have begun run as before.',
      },
    },
  },
  clauses: ['DR-7.3'],
  confirmed: true,
})
