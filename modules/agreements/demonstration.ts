// The demonstration documents: real texts with real numbers, for trying out and for tests.
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { type Lang, langs } from '../../kernel/texts.ts'
import type { Db } from '../../kernel/work.ts'
import { dayOf } from '../catalogue/index.ts'
import { clinicKinds, type DocumentKind, platformKinds } from './kinds.ts'
import { documentOf, type EditionText, writeApproval, writeDraft, writePublication } from './write-edition.ts'

/** Numbers of the demonstration editions by kind and name. */
export const demonstrationNumbers: Readonly<Record<DocumentKind, Readonly<Record<string, number>>>> = {
  'user-agreement': { 'end-notice-working-days': 10 },
  'privacy-policy': { 'correct-working-days': 1, 'stop-working-days': 15 },
  'personal-data-consent': { 'consent-years': 10, 'switch-years': 1, 'stop-working-days': 15 },
  'staff-rules': {},
  'information-service-contract': { 'access-hours': 1, 'info-refund-working-days': 10 },
  'partner-terms': { 'breach-hours': 4, 'destroy-working-days': 10 },
  offer: {
    'end-notice-working-days': 10,
    'cancel-free-hours': 10,
    'late-move-minutes': 5,
    'late-refuse-minutes': 10,
    'delay-max-minutes': 60,
    'pay-after-minutes': 10,
    'arrive-early-minutes': 10,
    'late-cancel-percent': 100,
    'no-show-percent': 100,
    'prepay-only-days': 90,
    'hold-minutes': 15,
    'claim-working-days': 20,
    'refund-working-days': 10,
  },
  'clinic-data-consent': { 'consent-years': 10, 'switch-years': 1, 'stop-working-days': 15 },
  'internal-rules': {
    'arrive-early-minutes': 10,
    'late-refuse-minutes': 10,
    'footage-keep-days': 30,
    'footage-answer-working-days': 3,
  },
  'informed-consent': {},
}

/** A demonstration text; where the operator stands it keeps `[operator]`, `[bin]` and so on. */
export function demonstrationText(kind: DocumentKind): EditionText {
  const [kk, ru, en] = langs.map(lang => readSource(kind, lang)) as [Source, Source, Source]
  return {
    title_kk: kk.title,
    title_ru: ru.title,
    title_en: en.title,
    short_kk: kk.short,
    short_ru: ru.short,
    short_en: en.short,
    text_kk: kk.text,
    text_ru: ru.text,
    text_en: en.text,
  }
}

/**
 * Publishes the documents of a clinic, or with `null` of the platform (whose organisation must stand), as
 * of the instant; `offerBefore`: the offer has an earlier edition since then. Documents that have an edition already are left alone. Runs as the system.
 */
export async function publishDemonstration(
  db: Db,
  of: { organisation: string | null; at: Date; offerBefore?: Date },
): Promise<void> {
  const operator = await operatorOf(db, of.organisation)
  for (const kind of of.organisation ? clinicKinds : platformKinds) {
    const slug = of.organisation ? `${kind}-${operator.slug}` : kind
    const document = await documentOf(db, { organisation: of.organisation, kind, slug, at: of.at })
    const known = await sql`select from agreements.edition where document = ${document} limit 1`.execute(db)
    if (known.rows.length > 0) continue
    const text = naming(demonstrationText(kind), operator)
    const numbers = demonstrationNumbers[kind]
    if (kind === 'offer' && of.offerBefore) {
      await publish(db, {
        document,
        kind,
        text,
        numbers: { ...numbers, ...numbersBefore },
        at: of.offerBefore,
      })
    }
    await publish(db, { document, kind, text, numbers, at: of.at })
  }
}

// What the offer said before, so that there is something to compare.
const numbersBefore = { 'cancel-free-hours': 24, 'prepay-only-days': 180 }

async function publish(
  db: Db,
  edition: Pick<Parameters<typeof writeDraft>[1], 'document' | 'kind' | 'text' | 'numbers' | 'at'>,
): Promise<void> {
  const { at } = edition
  const { id, number } = await writeDraft(db, { ...edition, by: null })
  const orderDate = dayOf(at)
  await writeApproval(db, { edition: id, orderNumber: `ҮЛГІ-${number}`, orderDate, by: null, at })
  await writePublication(db, { edition: id, effectiveFrom: at, by: null, at })
}

interface Source {
  title: string
  short: string
  text: string
}

function readSource(kind: DocumentKind, lang: Lang): Source {
  const lines = readFileSync(new URL(`./texts/${kind}.${lang}.txt`, import.meta.url), 'utf8').split('\n')
  const marked = (mark: string) =>
    lines.filter(line => line.startsWith(mark)).map(line => line.slice(mark.length))
  const text = lines
    .filter(line => !/^[=>] /.test(line))
    .join('\n')
    .trim()
  return { title: marked('= ').join(' '), short: marked('> ').join('\n'), text }
}

interface Operator extends Record<Lang, Record<string, string>> {
  slug: string
}

async function operatorOf(db: Db, organisation: string | null): Promise<Operator> {
  const { rows } = await sql<Record<string, string>>`select * from organisations.organisation
    where ${organisation ? sql`id = ${organisation}` : sql`kind = 'platform'`} limit 1`.execute(db)
  const row = rows[0]
  if (!row)
    throw new Error(`no organisation stands behind the documents of ${organisation ?? 'the platform'}`)
  const said = (lang: Lang) => ({
    operator: row[`name_${lang}`]!,
    bin: row.bin!,
    address: row[`address_${lang}`]!,
    responsible: row.responsible_person!,
    email: row.email!,
    phone: row.phone!,
  })
  return { slug: row.slug!, kk: said('kk'), ru: said('ru'), en: said('en') }
}

function naming(text: EditionText, operator: Operator): EditionText {
  const filled = Object.entries(text).map(([field, source]) => {
    const values = operator[field.slice(-2) as Lang]
    return [field, source.replaceAll(/\[([a-z]+)\]/g, (mark: string, name: string) => values[name] ?? mark)]
  })
  return Object.fromEntries(filled) as EditionText
}
