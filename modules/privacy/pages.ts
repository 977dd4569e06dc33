import type { Page } from '../../kernel/page.ts'
import withdrawalAtDesk from './desk/withdrawal.page.tsx'
import withdrawals from './desk/withdrawals.page.tsx'
import discloseByLaw from './disclosures/disclose-by-law.page.tsx'
import disclosures from './disclosures/disclosures.page.tsx'
import myDisclosures from './disclosures/my-disclosures.page.tsx'
import cameras from './footage/cameras.page.tsx'
import listFootage from './footage/list-footage.page.tsx'
import manageCameras from './footage/manage-cameras.page.tsx'
import registerFootage from './footage/register-footage.page.tsx'
import showFootage from './footage/show-footage.page.tsx'
import myPreferences from './preferences/my-preferences.page.tsx'
import unsubscribe from './preferences/unsubscribe.page.tsx'
import processor from './processors/processor.page.tsx'
import receipt from './receipt/receipt.page.tsx'
import recipients from './recipients/recipients.page.tsx'
import showMyConsents from './show-my-consents/show-my-consents.page.tsx'
import withdrawConsent from './withdraw-consent/withdraw-consent.page.tsx'

export const pages: readonly Page[] = [
  showMyConsents,
  myPreferences,
  receipt,
  withdrawConsent,
  myDisclosures,
  withdrawals,
  withdrawalAtDesk,
  recipients,
  disclosures,
  discloseByLaw,
  cameras,
  manageCameras,
  listFootage,
  registerFootage,
  showFootage,
  processor,
  unsubscribe,
]
