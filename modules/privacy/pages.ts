import type { Page } from '../../kernel/page.ts'
import showMyConsents from './show-my-consents/show-my-consents.page.tsx'
import withdrawConsent from './withdraw-consent/withdraw-consent.page.tsx'

export const pages: readonly Page[] = [showMyConsents, withdrawConsent]
