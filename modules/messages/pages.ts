import type { Page } from '../../kernel/page.ts'
import { list, one } from './show-mailbox/show-mailbox.page.tsx'

export const pages: readonly Page[] = [list, one]
