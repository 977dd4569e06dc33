import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import declaration from './show-my-payments.api.ts'

type Payments = Answer<typeof declaration>['payments']

export default act(declaration, async work => {
  const payments = await mine(work)
  work.saw([...new Set([work.actor.person!, ...payments.map(payment => payment.person)])], 'self')
  return {
    payments: payments.map(({ person: _, at, ...payment }) => ({ ...payment, at: at.toISOString() })),
    standings: await standings(work),
  }
})

async function mine(work: Work) {
  const { rows } = await sql<Omit<Payments[number], 'at'> & { person: string; at: Date }>`
    select p.id, p.person, i.booking, coalesce(b.number, i.number::text) as visit, p.method, p.state, p.tiyn, p.refunded_tiyn as "refundedTiyn",
      p.made_at as at, jsonb_build_object('kk', o.name_kk, 'ru', o.name_ru, 'en', o.name_en) as organisation,
      (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'number', r.number, 'kind', r.kind) order by r.at, r.number), '[]')
        from ledger.receipt r where r.payment = p.id) as receipts
    from ledger.payment p
    join ledger.invoice i on i.id = p.invoice
    left join scheduling.booking_view b on b.id = i.booking
    join organisations.organisation o on o.id = p.organisation
    where p.person = any (${work.actor.persons}) order by p.made_at desc, p.id limit 200`.execute(work.db)
  return rows
}

async function standings(work: Work) {
  const { rows } = await sql<{ organisation: Text; heldTiyn: number; debtTiyn: number }>`
    select jsonb_build_object('kk', o.name_kk, 'ru', o.name_ru, 'en', o.name_en) as organisation,
      (-sum(a.tiyn) filter (where a.kind = 'liability:patient-deposit'))::bigint as "heldTiyn",
      (sum(a.tiyn) filter (where a.kind = 'receivable:patient'))::bigint as "debtTiyn"
    from ledger.account a join organisations.organisation o on o.id = a.organisation
    where a.person = any (${work.actor.persons}) group by o.id
    having bool_or(a.tiyn <> 0)`.execute(work.db)
  return rows.map(row => ({ ...row, heldTiyn: row.heldTiyn ?? 0, debtTiyn: row.debtTiyn ?? 0 }))
}
