// What everybody may know of an organisation and of those who treat there (CL-5.2.4): no person's own record.
import { type RawBuilder, sql } from 'kysely'
import type * as z from 'zod'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import type * as shapes from './shapes.ts'

export type Organisation = z.output<typeof shapes.organisation>

export interface Practitioner {
  id: string
  slug: string
  organisation: string
  branch: string
  name: Text
  speciality: string
  specialityName: Text
  languages: string[]
  languageNames: Text[]
  practisesSince: number
  about: Text
  education: Text
  receives: boolean
}

export type Licence = z.output<typeof shapes.licence>

/** Null when no organisation has this name in its address. */
export async function organisationBySlug(work: Work, slug: string): Promise<Organisation | null> {
  return (await organisationsWhere(work, sql`slug = ${slug}`))[0] ?? null
}

/** The organisation that a row refers to. */
export async function organisationById(work: Work, id: string): Promise<Organisation> {
  return (await organisationsWhere(work, sql`id = ${id}`))[0]!
}

async function organisationsWhere(work: Work, where: RawBuilder<unknown>): Promise<Organisation[]> {
  const { rows } = await sql<Organisation>`
    select id, slug, kind, ${three('name')} as name, ${three('about')} as about, bin, phone, email, site,
      responsible_person as "responsiblePerson", ${three('address')} as address
    from organisations.organisation where ${where}`.execute(work.db)
  return rows
}

export type Branch = z.output<typeof shapes.branch>

/** Branches of an organisation in the order of their addresses. */
export async function branchesOf(work: Work, organisation: string): Promise<Branch[]> {
  const { rows } = await sql<Branch>`
    select b.id, b.slug, ${three('b.name')} as name, b.city, jsonb_build_object('kk', c.kk, 'ru', c.ru, 'en', c.en) as "cityName",
      ${three('b.address')} as address, b.phone, b.hours
    from organisations.branch b join catalogue.city c on c.id = b.city
    where b.organisation = ${organisation} order by b.slug`.execute(work.db)
  return rows
}

/** Null when no practitioner has this name in the address. */
export async function practitionerBySlug(work: Work, slug: string): Promise<Practitioner | null> {
  const { rows } = await sql<Practitioner>`
    select d.id, d.slug, d.organisation, d.branch, ${three('d.name')} as name, d.speciality,
      jsonb_build_object('kk', sp.kk, 'ru', sp.ru, 'en', sp.en) as "specialityName", d.languages,
      array(select jsonb_build_object('kk', l.kk, 'ru', l.ru, 'en', l.en) from unnest(d.languages) with ordinality as spoken (id, at)
        join catalogue.language l on l.id = spoken.id order by at) as "languageNames",
      d.practises_since as "practisesSince", ${three('d.about')} as about, ${three('d.education')} as education, d.receives
    from organisations.practitioner d join catalogue.speciality sp on sp.id = d.speciality
    where d.slug = ${slug}`.execute(work.db)
  return rows[0] ?? null
}

/** Licences in force on a day, the oldest first. */
export async function licencesOn(work: Work, organisation: string, day: string): Promise<Licence[]> {
  const { rows } = await sql<Licence>`
    select number, ${three('subject')} as subject, issued_by as "issuedBy", valid_from as "validFrom", valid_until as "validUntil"
    from organisations.licence
    where organisation = ${organisation} and valid_from <= ${day} and (valid_until is null or valid_until >= ${day})
    order by valid_from`.execute(work.db)
  return rows
}

/** Three columns of a name as one text: `d.name` is name_kk, name_ru and name_en of d. */
export function three(column: string) {
  return sql<Text>`jsonb_build_object('kk', ${sql.ref(`${column}_kk`)}, 'ru', ${sql.ref(`${column}_ru`)}, 'en', ${sql.ref(`${column}_en`)})`
}

export interface StaffName {
  employment: string
  organisation: string
  duty: string
  name: string
  title: Text
  organisationName: Text
}

/** Name, position and organisation of members of staff, by the employments that the caller's own rows name. */
export async function staffNamed(
  work: Work,
  employments: readonly string[],
): Promise<Map<string, StaffName>> {
  const { rows } = await sql<StaffName>`
    select employment, organisation, duty, name, ${three('title')} as title, ${three('organisation')} as "organisationName"
    from organisations.staff_named(${[...new Set(employments)]}::uuid[])`.execute(work.db)
  return new Map(rows.map(row => [row.employment, row]))
}
