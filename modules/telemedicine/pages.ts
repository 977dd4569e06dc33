import type { Page } from '../../kernel/page.ts'
import { ownVideoVisits, videoVisitsToday } from './lists/lists.page.tsx'
import director from './remote-services/director.page.tsx'
import offered from './remote-services/public.page.tsx'
import doctorRoom from './room/doctor-room.page.tsx'
import ownRoom from './room/own-room.page.tsx'

export const pages: readonly Page[] = [
  offered,
  ownVideoVisits,
  ownRoom,
  videoVisitsToday,
  doctorRoom,
  director,
]
