// Editions of documents as other parts of the module need them.
import { type RawBuilder, sql } from 'kysely'
import type { Lang } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { type DocumentKind, platformKinds } from './kinds.ts'

export interface Edition {
  id: string
  document: string
  organisation: string | null
  kind: DocumentKind
  slug: string
  number: number
  title_kk: string
  title_ru: string
  title_en: string | null
  short_kk: string
  short_ru: string
  short_en: string | null
  text_kk: string
  text_ru: string
  text_en: string | null
  /** SHA-256 of the Kazakh and Russian pair as shown. */
  hash: Buffer
  published_at: Date
  effective_from: Date
  numbers: Record<string, number>
}

/** Editions in force now of an owner's documents (`null`: the platform's), in the order of the kinds. */
export function editionsInForce(
  work: Work,
  organisation: string | null,
  kinds: readonly string[],
): Promise<Edition[]> {
  return find(
    work,
    sql`d.organisation is not distinct from ${organisation} and d.kind = any (${kinds})
      and e.id = agreements.in_force(d.id, ${work.now})`,
    kinds,
  )
}

/** The edition in force of one document; null where there is none. */
export async function editionInForce(
  work: Work,
  organisation: string | null,
  kind: DocumentKind,
): Promise<{ edition: string; number: number } | null> {
  const [edition] = await editionsInForce(work, organisation, [kind])
  return edition ? { edition: edition.id, number: edition.number } : null
}

/** Kinds of platform documents that have no edition in force: until they do, nobody can accept them. */
export async function unpublishedKinds(work: Pick<Work, 'db' | 'now'>): Promise<DocumentKind[]> {
  const { rows } = await sql<{ kind: DocumentKind }>`
    select kind from agreements.document
    where organisation is null and agreements.in_force(id, ${work.now}) is not null`.execute(work.db)
  return platformKinds.filter(kind => !rows.some(row => row.kind === kind))
}

export async function editionById(work: Work, id: string): Promise<Edition | undefined> {
  return (await find(work, sql`e.id = ${id}`))[0]
}

/** A published edition of the document at this address: the one in force, or that of the number. */
export async function editionAt(work: Work, slug: string, number?: number): Promise<Edition | undefined> {
  const which =
    number === undefined ? sql`e.id = agreements.in_force(d.id, ${work.now})` : sql`e.number = ${number}`
  return (await find(work, sql`d.slug = ${slug} and ${which}`))[0]
}

/** Address and number of the document that an edition belongs to. */
export async function editionNamed(
  work: Pick<Work, 'db'>,
  id: string,
): Promise<{ slug: string; number: number }> {
  const { rows } = await sql<{ slug: string; number: number }>`
    select d.slug, e.number from agreements.edition e join agreements.document d on d.id = e.document
    where e.id = ${id}`.execute(work.db)
  return rows[0]!
}

/** The numbers of an edition by their names. */
export async function numbersOf(work: Pick<Work, 'db'>, edition: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; value: number }>`
    select name, value from agreements.parameter where edition = ${edition}`.execute(work.db)
  return Object.fromEntries(rows.map(row => [row.name, row.value]))
}

/** Title, short form and whole text in one language; English is a courtesy and may be missing. */
export function inLanguage(
  edition: Pick<Edition, `${'title' | 'short' | 'text'}_${Lang}`>,
  lang: Lang,
): { title: string; short: string; text: string } | null {
  const title = edition[`title_${lang}`]
  const short = edition[`short_${lang}`]
  const text = edition[`text_${lang}`]
  return title && short && text ? { title, short, text } : null
}

async function find(
  work: Work,
  where: RawBuilder<unknown>,
  order: readonly string[] = [],
): Promise<Edition[]> {
  const { rows } = await sql<Edition>`
    select e.id, e.document, d.organisation, d.kind, d.slug, e.number, e.title_kk, e.title_ru, e.title_en,
      e.short_kk, e.short_ru, e.short_en, e.text_kk, e.text_ru, e.text_en, e.hash, p.at as published_at,
      p.effective_from,
      coalesce((select jsonb_object_agg(name, value) from agreements.parameter where edition = e.id), '{}') as numbers
    from agreements.edition e
    join agreements.document d on d.id = e.document
    join agreements.publication p on p.edition = e.id
    where ${where}`.execute(work.db)
  return rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}
