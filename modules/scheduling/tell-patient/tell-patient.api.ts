// Letters about a visit: its number and time only. Neither clinic nor doctor is named: that is enough to guess
// an illness, and the way of a letter is not secret.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import type { Text } from '../../../kernel/texts.ts'

function telling(name: string, says: Text, clauses: readonly string[]) {
  return declare({
    name,
    says,
    kind: 'write',
    who: ['system'],
    internal: true,
    purpose: 'notice',
    touches: ['contact'],
    asks: z.object({ booking: id() }),
    answers: z.object({}),
    refusals: {},
    clauses,
  })
}

export const tellOfBooking = telling(
  'tell-of-booking',
  {
    kk: 'Адамға қабылдауға жазылғанын хабарлау.',
    ru: 'Сообщить человеку о записи на приём.',
    en: 'Tell a person that the visit is booked.',
  },
  ['CL-3.9a'],
)
export const remindOfVisit = telling(
  'remind-of-visit',
  {
    kk: 'Қабылдау туралы бір күн бұрын еске салу.',
    ru: 'Напомнить о приёме за день.',
    en: 'Remind of the visit a day before.',
  },
  ['CL-3.9a', 'CL-3.9c'],
)
export const tellOfMove = telling(
  'tell-of-move',
  {
    kk: 'Қабылдау уақыты өзгергенін хабарлау.',
    ru: 'Сообщить о новом времени приёма.',
    en: 'Tell of the new time of a visit.',
  },
  ['CL-5.1.4'],
)
export const tellOfCancellation = telling(
  'tell-of-cancellation',
  {
    kk: 'Қабылдаудан бас тартылғанын хабарлау.',
    ru: 'Сообщить об отмене приёма.',
    en: 'Tell that a visit is cancelled.',
  },
  ['CL-3.9c'],
)
export const tellOfMissedVisit = telling(
  'tell-of-missed-visit',
  {
    kk: 'Қабылдаудың өтпей қалғанын хабарлау.',
    ru: 'Сообщить о несостоявшемся приёме.',
    en: 'Tell that a visit was missed.',
  },
  ['CL-3.9c'],
)
