// A claim or a complaint about a visit, to the director of the clinic, and its answer.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'

export const claimKinds = ['claim', 'complaint'] as const
export const claimChannels = ['cabinet', 'paper', 'messenger'] as const

const claim = z.object({
  claim: z.string(),
  number: z.string(),
  kind: z.enum(claimKinds),
  channel: z.enum(claimChannels),
  organisation: shapes.text,
  visitOn: z.string(),
  words: z.string().nullable(),
  madeAt: z.string(),
  dueAt: z.string().nullable(),
  answer: z.object({ at: z.string(), words: z.string().nullable() }).nullable(),
})

export const makeClaim = declare({
  name: 'make-claim',
  says: {
    kk: 'Қабылдау бойынша талап немесе шағым беру',
    ru: 'Подать претензию или жалобу по приёму',
    en: 'Make a claim or a complaint about a visit',
  },
  kind: 'write',
  who: ['person', 'reception'],
  purpose: 'rights',
  touches: ['identity', 'health'],
  asks: z.strictObject({
    /** The visit tells whose claim it is, of which clinic and of which day. */
    booking: id(),
    kind: z.enum(claimKinds),
    channel: z.enum(claimChannels),
    words: paragraph(4_000, 10),
  }),
  answers: z.object({ claim: z.string() }),
  refusals: {
    'wrong-channel': {
      kind: 'invalid',
      clause: 'CL-9.1',
      says: {
        kk: 'Тіркеу бөлімі қағаздан немесе мессенджерден келген талапты жазады, адам өз талабын кабинеттен береді.',
        ru: 'Регистратура записывает претензию с бумаги или из мессенджера, сам человек подаёт её в кабинете.',
        en: 'Reception writes down a claim from paper or a messenger; a person makes an own claim in the cabinet.',
      },
    },
  },
  clauses: ['CL-9.1', 'CL-6.1.7'],
})

export const showMyClaims = declare({
  name: 'show-my-claims',
  says: {
    kk: 'Өз талаптары мен шағымдарын, жауаптарын көрсету',
    ru: 'Показать свои претензии и жалобы с ответами',
    en: "Show one's claims and complaints with their answers",
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['health'],
  asks: z.strictObject({}),
  answers: z.object({ claims: z.array(claim) }),
  refusals: {},
  clauses: ['CL-9.1'],
})

export const showClaims = declare({
  name: 'show-claims',
  says: {
    kk: 'Клиникаға түскен талаптар мен шағымдарды көрсету',
    ru: 'Показать претензии и жалобы, поданные клинике',
    en: 'Show the claims and complaints made to the clinic',
  },
  kind: 'read',
  who: ['director'],
  purpose: 'rights',
  touches: ['identity', 'health'],
  asks: z.strictObject({}),
  answers: z.object({ claims: z.array(claim.extend({ personName: z.string().nullable() })) }),
  refusals: {},
  clauses: ['CL-9.1', 'CL-6.1.7'],
})

export const answerClaim = declare({
  name: 'answer-claim',
  says: {
    kk: 'Талапқа немесе шағымға жауап беру',
    ru: 'Ответить на претензию или жалобу',
    en: 'Answer a claim or a complaint',
  },
  kind: 'write',
  who: ['director'],
  purpose: 'rights',
  touches: ['health'],
  asks: z.strictObject({ claim: id(), words: paragraph(4_000, 5) }),
  answers: z.object({}),
  refusals: {
    'claim-answered-already': {
      kind: 'conflict',
      constraint: 'claim_answered_once',
      says: {
        kk: 'Бұған жауап берілген.',
        ru: 'На это уже ответили.',
        en: 'This is answered already.',
      },
    },
  },
  clauses: ['CL-9.1', 'CL-6.1.7'],
})
