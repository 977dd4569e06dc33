// A statement and its lines as they stand in the database, and the hash that holds them together.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'

export interface Line {
  movement: string
  person: string | null
  at: Date
  what: 'payment' | 'refund' | 'payout' | 'correction'
  reference: string
  cameTiyn: number
  commissionTiyn: number
  vatTiyn: number
  netTiyn: number
}

export interface Statement {
  id: string
  partner: string
  partnerName: Text
  bin: string
  number: number
  fromDay: string
  untilDay: string
  openingTiyn: number
  closingTiyn: number
  dueTiyn: number
  objectionUntil: string
  hash: Buffer
  madeAt: Date
}

export async function statementById(work: Pick<Work, 'db'>, id: string): Promise<Statement | undefined> {
  const { rows } = await sql<Statement>`
    select s.id, s.partner, jsonb_build_object('kk', o.name_kk, 'ru', o.name_ru, 'en', o.name_en) as "partnerName", o.bin,
      s.number, s.from_day as "fromDay", s.until_day as "untilDay", s.opening_tiyn as "openingTiyn",
      s.closing_tiyn as "closingTiyn", s.due_tiyn as "dueTiyn", s.objection_until as "objectionUntil", s.hash,
      s.made_at as "madeAt"
    from ledger.statement s join organisations.organisation o on o.id = s.partner where s.id = ${id}`.execute(
    work.db,
  )
  return rows[0]
}

/** The lines of a statement in its order. A person stands there only for those who may see the payment itself. */
export function linesOf(work: Pick<Work, 'db'>, statement: string): Promise<Line[]> {
  return lines(
    work,
    sql`join ledger.statement_line l on l.movement = m.id where l.statement = ${statement}`,
    sql`l.place`,
  )
}

/**
 * What stands in no statement yet, up to a day that is not in it. A movement that was late for its own period is in
 * the next one: none is lost and none is twice.
 */
export function linesToCome(work: Pick<Work, 'db'>, partner: string, untilDay: string): Promise<Line[]> {
  return lines(
    work,
    sql`where m.partner = ${partner} and m.at < (${untilDay}::date::timestamp at time zone 'Asia/Almaty')
      and not exists (select from ledger.statement_line l where l.movement = m.id)`,
    sql`m.at, m.place`,
  )
}

async function lines(work: Pick<Work, 'db'>, which: ReturnType<typeof sql>, order: ReturnType<typeof sql>) {
  const { rows } = await sql<Line>`
    select m.id as movement, pay.person, m.at, m.what, m.reference, v.came::bigint as "cameTiyn",
      v.commission::bigint as "commissionTiyn", v.vat::bigint as "vatTiyn", v.net::bigint as "netTiyn"
    from ledger.agency_movement m
    cross join lateral (
      select coalesce(sum(p.tiyn) filter (where p.account = 'bank'), 0) as came,
        coalesce(sum(p.tiyn) filter (where p.account in ('commission', 'vat')), 0) as commission,
        coalesce(sum(p.tiyn) filter (where p.account = 'vat'), 0) as vat,
        coalesce(-sum(p.tiyn) filter (where p.account = 'partner'), 0) as net
      from ledger.agency_posting p where p.movement = m.id) v
    left join ledger.payment pay on pay.id = m.payment
    ${which} order by ${order}`.execute(work.db)
  return rows
}

/** SHA-256 over everything that the statement says, line by line. */
export function hashOf(
  statement: Pick<
    Statement,
    'partner' | 'number' | 'fromDay' | 'untilDay' | 'openingTiyn' | 'closingTiyn' | 'dueTiyn'
  >,
  all: readonly Line[],
): Buffer {
  const { partner, number, fromDay, untilDay, openingTiyn, closingTiyn, dueTiyn } = statement
  const head = [partner, number, fromDay, untilDay, openingTiyn, closingTiyn, dueTiyn]
  const rows = all.map(line => [
    ...[line.movement, line.at.toISOString(), line.what, line.reference],
    ...[line.cameTiyn, line.commissionTiyn, line.vatTiyn, line.netTiyn],
  ])
  return createHash('sha256')
    .update(JSON.stringify([head, ...rows]))
    .digest()
}
