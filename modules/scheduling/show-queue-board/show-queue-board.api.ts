import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const showQueueBoard = declare({
  name: 'show-queue-board',
  says: {
    kk: 'Кезек тақтасын көрсету: тек нөмірлер мен кабинеттер',
    ru: 'Показать табло очереди: только номера и кабинеты',
    en: 'Show the queue board: numbers and rooms only',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  /** The secret address of a branch's board. */
  asks: z.strictObject({ board: id() }),
  answers: z.object({
    branch: z.string(),
    /** Newest call first; `fresh` for half a minute. */
    called: z.array(z.object({ number: z.string(), room: z.string(), fresh: z.boolean() })),
    waiting: z.array(z.string()),
  }),
  refusals: {},
  clauses: ['CL-3.9e'],
})
