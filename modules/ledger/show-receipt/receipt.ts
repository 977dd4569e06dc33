import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import type { Line } from '../open-invoice/invoice.ts'

export interface Taxpayer {
  name: Text
  bin: string
  address: Text
}

interface Receipt {
  organisation: string
  person: string
  payment: string
  /** A return receipt; a receipt itself is never annulled. */
  refund?: string
  tiyn: number
  lines: readonly Line[]
}

/** Writes a receipt under the clinic's next number. Numbers have no gaps: the counter is undone with the act. */
export async function writeReceipt(work: Work, receipt: Receipt): Promise<string> {
  const id = randomUUID()
  const { organisation, person, payment, refund, tiyn, lines } = receipt
  const next = await sql<{
    last: number
  }>`insert into ledger.receipt_counter as c (organisation, last) values (${organisation}, 1)
    on conflict (organisation) do update set last = c.last + 1 returning last`.execute(work.db)
  await sql`insert into ledger.receipt (id, organisation, number, kind, payment, refund, person, tiyn, lines, taxpayer, at)
    values (${id}, ${organisation}, ${next.rows[0]!.last}, ${refund ? 'return' : 'sale'}, ${payment}, ${refund ?? null},
      ${person}, ${tiyn}, ${JSON.stringify(lines)}, ${JSON.stringify(await taxpayerOf(work, organisation))}, ${work.now})`.execute(
    work.db,
  )
  return id
}

async function taxpayerOf(work: Work, organisation: string): Promise<Taxpayer> {
  const { rows } = await sql<
    Record<string, string>
  >`select name_kk, name_ru, name_en, bin, address_kk, address_ru, address_en
    from organisations.organisation where id = ${organisation}`.execute(work.db)
  const of = rows[0]!
  return {
    name: { kk: of.name_kk!, ru: of.name_ru!, en: of.name_en! },
    bin: of.bin!,
    address: { kk: of.address_kk!, ru: of.address_ru!, en: of.address_en! },
  }
}
