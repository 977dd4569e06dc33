// Which functions are closed to a person for a term (PF-4.3). Asked by the gate before an act that may be restricted.
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'

/** `everything` closes each function that an act declares as `restrictable`; reading own data is never one. */
export const functions = ['booking', 'payment', 'everything'] as const
export type RestrictedFunction = (typeof functions)[number]

/** Whether the function is closed to the acting person, by the platform or (when given) by this clinic. */
export async function restrictionOf(
  work: Work,
  restrictable: string,
  organisation: string | null,
): Promise<boolean> {
  const { rows } = await sql`
    select from agreements.standing_restriction r
    where r.person = ${work.actor.person} and r.from_at <= ${work.now} and r.until > ${work.now}
      and r.functions && array[${restrictable}, 'everything']
      and (r.organisation is null or r.organisation = ${organisation}) limit 1`.execute(work.db)
  return rows.length > 0
}

/** What the gate asks: a clinic's own restriction is asked by `requireOffer`, which knows the clinic. */
export function isRestricted(work: Work, restrictable: string): Promise<boolean> {
  return restrictionOf(work, restrictable, null)
}
