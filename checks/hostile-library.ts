// What the hostile tests need of the library: a draft that waits, one that was reviewed, one that people read, a picture.
import { randomUUID } from 'node:crypto'
import type { Someone, World } from '../app/testing/world.ts'
import {
  draftArticle,
  publishArticle,
  reviewArticle,
} from '../modules/library/edit-article/edit-article.api.ts'
import { addMedia, listMedia } from '../modules/library/media/media.api.ts'
import { jpegWithPlace } from '../modules/library/testing.ts'

/** `title` is the secret of the drafts. */
export async function libraryOf(world: World, author: Someone, reviewer: Someone, title: string) {
  const { media } = await world.run(
    addMedia,
    {
      file: new Uint8Array(jpegWithPlace(randomUUID())),
      alt_kk: 'Құлақ',
      alt_ru: 'Ухо',
      source: 'Сынақ',
      people: 'nobody',
    },
    author,
  )
  const { media: kept } = await world.run(listMedia, {}, author)
  const text = (words: string) => ({
    section: 'prevention',
    title_kk: words,
    title_ru: words,
    summary_kk: words,
    summary_ru: words,
    text_kk: words,
    text_ru: words,
    sources: 'Сынақ дереккөзі, 2026',
  })
  const review = { verdict: 'passed' as const, due: '2027-06-01', note: '' }
  const draft = await world.run(draftArticle, { ...text(title), slug: 'jasyryn-maqala' }, author)
  const passed = await world.run(draftArticle, { ...text(title), slug: 'tekserilgen-maqala' }, author)
  const read = await world.run(draftArticle, { ...text('Бәріне арналған'), slug: 'ashyq-maqala' }, author)
  for (const { edition } of [passed, read]) await world.run(reviewArticle, { ...review, edition }, reviewer)
  await world.run(publishArticle, read, author)
  return {
    'read-article': { slug: 'ashyq-maqala' },
    'draft-article': { ...text(title), slug: 'jasyryn-maqala' },
    'show-article-edition': draft,
    'review-article': { ...review, ...draft },
    'publish-article': passed,
    'withdraw-article': { ...passed, reason_kk: 'Сынақ', reason_ru: 'Проверка' },
    'add-media': { file: new Uint8Array(jpegWithPlace('another')), people: 'nobody', consents: [] },
    'find-media': { hash: kept.find(({ id }) => id === media)!.hash },
    'read-media-part': { media, part: 0 },
  }
}
