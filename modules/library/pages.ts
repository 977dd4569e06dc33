import type { Page } from '../../kernel/page.ts'
import { practitionerArticles, staffArticles } from './edit-article/articles.page.tsx'
import { newArticles, nextEditions } from './edit-article/draft-article.page.tsx'
import { editions } from './edit-article/edition.page.tsx'
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
  staffArticles,
  practitionerArticles,
  ...newArticles,
  media,
  ...editions,
  ...nextEditions,
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
