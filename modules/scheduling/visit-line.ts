// One line of a visit as lists and pages show it, with names in the language of the reader.
import { type RawBuilder, sql } from 'kysely'
import { seenBy, why } from '../../kernel/access.ts'
import type { Work } from '../../kernel/work.ts'
import { type BookingRule, rulesOf } from './access.ts'
import type { VisitLine } from './shapes.ts'

export interface Wanted {
  as: readonly BookingRule[]
  where: RawBuilder<boolean>
  order?: 'soonest' | 'latest'
  limit: number
}

/** Visits that the rules open to the acting person; tells the journal whose they are and by which rules. */
export async function visitLines(
  work: Work,
  { as, where, order = 'soonest', limit }: Wanted,
): Promise<VisitLine[]> {
  const rules = rulesOf(as)
  const name = (table: string) => sql.ref(`${table}.name_${work.lang}`)
  const { rows } = await sql<Raw>`
    select b.id, b.number, b.state, b.starts_at as "startsAt", b.ends_at as "endsAt", b.hold_until as "holdUntil", b.tiyn,
      b.paid, b.paid_at as "paidAt", b.prepay_required as "prepayRequired", b.queue_number as "queueNumber",
      b.checked_in_at as "checkedInAt", b.patient, n.family_name || ' ' || n.given_name as "patientName",
      n.birth_date::text as "birthDate", n.phone, b.practitioner, p.slug as "practitionerSlug",
      ${name('p')} as "practitionerName", b.service, ${name('s')} as "serviceName", b.organisation,
      o.slug as "organisationSlug", ${name('o')} as "organisationName", o.phone as "organisationPhone", b.branch,
      ${name('f')} as "branchName", ${sql.ref(`f.address_${work.lang}`)} as address, r.name as room,
      exists (select from scheduling.by_video v where v.booking = b.id) as "byVideo",
      ${why(rules, work.actor)} as why
    from scheduling.booking_view b
    join organisations.practitioner p on p.id = b.practitioner
    join organisations.service s on s.id = b.service
    join organisations.organisation o on o.id = b.organisation
    join organisations.branch f on f.id = b.branch
    join organisations.room r on r.id = b.room
    left join people.person_view n on n.id = b.patient
    where ${seenBy(rules, work.actor)} and ${where}
    order by b.starts_at ${order === 'latest' ? sql`desc` : sql`asc`}, b.id limit ${limit}`.execute(work.db)
  for (const row of rows) work.saw(row.patient, row.why[0]!)
  return rows.map(line)
}

interface Raw
  extends Omit<VisitLine, 'startsAt' | 'endsAt' | 'holdUntil' | 'paidAt' | 'checkedInAt' | 'tiyn'> {
  startsAt: Date
  endsAt: Date
  holdUntil: Date | null
  paidAt: Date | null
  checkedInAt: Date | null
  tiyn: string
  why: string[]
}

function line({ why: _, ...row }: Raw): VisitLine {
  return {
    ...row,
    tiyn: Number(row.tiyn),
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    holdUntil: row.holdUntil?.toISOString() ?? null,
    paidAt: row.paidAt?.toISOString() ?? null,
    checkedInAt: row.checkedInAt?.toISOString() ?? null,
  }
}
