// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import {
  draftArticleAct,
  listArticleEditionsAct,
  publishArticleAct,
  reviewArticleAct,
  showArticleEditionAct,
  withdrawArticleAct,
} from './edit-article/edit-article.ts'
import {
  addMediaAct,
  findMediaAct,
  forgetMediaOfConsentAct,
  listMediaAct,
  readMediaPartAct,
} from './media/media.ts'
import { moderationActs } from './questions/moderation.ts'
import { questionActs } from './questions/questions.ts'
import { readArticleAct } from './read-article/read-article.ts'
import { searchArticlesAct } from './search-articles/search-articles.ts'

export const acts: readonly Act<any>[] = [
  searchArticlesAct,
  readArticleAct,
  listArticleEditionsAct,
  showArticleEditionAct,
  draftArticleAct,
  reviewArticleAct,
  publishArticleAct,
  withdrawArticleAct,
  addMediaAct,
  listMediaAct,
  findMediaAct,
  readMediaPartAct,
  forgetMediaOfConsentAct,
  ...questionActs,
  ...moderationActs,
]
export { rules } from './access.ts'
export { markOf } from './article-text.ts'
export { dataMap } from './data-map.ts'
export { keepMedia, partSize } from './keep-media.ts'
export { findMedia, readMediaPart } from './media/media.api.ts'
export { articleOf, type EditionText, writeEdition, writePublication, writeReview } from './write-article.ts'
