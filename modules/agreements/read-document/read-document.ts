import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { wholeOf } from '../answers.ts'
import { type Edition, editionAt } from '../editions.ts'
import { documentKinds } from '../kinds.ts'
import { listDocuments, readDocument } from './read-document.api.ts'

export const listDocumentsAct = act(listDocuments, async (work, { organisation }) => {
  const owner = organisation ? sql`(o.id is null or o.slug = ${organisation})` : sql`true`
  const { rows } = await sql<Answer<typeof listDocuments>['documents'][number] & { from: Date }>`
    select d.slug, d.kind, e.number, p.effective_from as "from",
      case when o.id is not null then jsonb_build_object('kk', o.name_kk, 'ru', o.name_ru, 'en', o.name_en) end as organisation,
      jsonb_build_object('kk', e.title_kk, 'ru', e.title_ru, 'en', coalesce(e.title_en, e.title_ru)) as title,
      (select count(*) from agreements.edition n join agreements.publication np on np.edition = n.id
        where n.document = d.id) as editions
    from agreements.document d
    join agreements.edition e on e.id = agreements.in_force(d.id, ${work.now})
    join agreements.publication p on p.edition = e.id
    left join organisations.organisation o on o.id = d.organisation
    where ${owner}
    order by o.name_kk nulls first, array_position(${documentKinds as unknown as string[]}::text[], d.kind)`.execute(
    work.db,
  )
  return { documents: rows.map(({ from, ...row }) => ({ ...row, effectiveFrom: from.toISOString() })) }
})

export const readDocumentAct = act(
  readDocument,
  async (work, { slug, number }): Promise<Answer<typeof readDocument>> => {
    const edition = await editionAt(work, slug, number)
    if (!edition) return work.absent()
    const { rows } = await sql<{
      number: number
      from: Date
      order: string
      order_date: string
      in_force: boolean
    }>`
    select e.number, p.effective_from as "from", a.order_number as "order", a.order_date,
      e.id = agreements.in_force(e.document, ${work.now}) as in_force
    from agreements.edition e join agreements.publication p on p.edition = e.id join agreements.approval a on a.edition = e.id
    where e.document = ${edition.document} order by e.number desc`.execute(work.db)
    const self = rows.find(row => row.number === edition.number)!
    return {
      document: wholeOf(edition),
      state: self.in_force ? 'in-force' : edition.effective_from > work.now ? 'not-yet' : 'superseded',
      publishedAt: edition.published_at.toISOString(),
      order: { number: self.order, date: self.order_date },
      editions: rows.map(row => ({ number: row.number, effectiveFrom: row.from.toISOString() })),
      operator: await operatorOf(work, edition),
    }
  },
)

async function operatorOf(
  work: Work<never>,
  edition: Edition,
): Promise<Answer<typeof readDocument>['operator']> {
  const who = edition.organisation ? sql`id = ${edition.organisation}` : sql`kind = 'platform'`
  const { rows } = await sql<NonNullable<Answer<typeof readDocument>['operator']>>`
    select jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) as name, bin,
      jsonb_build_object('kk', address_kk, 'ru', address_ru, 'en', address_en) as address,
      responsible_person as responsible, phone, email
    from organisations.organisation where ${who} limit 1`.execute(work.db)
  return rows[0] ?? null
}
