import type { Page } from '../../kernel/page.ts'
import check from './booking-flow/check.page.tsx'
import time from './booking-flow/time.page.tsx'
import who from './booking-flow/who.page.tsx'
import cabinet from './cabinet/cabinet.page.tsx'
import visit from './cabinet/visit.page.tsx'
import { cancelPage } from './cancel-visit/cancel.page.tsx'
import bookAtDesk from './desk/book.page.tsx'
import day from './desk/day.page.tsx'
import deskVisit from './desk/visit.page.tsx'
import doctorDay from './doctor-day/doctor-day.page.tsx'
import endOfContract from './end-of-contract/end-of-contract.page.tsx'
import { movePage } from './move-visit/move.page.tsx'
import queueBoard from './show-queue-board/queue-board.page.tsx'
import trustingVisits from './show-trusting-visits/show-trusting-visits.page.tsx'

export const pages: readonly Page[] = [
  who,
  time,
  check,
  cabinet,
  visit,
  movePage('/cabinet/visits', 'person'),
  cancelPage('/cabinet/visits', 'person'),
  day,
  bookAtDesk,
  deskVisit,
  movePage('/desk/visits', 'staff'),
  cancelPage('/desk/visits', 'staff'),
  doctorDay,
  queueBoard,
  endOfContract,
  trustingVisits,
]
