// Consents as other parts ask for them. Whether one holds is computed from its term and its withdrawal.
import { type RawBuilder, sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'

export interface Consent {
  id: string
  person: string
  givenBy: string
  organisation: string | null
  organisation_kk: string | null
  organisation_ru: string | null
  organisation_en: string | null
  purpose: string
  /** The country that a consent to send data abroad names; null for every other. */
  country: string | null
  edition: string
  acceptance: string | null
  channel: string
  from: Date
  until: Date
  withdrawnAt: Date | null
}

/** The consent of a person, to an organisation (`null`: the platform), for a purpose, that holds now; else null. */
export async function consentFor(
  work: Work,
  of: { person: string; organisation: string | null; purpose: string },
): Promise<{ id: string } | null> {
  const [consent] = await consentsWhere(
    work,
    sql`c.person = ${of.person} and c.organisation is not distinct from ${of.organisation} and c.purpose = ${of.purpose}
      and ${holds(work)}`,
  )
  return consent ? { id: consent.id } : null
}

/** Consents whose rows the policies let the actor see, the newest first. */
export async function consentsWhere(work: Work, where: RawBuilder<unknown>): Promise<Consent[]> {
  const { rows } = await sql<Consent>`
    select c.id, c.person, c.given_by as "givenBy", c.organisation, o.name_kk as organisation_kk,
      o.name_ru as organisation_ru, o.name_en as organisation_en, c.purpose, c.country, c.edition, c.acceptance, c.channel,
      c.from_at as "from", c.until, w.at as "withdrawnAt"
    from privacy.consent c
    left join organisations.organisation o on o.id = c.organisation
    left join privacy.withdrawal w on w.consent = c.id
    where ${where} order by c.from_at desc, c.id`.execute(work.db)
  return rows
}

/** Part of `where`: the consent holds now. */
export function holds(work: Pick<Work, 'now'>): RawBuilder<boolean> {
  return sql<boolean>`(w.consent is null and c.from_at <= ${work.now} and c.until > ${work.now})`
}
