// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { answerLookAct, showMyLooksAct } from './answer-look/answer-look.ts'
import { decideAlertAct } from './decide-alert/decide-alert.ts'
import { detectUnusualAccessAct, escalateLookAct } from './detect-unusual-access/detect-unusual-access.ts'
import { listAlertsAct, showAlertAct } from './list-alerts/list-alerts.ts'
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
]
export { rules } from './access.ts'
export { type ExplainedDay, explainedAccess, type RepeatRate, repeatRate } from './detection/figures.ts'
