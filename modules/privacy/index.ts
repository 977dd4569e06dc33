// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { disclosureActs } from './disclosures/disclosure-acts.ts'
import { findWhoAskedAct } from './find-who-asked/find-who-asked.ts'
import { footageActs } from './footage/footage.ts'
import { giveConsentAct } from './give-consent/give-consent.ts'
import { preferenceActs } from './preferences/preference-acts.ts'
import { processorActs } from './processors/processors.ts'
import { printConsentReceiptAct, showConsentReceiptAct } from './receipt/receipt.ts'
import { recipientActs } from './recipients/recipient-acts.ts'
import { showMyConsentsAct } from './show-my-consents/show-my-consents.ts'
import { watchConsentAct } from './watch-consent/watch-consent.ts'
import {
  orderDestructionAct,
  orderProcessorsAct,
  rehearseWithdrawalAct,
  withdrawConsentAct,
} from './withdraw-consent/withdraw-consent.ts'

export const acts: readonly Act<any>[] = [
  showMyConsentsAct,
  giveConsentAct,
  rehearseWithdrawalAct,
  withdrawConsentAct,
  orderDestructionAct,
  orderProcessorsAct,
  watchConsentAct,
  showConsentReceiptAct,
  printConsentReceiptAct,
  findWhoAskedAct,
  ...preferenceActs,
  ...recipientActs,
  ...disclosureActs,
  ...processorActs,
  ...footageActs,
]
export { rules } from './access.ts'
export { type Blocked, blockData, unblockData } from './block/block.ts'
export { consentFor } from './consents.ts'
export { dataMap } from './data-map.ts'
export { disclosureRefusals } from './disclosure.refusals.ts'
export { disclose } from './disclosures/disclose.ts'
export { findWhoAsked } from './find-who-asked/find-who-asked.api.ts'
export { operatorOf } from './operator.ts'
export { unsubscribeLink } from './preferences/preferences.ts'
export { orderLetter, orderProcessors } from './processors/orders.ts'
export { recipientKinds } from './recipient-kinds.ts'
export { carrierOf, clinicAsRecipient, recipientNamed, takersOf } from './recipients/recipients.ts'
export { type RecordClass, recordClasses } from './record-classes.ts'
