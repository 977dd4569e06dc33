import type { Page } from '../../kernel/page.ts'
import emergency from './emergency/emergency.page.tsx'
import emergencyRecord from './emergency/record.page.tsx'
import emergencyReview from './emergency/review.page.tsx'
import { issuedDocument, ownDocument } from './health/document.page.tsx'
import health from './health/health.page.tsx'
import ownConsents from './informed-consent/own-consents.page.tsx'
import visitConsents from './informed-consent/visit-consents.page.tsx'
import sharedFile from './shared-files/shared-file.page.tsx'
import verified from './verify-document/verified.page.tsx'
import verify from './verify-document/verify.page.tsx'
import visit from './visit/visit.page.tsx'
import whoCould from './who-could/who-could.page.tsx'

export const pages: readonly Page[] = [
  visit,
  visitConsents,
  ownConsents,
  issuedDocument,
  health,
  ownDocument,
  verify,
  verified,
  emergency,
  emergencyRecord,
  emergencyReview,
  whoCould,
  sharedFile,
]
