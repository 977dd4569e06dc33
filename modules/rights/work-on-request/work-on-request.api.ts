// What an officer does with a request before it is answered.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import type { RefusalDeclaration } from '../../../kernel/refusal.ts'
import type { Text } from '../../../kernel/texts.ts'
import { alreadyAnswered } from '../refusals.ts'

const joined = {
  kind: 'conflict',
  says: {
    kk: 'Бұл өтініш бұрынғысына қосылған: жауап сол жерде беріледі.',
    ru: 'Это обращение присоединено к прежнему: ответ даётся там.',
    en: 'This request is joined to an earlier one: the answer is given there.',
  },
} as const satisfies RefusalDeclaration

function working<Asks extends z.ZodType, const R extends Record<string, RefusalDeclaration>>(
  name: string,
  says: Text,
  asks: Asks,
  refusals: R,
) {
  return declare({
    name,
    says,
    kind: 'write',
    who: ['officer'],
    purpose: 'rights',
    touches: ['identity'],
    asks,
    answers: z.object({}),
    refusals,
    clauses: ['LB-2.10', 'LB-A1'],
  })
}

const ofRequest = z.strictObject({ request: id() })

export const takeRequest = working(
  'take-request',
  { kk: 'Өтінішті қарауға алу', ru: 'Взять обращение в работу', en: 'Take up a request' },
  ofRequest,
  { 'already-answered': alreadyAnswered, joined },
)

export const checkIdentity = working(
  'check-identity',
  {
    kk: 'Құжат көрілгенін белгілеу',
    ru: 'Отметить, что документ предъявлен',
    en: 'Note that the document was seen',
  },
  ofRequest,
  {
    'already-answered': alreadyAnswered,
    joined,
    'checked-already': {
      kind: 'conflict',
      constraint: 'identity_checked_once',
      says: {
        kk: 'Жеке басы бұрын тексерілген.',
        ru: 'Личность уже проверена.',
        en: 'The identity has been checked already.',
      },
    },
  },
)

export const pauseRequest = working(
  'pause-request',
  {
    kk: 'Өтініш мерзімін тоқтата тұру',
    ru: 'Приостановить срок обращения',
    en: 'Pause the term of a request',
  },
  z.strictObject({ request: id(), reason: z.enum(['identity-not-proven', 'more-is-needed']) }),
  {
    'already-answered': alreadyAnswered,
    joined,
    'paused-already': {
      kind: 'conflict',
      constraint: 'pause_one_at_a_time',
      says: {
        kk: 'Мерзім тоқтатылып тұр.',
        ru: 'Срок уже приостановлен.',
        en: 'The term is paused already.',
      },
    },
  },
)

export const resumeRequest = working(
  'resume-request',
  { kk: 'Өтініш мерзімін жалғастыру', ru: 'Возобновить срок обращения', en: 'Resume the term of a request' },
  ofRequest,
  {
    'already-answered': alreadyAnswered,
    joined,
    'not-paused': {
      kind: 'conflict',
      says: { kk: 'Мерзім жүріп тұр.', ru: 'Срок идёт.', en: 'The term is running.' },
    },
  },
)

export const handOverAnswer = working(
  'hand-over-answer',
  {
    kk: 'Жауап қағазбен берілгенін белгілеу',
    ru: 'Отметить выдачу ответа на бумаге',
    en: 'Note that the answer was handed over on paper',
  },
  ofRequest,
  {
    'not-answered': {
      kind: 'conflict',
      says: { kk: 'Жауап әлі дайын емес.', ru: 'Ответ ещё не готов.', en: 'The answer is not ready yet.' },
    },
  },
)
