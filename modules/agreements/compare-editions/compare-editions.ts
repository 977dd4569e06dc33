import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Lang } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { changedNumbers, differenceOf } from '../difference.ts'
import { numberNames } from '../edition-faults.texts.ts'
import { type Edition, editionAt, inLanguage } from '../editions.ts'
import { unitOf } from '../kinds.ts'
import { shownText } from '../legal-text.ts'
import { compareEditions } from './compare-editions.api.ts'

export const compareEditionsAct = act(compareEditions, async (work, { slug, from, to }) => {
  const after = await editionAt(work, slug, to)
  if (!after) return work.absent()
  const editions = await publishedNumbers(work, after.document)
  const earlier = from ?? editions.find(number => number < after.number) ?? after.number
  const before = await editionAt(work, slug, earlier)
  if (!before) return work.absent()
  const lang = work.lang === 'en' && !(before.text_en && after.text_en) ? 'ru' : work.lang
  const said = (edition: Edition, part: 'short' | 'text') =>
    shownText(inLanguage(edition, lang)![part], edition.numbers)
  return {
    slug,
    title: { kk: after.title_kk, ru: after.title_ru, en: after.title_en ?? after.title_ru },
    editions,
    from: named(before, lang),
    to: named(after, lang),
    lang,
    numbers: changedNumbers(before.numbers, after.numbers).map(number => ({
      ...number,
      says: numberNames[number.name] ?? null,
      unit: unitOf(after.kind, number.name),
    })),
    short: differenceOf(said(before, 'short'), said(after, 'short')),
    text: differenceOf(said(before, 'text'), said(after, 'text')),
  }
})

async function publishedNumbers(work: Work<never>, document: string): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    select e.number from agreements.edition e join agreements.publication p on p.edition = e.id
    where e.document = ${document} order by e.number desc`.execute(work.db)
  return rows.map(row => row.number)
}

function named(edition: Edition, lang: Lang) {
  const { number, effective_from } = edition
  return { number, title: inLanguage(edition, lang)!.title, effectiveFrom: effective_from.toISOString() }
}
