import type { Page } from '../../kernel/page.ts'
import proveJournal from './prove-journal/prove-journal.page.tsx'
import showPassage from './show-passage/show-passage.page.tsx'
import showWhoLooked from './show-who-looked/show-who-looked.page.tsx'

export const pages: readonly Page[] = [showWhoLooked, proveJournal, showPassage]
