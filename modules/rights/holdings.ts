// What is held of a person, read from the data map: copies, exports and the answer "we hold nothing" come from
// here, so that no table can be forgotten in one of them.
import { type RawBuilder, sql } from 'kysely'
import type { MappedColumn, MappedTable } from '../../kernel/data-map.ts'
import type { Work } from '../../kernel/work.ts'

export interface Holding {
  recordClass: string
  table: string
  rows: Record<string, unknown>[]
}

let map: readonly MappedTable[] = []

/** Tells this module the maps of all modules, those below it too. Once, at the start of the program. */
export function knowData(all: readonly MappedTable[]): void {
  map = all
}

/** The whole data map. */
export function wholeMap(): readonly MappedTable[] {
  return map
}

/**
 * The records of a person, at an organisation or (null) wherever they are, with sealed fields opened; tables
 * without a row are left out. Under the policies of whoever asks: run it as the person or as the system.
 * `forRepresentative`: without what the person keeps from who represents her.
 */
export async function holdingsOf(
  work: Work,
  of: { person: string; organisation: string | null; forRepresentative?: boolean },
): Promise<Holding[]> {
  const { rows: places } = await sql<Place>`
    select table_name as "table", record_class as "recordClass", whose, organisation from kernel.holding
    order by record_class, place`.execute(work.db)
  const found: Holding[] = []
  for (const place of places) {
    const mapped = map.find(({ table }) => table === place.table)
    const columns = mapped && columnsOf(mapped, place.recordClass)
    if (!mapped || !columns?.length) continue
    if (of.organisation && !place.organisation && !(mapped.shared && (await isRegistered(work, of)))) continue
    const { rows } = await sql<Record<string, unknown>>`
      select ${sql.join(columns.map(([name]) => sql.ref(`t.${name}`)))} from ${sql.table(place.table)} t
      where ${condition(place, of)} and not ${of.forRepresentative && mapped?.keptBack ? sql.raw(mapped.keptBack) : sql`false`}`.execute(
      work.db,
    )
    if (rows.length === 0) continue
    for (const row of rows) await readable(work, of.person, columns, row)
    found.push({ recordClass: place.recordClass, table: place.table, rows })
  }
  return found
}

/** How many records of a person there are, by table; what the data map hides is not counted. */
export async function countHoldings(
  work: Pick<Work, 'db'>,
  person: string,
): Promise<{ recordClass: string; table: string; count: number }[]> {
  const { rows: places } = await sql<Place>`
    select table_name as "table", record_class as "recordClass", whose, organisation from kernel.holding
    order by record_class, place`.execute(work.db)
  const counted = []
  for (const place of places) {
    const mapped = map.find(({ table }) => table === place.table)
    if (!mapped || columnsOf(mapped, place.recordClass).length === 0) continue
    const { rows } = await sql<{
      count: number
    }>`select count(*)::int as count from ${sql.table(place.table)} t
      where ${condition(place, { person, organisation: null })}`.execute(work.db)
    if (rows[0]!.count > 0) {
      counted.push({ recordClass: place.recordClass, table: place.table, count: rows[0]!.count })
    }
  }
  return counted
}

async function isRegistered(work: Pick<Work, 'db'>, of: { person: string; organisation: string | null }) {
  const { rows } = await sql`select from organisations.patient_view
    where organisation = ${of.organisation} and person = ${of.person}`.execute(work.db)
  return rows.length > 0
}

interface Place {
  table: string
  recordClass: string
  /** Written by migrations alone, `$1` is the person. */
  whose: string
  organisation: string | null
}

function columnsOf({ recordClass, columns }: MappedTable, asked: string): [string, MappedColumn][] {
  return Object.entries(columns).filter(
    ([, column]) => !column.secret && (column.recordClass ?? recordClass) === asked,
  )
}

function condition({ whose, organisation }: Place, of: { person: string; organisation: string | null }) {
  const parts = whose.split('$1').map(part => sql.raw(part))
  const own: RawBuilder<unknown> = sql`(${sql.join(parts, sql`${of.person}`)})`
  return of.organisation && organisation ? sql`${own} and ${sql.raw(organisation)} = ${of.organisation}` : own
}

// A key that was destroyed opens nothing: the field is told as null. Other bytes are hashes.
async function readable(
  work: Work,
  person: string,
  columns: [string, MappedColumn][],
  row: Record<string, unknown>,
) {
  for (const [name, { sealed }] of columns) {
    const value = row[name]
    if (!Buffer.isBuffer(value)) continue
    row[name] = sealed ? await work.sealing.open(work.db, person, sealed, value) : value.toString('hex')
  }
}
