import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const openQueueBoard = declare({
  name: 'open-queue-board',
  says: {
    kk: 'Филиалдың кезек тақтасының мекенжайын алу',
    ru: 'Получить адрес табло очереди филиала',
    en: "Get the address of a branch's queue board",
  },
  kind: 'write',
  who: ['reception', 'director'],
  purpose: 'booking',
  touches: [],
  asks: z.strictObject({ branch: id() }),
  answers: z.object({ board: z.string() }),
  refusals: {},
  clauses: ['CL-3.9e'],
})
