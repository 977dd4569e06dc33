import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export const openAccessReviews = declare({
  name: 'open-access-reviews',
  says: {
    kk: 'Тоқсан басында қызметкерлердің құқықтарын тексеруді бастау.',
    ru: 'Начать в новом квартале пересмотр прав сотрудников.',
    en: 'Begin the review of the rights of staff in a new quarter.',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'protection',
  touches: ['employment'],
  asks: z.strictObject({}),
  answers: z.object({}),
  refusals: {},
  clauses: ['LB-3a'],
})

export const showAccessReview = declare({
  name: 'show-access-review',
  says: {
    kk: 'Тоқсандық тексеруді көру: кімде қандай міндет бар, соңғы рет қашан қолданылған.',
    ru: 'Посмотреть квартальный пересмотр: у кого какая обязанность и когда ею пользовались.',
    en: 'See the review of the quarter: who holds which duty and when it was last used.',
  },
  kind: 'read',
  who: ['director', 'officer', 'auditor'],
  purpose: 'protection',
  touches: ['employment', 'identity'],
  asks: z.strictObject({}),
  answers: z.object({
    /** Null until the first review is opened. */
    review: z
      .object({ review: z.string(), quarter: z.string(), begunAt: z.string(), dueAt: z.string().nullable() })
      .nullable(),
    lines: z.array(
      z.object({
        employment: z.string(),
        name: z.string(),
        duty: z.string(),
        title: text,
        lastUsedAt: z.string().nullable(),
        frozen: z.boolean(),
        /** Null while nobody has answered. */
        decision: z.enum(['keep', 'end']).nullable(),
        mine: z.boolean(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['LB-3a'],
})

export const answerAccessReview = declare({
  name: 'answer-access-review',
  says: {
    kk: 'Қызметкердің міндетін қалдыру немесе аяқтау.',
    ru: 'Оставить или завершить обязанность сотрудника.',
    en: 'Keep or end a duty of a member of staff.',
  },
  kind: 'write',
  who: ['director'],
  purpose: 'protection',
  touches: ['employment'],
  confirmed: true,
  asks: z.strictObject({ employment: id(), decision: z.enum(['keep', 'end']) }),
  answers: z.object({ left: z.number() }),
  refusals: {
    'own-duty': {
      kind: 'conflict',
      says: {
        kk: 'Өз міндетіңізді осында аяқтай алмайсыз: оны платформа әкімшісі жасайды.',
        ru: 'Собственную обязанность здесь не завершить: это делает администратор платформы.',
        en: 'Your own duty is not ended here: the administrator of the platform does that.',
      },
    },
    'reviewed-already': {
      kind: 'conflict',
      constraint: 'duty_reviewed_once',
      says: {
        kk: 'Бұл міндет бойынша жауап берілген.',
        ru: 'Об этой обязанности ответ уже дан.',
        en: 'This duty was answered for already.',
      },
    },
  },
  clauses: ['LB-3a'],
})
