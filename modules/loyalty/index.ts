// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import showBasketAct from './basket/show-basket.ts'
import { earnBonusAct, expireBonusAct, takeBonusBackAct } from './bonuses/earn.ts'
import { approveProgrammeAct, showProgrammeAct } from './bonuses/manage-programme.ts'
import { joinProgrammeAct, leaveProgrammeAct, showMyBonusesAct, useBonusAct } from './bonuses/own-bonuses.ts'
import {
  giveDiscountsBackAct,
  giveIndividualDiscountAct,
  listIndividualDiscountsAct,
  usePromotionCodeAct,
} from './promotions/lower-bills.ts'
import { approvePromotionAct, endPromotionAct, listPromotionsAct } from './promotions/manage-promotions.ts'
import { answerSurveyAct, showSurveyAct, stopSurveysAct, withdrawAnswerAct } from './surveys/answer.ts'
import { askForReviewAct, openSurveyAct, sendSurveyAct } from './surveys/ask.ts'
import { showSurveyFiguresAct } from './surveys/figures.ts'

export const acts: readonly Act<any>[] = [
  approvePromotionAct,
  endPromotionAct,
  listPromotionsAct,
  usePromotionCodeAct,
  giveIndividualDiscountAct,
  listIndividualDiscountsAct,
  giveDiscountsBackAct,
  approveProgrammeAct,
  showProgrammeAct,
  showMyBonusesAct,
  joinProgrammeAct,
  leaveProgrammeAct,
  useBonusAct,
  earnBonusAct,
  takeBonusBackAct,
  expireBonusAct,
  showBasketAct,
  askForReviewAct,
  openSurveyAct,
  sendSurveyAct,
  showSurveyFiguresAct,
  showSurveyAct,
  answerSurveyAct,
  withdrawAnswerAct,
  stopSurveysAct,
]
export { rules } from './access.ts'
export { dataMap } from './data-map.ts'
export { lowerByItself } from './promotions/lower.ts'
