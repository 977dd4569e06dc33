import type { Page } from '../../kernel/page.ts'
import looks from './answer-look/looks.page.tsx'
import { claimPages } from './claims/claims.page.tsx'
import controlPlan from './control-plan/control-plan.page.tsx'
import alert from './decide-alert/alert.page.tsx'
import detection from './list-alerts/detection.page.tsx'
import incidents from './list-incidents/incidents.page.tsx'
import inquiries from './make-inquiry/inquiries.page.tsx'
import openIncident from './open-incident/open-incident.page.tsx'
import { questionPages } from './questions/questions.page.tsx'
import accessReview from './review-access/review-access.page.tsx'
import incident from './settle-incident/incident.page.tsx'
import measures from './show-standing/measures.page.tsx'
import officer from './show-standing/officer.page.tsx'
import { auditPage, directorPage } from './show-standing/overview.page.tsx'
import account from './staff-access/account.page.tsx'
import staffAccess from './staff-access/staff-access.page.tsx'
import watched from './watch-person/watched.page.tsx'

// A fixed name before a name of its kind: `/officer/incidents/new` would else be taken for an incident.
export const pages: readonly Page[] = [
  officer,
  directorPage,
  auditPage,
  measures,
  controlPlan,
  ...questionPages,
  ...claimPages,
  detection,
  watched,
  alert,
  incidents,
  openIncident,
  incident,
  staffAccess,
  account,
  accessReview,
  inquiries,
  looks,
]
