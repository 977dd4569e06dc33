// The agent's book: what the platform holds for a partner. Debit is above nothing, credit below; the partner's part
// is turned round where people read it.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import { commissionOf, commissionReturned } from './commission.ts'

type Account = 'bank' | 'partner' | 'commission' | 'vat'

interface Taken {
  id: string
  organisation: string
  tiyn: number
  bankOrder: string | null
}

interface Movement {
  partner: string
  what: 'payment' | 'refund' | 'payout' | 'correction'
  payment?: string
  refund?: string
  payout?: string
  objection?: string
  terms?: string | null
  reference: string
}

export interface AgencyTerms {
  id: string
  basisPoints: number
  minimumTiyn: number
  vatPercent: number | null
  returned: boolean
  periodDays: number
  objectionDays: number
  answerDays: number
  iban: string
  bic: string
}

/** Two who act on the money of one partner go one by one. */
export async function lockPartner(work: Pick<Work, 'db'>, partner: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${partner}, 2))`.execute(work.db)
}

/** A card payment came to the platform: the partner's money, less the commission of the terms in force. */
export async function holdForPartner(work: Work, payment: Taken): Promise<void> {
  const { organisation: partner, tiyn } = payment
  const terms = await termsInForce(work, partner)
  const kept = commissionOf(tiyn, terms)
  await move(
    work,
    {
      partner,
      what: 'payment',
      payment: payment.id,
      terms: terms?.id ?? null,
      reference: payment.bankOrder ?? '',
    },
    { bank: tiyn, partner: kept.tiyn - tiyn, commission: kept.vat - kept.tiyn, vat: -kept.vat },
  )
}

/** Money of a card payment went back to the person. A payment that came before the book was begun is not in it. */
export async function takeBack(work: Work, payment: Taken, refund: { id: string; tiyn: number }) {
  const held = await heldOf(work, payment.id)
  if (!held) return
  const back = commissionReturned(
    { paid: payment.tiyn, kept: { tiyn: held.kept, vat: held.vat }, returned: held.returned },
    held.wentBack,
    refund.tiyn,
  )
  await move(
    work,
    {
      partner: payment.organisation,
      what: 'refund',
      payment: payment.id,
      refund: refund.id,
      terms: held.terms,
      reference: payment.bankOrder ?? '',
    },
    { bank: -refund.tiyn, partner: refund.tiyn - back.tiyn, commission: back.tiyn - back.vat, vat: back.vat },
  )
}

/** Paid out by the bank, under the reference of the bank. */
export async function bookPayout(
  work: Work,
  payout: { id: string; partner: string; tiyn: number },
  reference: string,
) {
  const { id, partner, tiyn } = payout
  await move(
    work,
    { partner, what: 'payout', payout: id, reference },
    { bank: -tiyn, partner: tiyn, commission: 0, vat: 0 },
  )
}

/** A mistake of a statement put right at the platform's own cost, or to its good: in the next statement. */
export async function bookCorrection(
  work: Work,
  correction: { partner: string; objection: string; tiyn: number; reference: string },
) {
  const { partner, objection, tiyn, reference } = correction
  if (tiyn === 0) return
  await move(
    work,
    { partner, what: 'correction', objection, reference },
    { bank: 0, partner: -tiyn, commission: tiyn, vat: 0 },
  )
}

/** What is held for the partner, in tiyn; below nothing when more went back than was left. */
export async function balanceOf(work: Pick<Work, 'db'>, partner: string): Promise<number> {
  const { rows } = await sql<{ tiyn: number }>`
    select coalesce(-sum(p.tiyn), 0)::bigint as tiyn from ledger.agency_posting p
    join ledger.agency_movement m on m.id = p.movement where m.partner = ${partner} and p.account = 'partner'`.execute(
    work.db,
  )
  return rows[0]!.tiyn
}

/** The terms by which the platform acts for a partner now; null where the partner has accepted none. */
export async function termsInForce(
  work: Pick<Work, 'db' | 'now'>,
  partner: string,
): Promise<AgencyTerms | null> {
  const { rows } = await sql<AgencyTerms>`
    select t.id, t.commission_basis_points as "basisPoints", t.minimum_tiyn as "minimumTiyn", t.vat_percent as "vatPercent",
      t.returns_commission as returned, t.period_days as "periodDays", t.objection_working_days as "objectionDays",
      t.answer_working_days as "answerDays", a.iban, a.bic
    from ledger.agency_terms t join ledger.agency_acceptance a on a.terms = t.id
    where t.id = ledger.terms_in_force(${partner}, ${work.now})`.execute(work.db)
  return rows[0] ?? null
}

async function heldOf(work: Work, payment: string) {
  const { rows } = await sql<{
    terms: string | null
    returned: boolean
    kept: number
    vat: number
    wentBack: number
  }>`
    select m.terms, coalesce(t.returns_commission, false) as returned,
      coalesce(-sum(p.tiyn) filter (where p.account in ('commission', 'vat')), 0)::bigint as kept,
      coalesce(-sum(p.tiyn) filter (where p.account = 'vat'), 0)::bigint as vat,
      (select coalesce(-sum(b.tiyn), 0) from ledger.agency_movement r join ledger.agency_posting b on b.movement = r.id
        where r.payment = m.payment and r.what = 'refund' and b.account = 'bank')::bigint as "wentBack"
    from ledger.agency_movement m join ledger.agency_posting p on p.movement = m.id
    left join ledger.agency_terms t on t.id = m.terms
    where m.payment = ${payment} and m.what = 'payment' group by m.id, t.id`.execute(work.db)
  return rows[0]
}

async function move(work: Work, movement: Movement, postings: Record<Account, number>) {
  const id = randomUUID()
  const { partner, what, reference } = movement
  await sql`insert into ledger.agency_movement (id, partner, what, payment, refund, payout, objection, terms, reference, at)
    values (${id}, ${partner}, ${what}, ${movement.payment ?? null}, ${movement.refund ?? null}, ${movement.payout ?? null},
      ${movement.objection ?? null}, ${movement.terms ?? null}, ${reference}, ${work.now})`.execute(work.db)
  for (const [account, tiyn] of Object.entries(postings)) {
    if (tiyn === 0) continue
    await sql`insert into ledger.agency_posting (movement, account, tiyn) values (${id}, ${account}, ${tiyn})`.execute(
      work.db,
    )
  }
}
