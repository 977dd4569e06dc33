import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { line } from '../../../kernel/fields.ts'

export const proveJournal = declare({
  name: 'prove-journal',
  says: {
    kk: 'Сақталған белгі бойынша журналдан ештеңе алынбағанын дәлелдеу',
    ru: 'Доказать по сохранённой отметке, что из журнала ничего не изъято',
    en: 'Prove by a kept checkpoint that nothing was taken out of the journal',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['journal'],
  asks: z.strictObject({ kept: line(300) }),
  answers: z.object({
    /** `cut`: fewer rows than were signed; `changed`: the rows are not those that were signed. */
    verdict: z.enum(['whole', 'cut', 'changed']),
    kept: z.object({ size: z.int(), signedAt: z.string() }),
    current: z.object({ size: z.int(), signedAt: z.string() }).nullable(),
    /** Own rows since the kept checkpoint that stand in the proof; the newest five thousand at most. */
    rows: z.int(),
    /** What machine/check-checkpoint.mjs reads: JSON with both checkpoints and the proofs; null unless whole. */
    proof: z.string().nullable(),
  }),
  refusals: {
    'not-a-checkpoint': {
      kind: 'invalid',
      says: {
        kk: 'Бұл журнал белгісі емес. Сақталған жолды толық көшіріңіз.',
        ru: 'Это не отметка журнала. Скопируйте сохранённую строку целиком.',
        en: 'This is no checkpoint of the journal. Copy the whole line that you kept.',
      },
    },
    'not-signed-here': {
      kind: 'invalid',
      says: {
        kk: 'Бұл белгіге біздің кілтпен қол қойылмаған: ол өзгертілген немесе басқа жүйенікі.',
        ru: 'Отметка подписана не нашим ключом: она изменена или выдана другой системой.',
        en: 'This checkpoint is not signed with our key: it was altered, or another system gave it.',
      },
    },
  },
  clauses: ['CL-5.2.7', 'LB-2.6'],
})
