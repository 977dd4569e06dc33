// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { answerLookAct, showMyLooksAct } from './answer-look/answer-look.ts'
import { answerClaimAct, makeClaimAct, showClaimsAct, showMyClaimsAct } from './claims/claims.ts'
import { planControlAct, recordFindingAct, showControlPlanAct } from './control-plan/control-plan.ts'
import { decideAlertAct } from './decide-alert/decide-alert.ts'
import { detectUnusualAccessAct, escalateLookAct } from './detect-unusual-access/detect-unusual-access.ts'
import { exportIncidentNoticeAct } from './export-incident-notice/export-incident-notice.ts'
import { listAlertsAct, showAlertAct } from './list-alerts/list-alerts.ts'
import { listIncidentsAct, showIncidentAct } from './list-incidents/list-incidents.ts'
import { exportInquiryAct, listInquiriesAct, makeInquiryAct } from './make-inquiry/make-inquiry.ts'
import { openIncidentAct } from './open-incident/open-incident.ts'
import {
  answerQuestionAct,
  askAboutLookAct,
  showMyQuestionsAct,
  showQuestionsAct,
} from './questions/questions.ts'
import {
  answerAccessReviewAct,
  openAccessReviewsAct,
  showAccessReviewAct,
} from './review-access/review-access.ts'
import {
  addAffectedPersonAct,
  approveIncidentNoticeAct,
  closeIncidentAct,
  decideIncidentNoticeAct,
  recordMeasureAct,
} from './settle-incident/settle-incident.ts'
import { showMeasuresAct, showStandingAct } from './show-standing/show-standing.ts'
import { tellAffectedPeopleAct } from './tell-affected-people/tell-affected-people.ts'
import { tellOfNearClockAct, tellOfOverdueClockAct } from './tell-of-clock/tell-of-clock.ts'
import { tellOfReleaseAct, tellOfStopAct } from './tell-of-containment/tell-of-containment.ts'
import { endWatchAct, listWatchedAct, watchPersonAct } from './watch-person/watch-person.ts'

export const acts: readonly Act<any>[] = [
  detectUnusualAccessAct,
  escalateLookAct,
  showMyLooksAct,
  answerLookAct,
  listAlertsAct,
  showAlertAct,
  decideAlertAct,
  listWatchedAct,
  watchPersonAct,
  endWatchAct,
  tellOfStopAct,
  tellOfReleaseAct,
  openIncidentAct,
  listIncidentsAct,
  showIncidentAct,
  recordMeasureAct,
  addAffectedPersonAct,
  decideIncidentNoticeAct,
  approveIncidentNoticeAct,
  tellAffectedPeopleAct,
  exportIncidentNoticeAct,
  closeIncidentAct,
  makeInquiryAct,
  listInquiriesAct,
  exportInquiryAct,
  openAccessReviewsAct,
  showAccessReviewAct,
  answerAccessReviewAct,
  askAboutLookAct,
  showMyQuestionsAct,
  showQuestionsAct,
  answerQuestionAct,
  makeClaimAct,
  showMyClaimsAct,
  showClaimsAct,
  answerClaimAct,
  showStandingAct,
  showMeasuresAct,
  showControlPlanAct,
  planControlAct,
  recordFindingAct,
  tellOfNearClockAct,
  tellOfOverdueClockAct,
]
export { rules } from './access.ts'
export { dataMap } from './data-map.ts'
export { type ExplainedDay, explainedAccess, type RepeatRate, repeatRate } from './detection/figures.ts'
export { configureDeployment, type Deployment } from './measures/deployment.ts'
export { checkNames, partNames } from './measures/measures.texts.ts'
export { type Check, type Measure, type Part, selfChecks } from './measures/measures.ts'
