import type { Page } from '../../kernel/page.ts'
import showPassage from './show-passage/show-passage.page.tsx'
import showWhoLooked from './show-who-looked/show-who-looked.page.tsx'

export const pages: readonly Page[] = [showWhoLooked, showPassage]
