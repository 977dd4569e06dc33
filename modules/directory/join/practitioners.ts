// Practitioners whose documents were verified: read by the public pages, asked before somebody answers or writes.
import { type RawBuilder, sql } from 'kysely'
import type * as z from 'zod'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { staffNamed, three } from '../../organisations/index.ts'
import { languageNames, lastChecks } from './applications.ts'
import type * as shapes from './shapes.ts'

export interface Verification extends z.output<typeof shapes.verification> {
  profile: string
  person: string
  /** Who keeps the directory in which it stands. */
  organisation: string
}

/** Verifications of the acting person that stand now, the newest first; empty for everybody else. */
export function standingVerifications(work: Work<never>): Promise<Verification[]> {
  const { person } = work.actor
  return verificationsWhere(work, sql`v.person = ${person} and directory.stands(v.id, ${work.now})`)
}

/**
 * The newest first. Alias `v` is a row of directory.verification_view. What ended, by its day or by somebody, is
 * told and not left out: ask `directory.stands(v.id, now)` for those that stand.
 */
export async function verificationsWhere(
  work: Work<never>,
  where: RawBuilder<unknown>,
): Promise<Verification[]> {
  const { rows } = await sql<Row>`
    select v.id, v.profile, v.person, v.organisation, v.slug, ${three('v.name')} as name, v.speciality, v.valid_until, v.at, v.by_employment,
      jsonb_build_object('kk', s.kk, 'ru', s.ru, 'en', s.en) as speciality_name,
      jsonb_build_object('kk', c.kk, 'ru', c.ru, 'en', c.en) as city_name, ${languageNames('v.languages')} as language_names,
      ${lastChecks('v.application')} as checks, v.ended_at, v.end_reason, v.ended_by_practitioner,
      directory.stands(v.id, ${work.now}) as stands
    from directory.verification_view v
    join catalogue.speciality s on s.id = v.speciality
    join catalogue.city c on c.id = v.city
    where ${where} order by v.at desc, v.id`.execute(work.db)
  if (rows.length === 0) return []
  const names = await staffNamed(
    work,
    rows.map(row => row.by_employment),
  )
  return rows.map(row => {
    const { title, organisationName } = names.get(row.by_employment)!
    return {
      verification: row.id,
      profile: row.profile,
      person: row.person,
      organisation: row.organisation,
      slug: row.slug,
      name: row.name,
      speciality: row.speciality_name,
      specialityId: row.speciality,
      city: row.city_name,
      languages: row.language_names,
      at: row.at.toISOString(),
      until: row.valid_until,
      by: { title, organisation: organisationName },
      checks: row.checks,
      ended: row.ended_at && {
        at: row.ended_at.toISOString(),
        reason: row.end_reason,
        byPractitioner: row.ended_by_practitioner,
      },
      stands: row.stands,
    }
  })
}

/** What of a doctor at a clinic was verified and stands now, the newest first. */
export function verificationsOfDoctor(work: Work<never>, doctor: string): Promise<Verification[]> {
  return verificationsWhere(
    work,
    sql`v.profile in (select profile from directory.employed_practitioners() where doctor = ${doctor})
      and directory.stands(v.id, ${work.now})`,
  )
}

/** Pages of the doctors at clinics whom these profiles are today, by profile. */
export async function doctorsOf(
  work: Work<never>,
  profiles: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ profile: string; slug: string }>`
    select profile, slug from directory.employed_practitioners() where profile = any (${[...new Set(profiles)]}::uuid[])
    order by slug desc`.execute(work.db)
  return new Map(rows.map(({ profile, slug }) => [profile, slug]))
}

interface Row {
  id: string
  profile: string
  person: string
  organisation: string
  slug: string
  name: Text
  speciality: string
  valid_until: string
  at: Date
  by_employment: string
  speciality_name: Text
  city_name: Text
  language_names: Text[]
  checks: Verification['checks']
  ended_at: Date | null
  end_reason: string
  ended_by_practitioner: boolean
  stands: boolean
}
