import type { Page } from '../../kernel/page.ts'
import articles from './edit-article/articles.page.tsx'
import { newArticle, nextEdition } from './edit-article/draft-article.page.tsx'
import edition from './edit-article/edition.page.tsx'
import media from './media/media.page.tsx'
import ask from './questions/ask.page.tsx'
import { asked, mine } from './questions/asked.page.tsx'
import { complaints, heldQuestions } from './questions/moderation.page.tsx'
import question from './questions/question.page.tsx'
import questions from './questions/questions.page.tsx'
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
  questions,
  ask,
  asked,
  mine,
  heldQuestions,
  complaints,
  // After those that stand at a word of their own.
  question,
]
