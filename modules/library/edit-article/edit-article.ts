import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { langs } from '../../../kernel/texts.ts'
import { fault, type Work } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { mediaIn } from '../article-text.ts'
import { type EditionRow, editionsWhere, inLanguage, mediaOf, sectionsOf } from '../articles.ts'
import { mediaWhere } from '../media-told.ts'
import { editors } from '../shapes.ts'
import { articleOf, writeEdition, writePublication, writeReview } from '../write-article.ts'
import { type Signer, signerFor, writersNamed } from '../writers.ts'
import {
  draftArticle,
  listArticleEditions,
  publishArticle,
  reviewArticle,
  showArticleEdition,
  withdrawArticle,
} from './edit-article.api.ts'
import { draftTexts } from './edit-article.texts.ts'

export const listArticleEditionsAct = act(listArticleEditions, async work => {
  const { organisation } = (await signerFor(work, editors)) ?? work.refuse('not-writer')
  const rows = await editionsWhere(work, sql`a.organisation = ${organisation}`)
  const named = await writersNamed(
    work,
    rows.map(({ author }) => author),
  )
  return { editions: rows.map(row => told(work, row, named)) }
})

export const showArticleEditionAct = act(showArticleEdition, async (work, { edition }) => {
  const { organisation } = (await signerFor(work, editors)) ?? work.refuse('not-writer')
  const row = await editionOf(work, organisation, edition)
  const reviews = await reviewsOf(work, edition)
  const named = await writersNamed(work, [row.author, ...reviews.map(({ reviewer }) => reviewer)])
  return {
    ...told(work, row, named),
    sections: await sectionsOf(work),
    texts: Object.fromEntries(
      langs.map(lang => [
        lang,
        row[`title_${lang}`] === null
          ? null
          : { title: row[`title_${lang}`]!, summary: row[`summary_${lang}`]!, text: row[`text_${lang}`]! },
      ]),
    ) as Record<(typeof langs)[number], { title: string; summary: string; text: string } | null>,
    sources: row.sources,
    cover: row.cover,
    media: await mediaOf(work, row),
    isOwn: await isWrittenBy(work, row.author),
    reviews: reviews.map(({ reviewer, at, ...review }) => ({
      ...review,
      at: at.toISOString(),
      reviewer: named(reviewer),
    })),
  }
})

export const draftArticleAct = act(draftArticle, async (work, { slug, section, ...asked }) => {
  const { organisation, ...author } = (await signerFor(work, editors)) ?? work.refuse('not-writer')
  const unsaid = (['title', 'summary', 'text'] as const).flatMap(part =>
    (['kk', 'ru'] as const).filter(lang => asked[`${part}_${lang}`] === '').map(lang => `${part}_${lang}`),
  )
  if (unsaid.length > 0)
    return work.refuse('both-languages-needed', { fields: unsaid.map(name => fault(name, draftTexts.write)) })
  if (!(await sectionsOf(work)).some(({ id }) => id === section)) return work.absent()
  const unknown = await unknownMedia(work, organisation, asked)
  if (unknown.length > 0) return work.refuse('unknown-media', { fields: unknown })
  const article = await articleOf(work.db, { organisation, slug, section, at: work.now })
  const edition = await writeEdition(work.db, {
    ...asked,
    id: randomUUID(),
    article,
    author,
    at: work.now,
  })
  work.note({ edition })
  return { edition }
})

export const reviewArticleAct = act(reviewArticle, async (work, { edition, verdict, due, note }) => {
  const { organisation, ...reviewer } = (await signerFor(work, ['doctor'])) ?? work.refuse('not-writer')
  const row = await editionOf(work, organisation, edition)
  if (row.publishedAt && verdict === 'returned') return work.refuse('read-already')
  await writeReview(work.db, {
    id: randomUUID(),
    edition,
    verdict,
    reviewer,
    at: work.now,
    due: verdict === 'passed' ? (due ?? null) : null,
    note,
  })
  work.note({ edition })
  return {}
})

export const publishArticleAct = act(publishArticle, async (work, { edition }) => {
  const row = await editionOf(work, work.actor.organisation!, edition)
  if (row.publishedAt) return work.refuse('already-published')
  if (row.state !== 'passed') return work.refuse('not-reviewed')
  if (row.due! < dayOf(work.now)) return work.refuse('review-over')
  await writePublication(work.db, { edition, article: row.article, at: work.now, by: work.actor.account })
  work.note({ edition })
  return { slug: row.slug }
})

export const withdrawArticleAct = act(withdrawArticle, async (work, { edition, reason_kk, reason_ru }) => {
  const row = await editionOf(work, work.actor.organisation!, edition)
  if (row.state !== 'published') return work.refuse('not-read')
  await sql`insert into library.withdrawal (edition, reason_kk, reason_ru, at, by_account)
    values (${edition}, ${reason_kk}, ${reason_ru}, ${work.now}, ${work.actor.account})`.execute(work.db)
  work.note({ edition })
  return {}
})

async function editionOf(work: Work, organisation: string, edition: string): Promise<EditionRow> {
  const [row] = await editionsWhere(work, sql`e.id = ${edition} and a.organisation = ${organisation}`)
  return row ?? work.absent()
}

async function isWrittenBy(work: Work, { employment, verification }: Signer): Promise<boolean> {
  const { rows } =
    await sql`select where library.person_of(${employment}, ${verification}) = ${work.actor.person}`.execute(
      work.db,
    )
  return rows.length > 0
}

async function reviewsOf(work: Work, edition: string) {
  const { rows } = await sql<{
    verdict: 'passed' | 'returned'
    reviewer: Signer
    at: Date
    due: string | null
    note: string
  }>`select verdict, jsonb_build_object('employment', reviewer, 'verification', practitioner) as reviewer, at, due, note
    from library.review where edition = ${edition} order by at desc, id`.execute(work.db)
  return rows
}

async function unknownMedia(
  work: Work,
  organisation: string,
  asked: { text_kk: string; text_ru: string; text_en?: string; cover?: string },
) {
  const named = [asked.text_kk, asked.text_ru, asked.text_en ?? ''].flatMap(mediaIn)
  const shown = await mediaWhere(
    work,
    sql`m.organisation = ${organisation} and library.may_be_shown(m.id)
      and (m.id = ${asked.cover ?? null} or left(encode(m.hash, 'hex'), 16) = any (${named}::text[]))`,
  )
  const marks = new Set(shown.map(({ hash }) => hash.slice(0, 16)))
  const faults = (['text_kk', 'text_ru', 'text_en'] as const)
    .filter(name => mediaIn(asked[name] ?? '').some(mark => !marks.has(mark)))
    .map(name => fault(name, draftTexts.unknownMedia))
  const isPicture = shown.some(({ id, kind }) => id === asked.cover && kind === 'picture')
  return asked.cover && !isPicture ? [...faults, fault('cover', draftTexts.unknownCover)] : faults
}

function told(work: Work, row: EditionRow, named: Awaited<ReturnType<typeof writersNamed>>) {
  return {
    edition: row.edition,
    article: row.article,
    slug: row.slug,
    section: { id: row.section, name: row.sectionName },
    number: row.number,
    title: inLanguage(row, work.lang).title,
    state: row.state,
    author: named(row.author),
    draftedAt: row.draftedAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    due: row.due,
    isOverdue: row.state === 'published' && row.due !== null && row.due < dayOf(work.now),
  }
}
