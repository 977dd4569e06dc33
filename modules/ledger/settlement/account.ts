import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { addDays } from '../../catalogue/index.ts'
import { organisationById } from '../../organisations/index.ts'
import { listPartnerBalances, showPartnerAccount, type Terms } from './account.api.ts'
import { partnerFor, requireAgent } from './agent.ts'

type Account = Answer<typeof showPartnerAccount>

export const listPartnerBalancesAct = act(listPartnerBalances, async work => {
  await requireAgent(work)
  const { rows: partners } = await sql<Answer<typeof listPartnerBalances>['partners'][number]>`
    select o.id as partner, jsonb_build_object('kk', o.name_kk, 'ru', o.name_ru, 'en', o.name_en) as name, o.bin,
      (select coalesce(-sum(p.tiyn), 0) from ledger.agency_movement m join ledger.agency_posting p on p.movement = m.id
        where m.partner = o.id and p.account = 'partner')::bigint as "balanceTiyn",
      case when ledger.terms_in_force(o.id, ${work.now}) is not null then 'in-force'
        when exists (select from ledger.agency_terms t where t.partner = o.id) then 'proposed' else 'none' end as terms,
      (select count(*) from ledger.statement s join ledger.statement_objection x on x.statement = s.id
        where s.partner = o.id and not exists (select from ledger.statement_answer a where a.objection = x.id))::int as objections
    from organisations.organisation o where o.kind <> 'platform'
    order by objections desc, "balanceTiyn" desc, terms, o.name_kk`.execute(work.db)
  const { rows: codes } = await sql<Answer<typeof listPartnerBalances>['codes']>`
    select knp, kbe, source, source_date as "sourceDate", verified from ledger.payout_code
    order by since desc limit 1`.execute(work.db)
  return { partners, codes: codes[0]! }
})

export const showPartnerAccountAct = act(showPartnerAccount, async (work, asked) => {
  const partner = await partnerFor(work, asked.partner)
  const known = await sql`select from organisations.organisation where id = ${partner}`.execute(work.db)
  if (known.rows.length === 0) return work.absent()
  const { name, bin } = await organisationById(work, partner)
  return {
    partner,
    name,
    bin,
    ...(await sumsOf(work, partner)),
    terms: await termsOf(work, partner),
    statements: await statementsOf(work, partner),
  }
})

type Sums = 'balanceTiyn' | 'cameTiyn' | 'returnedTiyn' | 'commissionTiyn' | 'paidOutTiyn' | 'correctedTiyn'

// The balance is what came, less what went back, was kept and was paid out: each sum comes from the postings themselves.
async function sumsOf(work: Work<never>, partner: string): Promise<Pick<Account, Sums>> {
  const { rows } = await sql<Pick<Account, Sums>>`
    select coalesce(-sum(p.tiyn) filter (where p.account = 'partner'), 0)::bigint as "balanceTiyn",
      coalesce(sum(p.tiyn) filter (where p.account = 'bank' and m.what = 'payment'), 0)::bigint as "cameTiyn",
      coalesce(-sum(p.tiyn) filter (where p.account = 'bank' and m.what = 'refund'), 0)::bigint as "returnedTiyn",
      coalesce(-sum(p.tiyn) filter (where p.account in ('commission', 'vat') and m.what <> 'correction'), 0)::bigint as "commissionTiyn",
      coalesce(-sum(p.tiyn) filter (where p.account = 'bank' and m.what = 'payout'), 0)::bigint as "paidOutTiyn",
      coalesce(-sum(p.tiyn) filter (where p.account = 'partner' and m.what = 'correction'), 0)::bigint as "correctedTiyn"
    from ledger.agency_movement m join ledger.agency_posting p on p.movement = m.id where m.partner = ${partner}`.execute(
    work.db,
  )
  return rows[0]!
}

async function termsOf(work: Work<never>, partner: string): Promise<Terms[]> {
  const { rows } = await sql<Omit<Terms, 'acceptedAt'> & { acceptedAt: Date | null }>`
    select t.id as terms, t.since, t.commission_basis_points as "basisPoints", t.minimum_tiyn as "minimumTiyn",
      t.vat_percent as "vatPercent", t.returns_commission as returned, t.period_days as "periodDays",
      t.objection_working_days as "objectionDays", t.answer_working_days as "answerDays", a.at as "acceptedAt",
      t.id is not distinct from ledger.terms_in_force(${partner}, ${work.now}) as "inForce"
    from ledger.agency_terms t left join ledger.agency_acceptance a on a.terms = t.id
    where t.partner = ${partner} order by t.approved_at desc, t.id limit 20`.execute(work.db)
  return rows.map(({ acceptedAt, ...row }) => ({ ...row, acceptedAt: acceptedAt?.toISOString() ?? null }))
}

async function statementsOf(work: Work<never>, partner: string): Promise<Account['statements']> {
  const { rows } = await sql<Account['statements'][number] & { untilDay: string }>`
    select s.id as statement, s.number, s.from_day as "fromDay", s.until_day as "untilDay", s.closing_tiyn as "closingTiyn",
      s.due_tiyn as "dueTiyn",
      case when a.objection is not null then 'answered' when x.id is not null then 'open' else 'none' end as objection,
      case when p.paid_at is not null then 'paid' when p.approved_at is not null then 'approved'
        when p.id is not null then 'prepared' else 'none' end as payout
    from ledger.statement s left join ledger.statement_objection x on x.statement = s.id
    left join ledger.statement_answer a on a.objection = x.id
    left join ledger.payout p on p.statement = s.id and p.dropped_at is null
    where s.partner = ${partner} order by s.number desc limit 100`.execute(work.db)
  return rows.map(({ untilDay, ...row }) => ({ ...row, lastDay: addDays(untilDay, -1) }))
}
