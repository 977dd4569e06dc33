import type { Page } from '../../kernel/page.ts'
import articles from './edit-article/articles.page.tsx'
import { newArticle, nextEdition } from './edit-article/draft-article.page.tsx'
import edition from './edit-article/edition.page.tsx'
import media from './media/media.page.tsx'
import readArticle from './read-article/read-article.page.tsx'
import searchArticles from './search-articles/search-articles.page.tsx'

export const pages: readonly Page[] = [
  searchArticles,
  articles,
  newArticle,
  media,
  edition,
  nextEdition,
  readArticle,
]
