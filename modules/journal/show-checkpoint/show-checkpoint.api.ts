import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

export const showCheckpoint = declare({
  name: 'show-checkpoint',
  says: {
    kk: 'Журналдың қол қойылған соңғы белгісін сақтау үшін көрсету',
    ru: 'Показать последнюю подписанную отметку журнала, чтобы её сохранить',
    en: 'Show the newest signed checkpoint of the journal, to be kept',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({
    /** Null in the first second of a journal. */
    checkpoint: z
      .object({
        line: z.string(),
        size: z.int(),
        signedAt: z.string(),
        keyId: z.string(),
        square: z.object({ path: z.string(), size: z.int() }),
      })
      .nullable(),
  }),
  refusals: {},
  clauses: ['CL-5.2.7', 'LB-2.6'],
})
