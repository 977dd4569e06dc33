// The register of recipients as acts and transfers ask it.
import { type RawBuilder, sql } from 'kysely'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { three } from '../../organisations/index.ts'

export interface Recipient {
  id: string
  /** In whose register it stands; null: the platform's. */
  owner: string | null
  kind: string
  kindName: Text
  isProcessor: boolean
  /** The organisation itself, where it stands on the platform. */
  organisation: string | null
  name: Text
  bin: string | null
  country: string
  countryName: Text
  /** Whether it is confirmed that the country protects data. */
  countryProtects: boolean
  email: string | null
  contract: string
  until: string | null
  addedAt: Date
  endedAt: Date | null
}

/** Recipients that a condition names, over the aliases `r` (recipient), `k` (kind), `c` (country), `e` (end). */
export async function recipientsWhere(
  work: Pick<Work, 'db'>,
  where: RawBuilder<unknown>,
): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select r.id, r.owner, r.kind, ${three('k.name')} as "kindName", k.is_processor as "isProcessor", r.organisation,
      ${three('r.name')} as name, r.bin, r.country, ${three('c.name')} as "countryName",
      c.protects and c.verified as "countryProtects", r.email, r.contract, r.until, r.added_at as "addedAt", e.at as "endedAt"
    from privacy.recipient r join privacy.recipient_kind k on k.id = r.kind join privacy.country c on c.id = r.country
    left join privacy.recipient_end e on e.recipient = r.id
    where ${where} order by r.owner is null, r.organisation is not null, k.place, r.id`.execute(work.db)
  return rows
}

/** Part of `where`: may be given data today. */
export function inRegister(work: Pick<Work, 'now'>): RawBuilder<boolean> {
  return sql<boolean>`(e.recipient is null and (r.until is null or r.until >= ${dayOf(work.now)}))`
}

/** Recipients whose profile takes this field for this purpose today: who can be a project's sponsor. */
export function takersOf(
  work: Pick<Work, 'db' | 'now'>,
  { purpose, field }: { purpose: string; field: string },
): Promise<Recipient[]> {
  return recipientsWhere(
    work,
    sql`${inRegister(work)} and exists (select from privacy.profile_field f
      where f.kind = r.kind and f.purpose = ${purpose} and f.field = ${field})`,
  )
}

/** What a recipient is called, whether or not it still stands in the register. */
export async function recipientNamed(work: Pick<Work, 'db'>, id: string): Promise<Text> {
  return (await recipientsWhere(work, sql`r.id = ${id}`))[0]!.name
}

/**
 * The recipient of this kind that serves the whole installation from this country: its bank, its mail server; null
 * when none is registered.
 */
export async function carrierOf(work: Work, kind: string, country = 'KZ'): Promise<Recipient | null> {
  const found = await recipientsWhere(
    work,
    sql`r.kind = ${kind} and r.owner is null and r.country = ${country} and ${inRegister(work)}`,
  )
  return found.at(-1) ?? null
}

/** The clinic as a recipient of bookings; null when it has left the register. */
export async function clinicAsRecipient(work: Work, organisation: string): Promise<Recipient | null> {
  const found = await recipientsWhere(work, sql`r.organisation = ${organisation} and ${inRegister(work)}`)
  return found[0] ?? null
}
