import type { Page } from '../../kernel/page.ts'
import check from './booking-flow/check.page.tsx'
import time from './booking-flow/time.page.tsx'
import who from './booking-flow/who.page.tsx'
import cabinet from './cabinet/cabinet.page.tsx'
import cancel from './cabinet/cancel.page.tsx'
import move from './cabinet/move.page.tsx'
import visit from './cabinet/visit.page.tsx'

export const pages: readonly Page[] = [who, time, check, cabinet, visit, cancel, move]
