import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, paragraph, slug } from '../../../kernel/fields.ts'
import { printed } from '../form.ts'
import { decisions } from '../kinds.ts'
import { alreadyAnswered } from '../refusals.ts'

export const answerRequest = declare({
  name: 'answer-request',
  says: { kk: 'Өтінішке жауап беру', ru: 'Ответить на обращение', en: 'Answer a request' },
  kind: 'write',
  who: ['officer'],
  purpose: 'rights',
  touches: ['identity'],
  asks: z.strictObject({
    request: id(),
    granted: z.boolean(),
    /** Why it is refused; for a refusal it must be named. */
    reason: slug().optional(),
    /** The answer in words, as the person reads it. */
    says: printed(paragraph(4000, 10)),
    decisions: z
      .array(
        z.strictObject({
          recordClass: slug(),
          decision: z.enum(decisions),
          /** Why it is kept, and until when, where it is. */
          reason: slug().optional(),
          until: day().optional(),
        }),
      )
      .max(60),
  }),
  answers: z.object({}),
  refusals: {
    'already-answered': alreadyAnswered,
    joined: {
      kind: 'conflict',
      says: {
        kk: 'Бұл өтініш бұрынғысына қосылған: жауап сол жерде беріледі.',
        ru: 'Это обращение присоединено к прежнему: ответ даётся там.',
        en: 'This request is joined to an earlier one: the answer is given there.',
      },
    },
    'reason-needed': {
      kind: 'invalid',
      constraint: ['refusal_has_a_reason', 'answer_reason_fkey'],
      clause: 'DR-6.2',
      says: {
        kk: 'Бас тартудың себебін тізімнен таңдаңыз. Орындалатын өтініште себеп болмайды.',
        ru: 'Выберите причину отказа из списка. У исполняемого обращения причины отказа нет.',
        en: 'Choose the reason of the refusal from the list. A request that is met has none.',
      },
    },
    'identity-first': {
      kind: 'conflict',
      constraint: 'granted_only_to_who_is_known',
      clause: 'LB-A1',
      says: {
        kk: 'Алдымен жеке басын тексеріңіз: тексерілмеген адамға дерек берілмейді.',
        ru: 'Сначала проверьте личность: неизвестному данные не выдаются.',
        en: 'Check the identity first: nothing is given to somebody unknown.',
      },
    },
    'another-officer': {
      kind: 'forbidden',
      constraint: 'objection_goes_to_another_officer',
      clause: 'DR-6.2',
      says: {
        kk: 'Бұл бас тартуды өзіңіз бергенсіз. Қарсылықты басқа жауапты тұлға қарайды.',
        ru: 'Этот отказ дали вы. Возражение рассматривает другой ответственный.',
        en: 'You gave this refusal yourself. The objection is judged by another officer.',
      },
    },
    'decide-classes': {
      kind: 'invalid',
      says: {
        kk: 'Кемінде бір жазба тобы бойынша шешім таңдаңыз.',
        ru: 'Выберите решение хотя бы по одному виду записей.',
        en: 'Choose a decision for at least one class of records.',
      },
    },
    'does-not-fit': {
      kind: 'invalid',
      says: {
        kk: 'Бұл шешім өтініштің түріне сәйкес емес.',
        ru: 'Это решение не подходит к виду обращения.',
        en: 'This decision does not fit the kind of the request.',
      },
    },
    'ground-needed': {
      kind: 'invalid',
      constraint: [
        'what_is_kept_has_a_ground',
        'only_what_is_kept_has_a_term',
        'decision_reason_fkey',
        'decision_record_class_fkey',
        'decision_pkey',
      ],
      says: {
        kk: 'Сақталатын жазбалардың негізін таңдаңыз. Басқа шешімде негіз бен мерзім болмайды.',
        ru: 'Выберите основание для записей, которые остаются. У других решений основания и срока нет.',
        en: 'Choose the ground for records that are kept. Other decisions have neither ground nor term.',
      },
    },
  },
  confirmed: true,
  clauses: ['LB-2.10', 'DR-6.1', 'DR-6.2', 'PF-4.6', 'CL-5.2.6', 'DR-7.2'],
})
