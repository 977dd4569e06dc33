// The money of the demonstration's visits, double entry as the ledger writes it: what is paid before a visit is
// the patient's deposit, what was given or missed is earned.

import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import type { DemoClinic } from './clinic.ts'
import type { Draw } from './draw.ts'
import type { DemoStaff } from './people.ts'
import { insertRows } from './rows.ts'
import type { DemoVisit } from './visits.ts'

type Entry = readonly [kind: string, person: string | null, tiyn: number]

export async function writeMoney(
  work: Work,
  draw: Draw,
  clinic: DemoClinic,
  visits: readonly DemoVisit[],
  cashier: DemoStaff,
): Promise<void> {
  const paid = visits.filter(visit => visit.paidAt).sort((a, b) => a.paidAt!.getTime() - b.paidAt!.getTime())
  const billed = visits.filter(visit => visit.paidAt || visit.state === 'no-show')
  const invoices = new Map(billed.map(visit => [visit, draw.id()]))
  await insertRows(
    work.db,
    'ledger.invoice',
    billed.map(visit => ({
      id: invoices.get(visit),
      organisation: clinic.id,
      booking: visit.id,
      person: visit.patient.person,
      tiyn: visit.service.tiyn,
      lines: linesOf(visit),
      due_at: visit.startsAt,
      made_at: visit.paidAt ?? visit.startsAt,
    })),
  )
  const payments = paid.map((visit, at) => ({
    visit,
    id: draw.id(),
    method: visit.byCard ? 'card' : draw.one(['cash', 'terminal']),
    at,
  }))
  await insertRows(
    work.db,
    'ledger.payment',
    payments.map(({ visit, id, method, at }) => ({
      id,
      invoice: invoices.get(visit),
      organisation: clinic.id,
      person: visit.patient.person,
      method,
      state: 'settled',
      tiyn: visit.service.tiyn,
      refunded_tiyn: 0,
      bank_order: method === 'card' ? `260101${String(at + 1).padStart(6, '0')}` : null,
      by_account: method === 'card' ? visit.patient.account : cashier.account,
      made_at: visit.paidAt,
      settled_at: visit.paidAt,
    })),
  )
  // The bank's next order follows those of the demonstration.
  await sql`select setval('ledger.bank_order', ${payments.length + 1})`.execute(work.db)
  await writeReceipts(work, draw, clinic, payments)
  const assets: Record<string, string> = {
    card: 'asset:psp',
    cash: 'asset:cash-desk',
    terminal: 'asset:terminal',
  }
  await writeTransfers(work, draw, clinic, [
    ...payments.map(({ visit, method }) => ({
      visit,
      what: 'paid',
      at: visit.paidAt!,
      by: visit.byCard ? visit.patient.account : cashier.account,
      entries: [
        [assets[method]!, null, visit.service.tiyn],
        ['liability:patient-deposit', visit.patient.person, -visit.service.tiyn],
      ] as Entry[],
    })),
    ...visits
      .filter(visit => visit.state === 'fulfilled')
      .map(visit => ({
        visit,
        what: 'served',
        at: visit.endsAt,
        by: null,
        entries: [
          ['liability:patient-deposit', visit.patient.person, visit.service.tiyn],
          ['revenue:service', null, -visit.service.tiyn],
        ] as Entry[],
      })),
    ...visits
      .filter(visit => visit.state === 'no-show')
      .map(visit => ({
        visit,
        what: 'charged',
        at: visit.startsAt,
        by: null,
        entries: [
          ['receivable:patient', visit.patient.person, visit.service.tiyn],
          ['revenue:penalty', null, -visit.service.tiyn],
        ] as Entry[],
      })),
  ])
}

function linesOf({ service }: DemoVisit) {
  return [{ name: service.name, quantity: 1, tiyn: service.tiyn }]
}

async function writeReceipts(
  work: Work,
  draw: Draw,
  clinic: DemoClinic,
  payments: readonly { visit: DemoVisit; id: string }[],
) {
  const { rows } = await sql<{
    taxpayer: object
  }>`select jsonb_build_object('name', jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en),
      'bin', bin, 'address', jsonb_build_object('kk', address_kk, 'ru', address_ru, 'en', address_en)) as taxpayer
    from organisations.organisation where id = ${clinic.id}`.execute(work.db)
  await insertRows(
    work.db,
    'ledger.receipt',
    payments.map(({ visit, id }, at) => ({
      id: draw.id(),
      organisation: clinic.id,
      number: at + 1,
      kind: 'sale',
      payment: id,
      person: visit.patient.person,
      tiyn: visit.service.tiyn,
      lines: linesOf(visit),
      taxpayer: rows[0]!.taxpayer,
      at: visit.paidAt,
    })),
  )
  await insertRows(work.db, 'ledger.receipt_counter', [{ organisation: clinic.id, last: payments.length }])
}

interface Transfer {
  visit: DemoVisit
  what: string
  at: Date
  by: string | null
  entries: readonly Entry[]
}

async function writeTransfers(work: Work, draw: Draw, clinic: DemoClinic, transfers: readonly Transfer[]) {
  const accounts = new Map<
    string,
    { id: string; organisation: string; kind: string; person: string | null }
  >()
  const accountOf = (kind: string, person: string | null) => {
    const key = `${kind} ${person}`
    const account = accounts.get(key) ?? { id: draw.id(), organisation: clinic.id, kind, person }
    accounts.set(key, account)
    return account.id
  }
  const rows = transfers.map(({ visit, what, at, by, entries }) => ({
    row: { id: draw.id(), organisation: clinic.id, what, booking: visit.id, at, by_account: by },
    postings: entries.map(([kind, person, tiyn]) => ({ account: accountOf(kind, person), tiyn })),
  }))
  await insertRows(
    work.db,
    'ledger.account',
    [...accounts.values()].map(account => ({ ...account, tiyn: 0 })),
  )
  await insertRows(
    work.db,
    'ledger.transfer',
    rows.map(({ row }) => row),
  )
  await insertRows(
    work.db,
    'ledger.posting',
    rows.flatMap(({ row, postings }) => postings.map(posting => ({ transfer: row.id, ...posting }))),
  )
}
