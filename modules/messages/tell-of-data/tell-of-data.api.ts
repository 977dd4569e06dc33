// Letters about consents, transfers and orders. The events come from privacy, which knows nothing of letters.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, slug } from '../../../kernel/fields.ts'
import type { Text } from '../../../kernel/texts.ts'

function telling<Asks extends z.ZodType>(name: string, says: Text, asks: Asks, clause: string) {
  return declare({
    name,
    says,
    kind: 'write',
    who: ['system'],
    internal: true,
    purpose: 'notice',
    touches: ['contact', 'consent'],
    asks,
    answers: z.object({}),
    refusals: {},
    clauses: [clause],
  })
}

const consent = z.object({ consent: id(), person: id(), organisation: id().nullable(), purpose: slug() })

export const tellOfConsentEnding = telling(
  'tell-of-consent-ending',
  {
    kk: 'Келісім мерзімі жақын арада бітетінін хабарлау.',
    ru: 'Сообщить, что срок согласия скоро истечёт.',
    en: 'Tell that a consent will end soon.',
  },
  consent,
  'PF-3.9',
)
export const tellOfConsentEnded = telling(
  'tell-of-consent-ended',
  {
    kk: 'Келісім мерзімі біткенін хабарлау.',
    ru: 'Сообщить, что срок согласия истёк.',
    en: 'Tell that the term of a consent is over.',
  },
  consent,
  'PF-3.9',
)
export const tellOfWithdrawal = telling(
  'tell-of-withdrawal',
  {
    kk: 'Келісім қайтарылғанын растау.',
    ru: 'Подтвердить отзыв согласия.',
    en: 'Confirm the withdrawal of a consent.',
  },
  consent,
  'PF-3.9',
)
export const tellOfTransfer = telling(
  'tell-of-transfer',
  {
    kk: 'Деректер берілгені туралы уәде етілген хабарды жіберу.',
    ru: 'Отправить обещанное уведомление о передаче данных.',
    en: 'Send the promised notice of a transfer of data.',
  },
  z.object({ disclosure: id(), person: id() }),
  'LB-2.5',
)
export const tellProcessor = telling(
  'tell-processor',
  {
    kk: 'Өңдеушіге тапсырма хатын жіберу.',
    ru: 'Отправить обработчику письмо с поручением.',
    en: 'Send a processor the letter of its order.',
  },
  z.object({ order: id() }),
  'LB-2.5',
)
