// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { answerRequestAct } from './answer-request/answer-request.ts'
import { approveDestructionAct } from './approve-destruction/approve-destruction.ts'
import { askQuestionAct } from './ask-question/ask-question.ts'
import {
  carryOutDestructionAct,
  orderDueDestructionAct,
  writeErasureLedgerAct,
} from './carry-out-destruction/carry-out-destruction.ts'
import { carryOutRequestAct } from './carry-out-request/carry-out-request.ts'
import { allowDestructionAct, forbidDestructionAct } from './forbid-destruction/forbid-destruction.ts'
import { listDestructionsAct } from './list-destructions/list-destructions.ts'
import { listRequestsAct } from './list-requests/list-requests.ts'
import { exportMyDataAct, showMyPrivacyAct } from './my-privacy/my-privacy.ts'
import { objectToRefusalAct } from './object-to-refusal/object-to-refusal.ts'
import { openAnswerAct } from './open-answer/open-answer.ts'
import { openProofAct } from './open-proof/open-proof.ts'
import { openRequestAct } from './open-request/open-request.ts'
import { showMyRequestAct, showMyRequestsAct } from './show-my-requests/show-my-requests.ts'
import {
  printProcessingRegisterAct,
  showProcessingRegisterAct,
} from './show-processing-register/show-processing-register.ts'
import { showRequestFormAct, submitRequestAct } from './submit-request/submit-request.ts'
import { sweepRecordsAct } from './sweep-records/sweep-records.ts'
import { takeInRequestAct } from './take-in-request/take-in-request.ts'
import { verifyAnswerAct } from './verify-answer/verify-answer.ts'
import { workingActs } from './work-on-request/work-on-request.ts'

export const acts: readonly Act<any>[] = [
  showRequestFormAct,
  submitRequestAct,
  askQuestionAct,
  takeInRequestAct,
  ...workingActs,
  answerRequestAct,
  carryOutRequestAct,
  objectToRefusalAct,
  showMyRequestsAct,
  showMyRequestAct,
  openAnswerAct,
  openProofAct,
  showMyPrivacyAct,
  exportMyDataAct,
  listRequestsAct,
  openRequestAct,
  verifyAnswerAct,
  orderDueDestructionAct,
  carryOutDestructionAct,
  writeErasureLedgerAct,
  approveDestructionAct,
  forbidDestructionAct,
  allowDestructionAct,
  listDestructionsAct,
  sweepRecordsAct,
  showProcessingRegisterAct,
  printProcessingRegisterAct,
]
export { rules } from './access.ts'
export { dataMap } from './data-map.ts'
export {
  beginErasureLedger,
  configureErasureLedger,
  type Erasure,
  erasureLedgerIn,
  readErasures,
} from './destruction/erasure-ledger.ts'
export { type DestructionOrder, orderDestruction } from './destruction/order.ts'
export { type Replayed, replayErasures } from './destruction/replay.ts'
export { type Drill, lastDrill } from './drills.ts'
export { type Holding, holdingsOf, knowData } from './holdings.ts'
export { receive } from './receive.ts'
export { collectedFor, knowActs } from './show-processing-register/register.ts'
