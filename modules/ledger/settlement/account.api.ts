// What the platform holds for each partner, and the one partner's account with its terms, statements and payouts.
import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { notTheAgent } from './refusals.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

const terms = z.object({
  terms: id(),
  since: z.string(),
  basisPoints: z.int(),
  minimumTiyn: z.int(),
  vatPercent: z.int().nullable(),
  returned: z.boolean(),
  periodDays: z.int(),
  objectionDays: z.int(),
  answerDays: z.int(),
  acceptedAt: z.string().nullable(),
  /** By which commission is counted now. */
  inForce: z.boolean(),
})
export type Terms = z.output<typeof terms>

export const listPartnerBalances = declare({
  name: 'list-partner-balances',
  says: {
    kk: 'Серіктестердің қалдықтарын көрсету.',
    ru: 'Показать остатки партнёров.',
    en: 'Show what is held for each partner.',
  },
  kind: 'read',
  who: ['admin'],
  purpose: 'contract',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({
    partners: z.array(
      z.object({
        partner: id(),
        name: text,
        bin: z.string(),
        balanceTiyn: z.int(),
        terms: z.enum(['none', 'proposed', 'in-force']),
        objections: z.int(),
      }),
    ),
    codes: z.object({
      knp: z.string(),
      kbe: z.string(),
      source: z.string(),
      sourceDate: z.string(),
      verified: z.boolean(),
    }),
  }),
  refusals: { 'not-the-agent': notTheAgent },
  clauses: ['PF-2.3.4'],
})

export const showPartnerAccount = declare({
  name: 'show-partner-account',
  says: {
    kk: 'Серіктестің есебін көрсету: шарт, қалдық, үзінділер.',
    ru: 'Показать счёт партнёра: условия, остаток, отчёты.',
    en: 'Show the account of a partner: terms, balance, statements.',
  },
  kind: 'read',
  who: ['admin', 'director'],
  purpose: 'contract',
  touches: [],
  asks: z.strictObject({
    /** Which partner, for the platform; a director sees the own organisation. */
    partner: id().optional(),
  }),
  answers: z.object({
    partner: id(),
    name: text,
    bin: z.string(),
    balanceTiyn: z.int(),
    cameTiyn: z.int(),
    returnedTiyn: z.int(),
    commissionTiyn: z.int(),
    paidOutTiyn: z.int(),
    correctedTiyn: z.int(),
    terms: z.array(terms),
    statements: z.array(
      z.object({
        statement: id(),
        number: z.int(),
        fromDay: z.string(),
        lastDay: z.string(),
        closingTiyn: z.int(),
        dueTiyn: z.int(),
        objection: z.enum(['none', 'open', 'answered']),
        payout: z.enum(['none', 'prepared', 'approved', 'paid']),
      }),
    ),
  }),
  refusals: { 'not-the-agent': notTheAgent },
  clauses: ['PF-2.3.4'],
})
