import type { Page } from '../../kernel/page.ts'
import { questionPages } from './questions/questions.page.tsx'

export const pages: readonly Page[] = [...questionPages]
