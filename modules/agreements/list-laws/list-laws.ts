import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { lawActs } from '../laws.ts'
import { citationsIn } from '../legal-text.ts'
import { listLaws } from './list-laws.api.ts'

type Citing = Answer<typeof listLaws>['laws'][number]['citedBy'][number]

export const listLawsAct = act(listLaws, async work => {
  const acts = await lawActs(work)
  const cited = await citingDocuments(work)
  const laws = [...acts.values()].map(law => ({
    ...law,
    replacedBy: (law.replacedBy && acts.get(law.replacedBy)?.title) || null,
    citedBy: cited.get(law.code) ?? [],
  }))
  // What the documents rest on most stands first.
  return { laws: laws.sort((a, b) => b.citedBy.length - a.citedBy.length || a.code.localeCompare(b.code)) }
})

async function citingDocuments(work: Work<never>): Promise<Map<string, Citing[]>> {
  const { rows } = await sql<{ slug: string; title: Citing['title']; texts: string }>`
    select d.slug, concat_ws(e'\\n', e.text_kk, e.text_ru, e.text_en) as texts,
      jsonb_build_object('kk', e.title_kk, 'ru', e.title_ru, 'en', coalesce(e.title_en, e.title_ru)) as title
    from agreements.document d join agreements.edition e on e.id = agreements.in_force(d.id, ${work.now})
    order by d.organisation nulls first, d.slug`.execute(work.db)
  const cited = new Map<string, Citing[]>()
  for (const { slug, title, texts } of rows) {
    const articles = Map.groupBy(citationsIn(texts), citation => citation.act)
    for (const [law, citations] of articles) {
      const citing = { slug, title, articles: citations.map(citation => citation.article) }
      cited.set(law, [...(cited.get(law) ?? []), citing])
    }
  }
  return cited
}
