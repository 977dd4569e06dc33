import type { Page } from '../../kernel/page.ts'
import deadlines from './list-deadline-rules/deadlines.page.tsx'
import setDeadlineRule from './set-deadline-rule/set-deadline-rule.page.tsx'

export const pages: readonly Page[] = [deadlines, setDeadlineRule]
