// The acts of settlement, in the order of a period: terms, statement, objection, payout.
import type { Act } from '../../../kernel/act.ts'
import { listPartnerBalancesAct, showPartnerAccountAct } from './account.ts'
import { answerObjectionAct, awaitAnswerToObjectionAct, objectToStatementAct } from './objection.ts'
import {
  decidePayoutAct,
  exportPayoutOrdersAct,
  markPayoutPaidAct,
  preparePayoutAct,
  setPayoutCodesAct,
} from './payout.ts'
import { closeStatementAct, exportStatementAct, showStatementAct } from './statement.ts'
import { acceptAgencyTermsAct, proposeAgencyTermsAct } from './terms.ts'

export const settlementActs: readonly Act<any>[] = [
  listPartnerBalancesAct,
  showPartnerAccountAct,
  proposeAgencyTermsAct,
  acceptAgencyTermsAct,
  closeStatementAct,
  showStatementAct,
  exportStatementAct,
  objectToStatementAct,
  awaitAnswerToObjectionAct,
  answerObjectionAct,
  preparePayoutAct,
  decidePayoutAct,
  exportPayoutOrdersAct,
  markPayoutPaidAct,
  setPayoutCodesAct,
]
