import type { Page } from '../../kernel/page.ts'
import check from './certificate/check.page.tsx'
import { overseenSignature, ownSignature } from './show-signature/signature.page.tsx'
import trust from './show-trust/trust.page.tsx'

// `/signatures/trust` before `/signatures/:signature`, which would take it for the id of one.
export const pages: readonly Page[] = [trust, overseenSignature, ownSignature, check]
