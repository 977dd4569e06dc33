// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import addAddendum from './add-addendum/add-addendum.ts'
import closeEmergenciesByVisit from './close-emergencies-by-visit/close-emergencies-by-visit.ts'
import closeEmergency from './close-emergency/close-emergency.ts'
import endAlert from './end-alert/end-alert.ts'
import findInEmergency from './find-in-emergency/find-in-emergency.ts'
import finishNote from './finish-note/finish-note.ts'
import { informedConsentActs } from './informed-consent/informed-consent.ts'
import issueConclusion from './issue-conclusion/issue-conclusion.ts'
import letBack from './let-back/let-back.ts'
import markSensitive from './mark-sensitive/mark-sensitive.ts'
import noteAlert from './note-alert/note-alert.ts'
import openDocument from './open-document/open-document.ts'
import openEmergency from './open-emergency/open-emergency.ts'
import openEmergencyRecord from './open-emergency-record/open-emergency-record.ts'
import openRecord from './open-record/open-record.ts'
import revokeDocument from './revoke-document/revoke-document.ts'
import { sharedFilesActs } from './shared-files/shared-files.ts'
import showEmergencies from './show-emergencies/show-emergencies.ts'
import showMyHealth from './show-my-health/show-my-health.ts'
import turnAway from './turn-away/turn-away.ts'
import verifyDocument from './verify-document/verify-document.ts'
import whoCould from './who-could/who-could.ts'
import writeNote from './write-note/write-note.ts'

export const acts: readonly Act<any>[] = [
  openRecord,
  noteAlert,
  endAlert,
  writeNote,
  finishNote,
  addAddendum,
  issueConclusion,
  showMyHealth,
  openDocument,
  revokeDocument,
  verifyDocument,
  ...informedConsentActs,
  findInEmergency,
  openEmergency,
  openEmergencyRecord,
  showEmergencies,
  closeEmergency,
  closeEmergenciesByVisit,
  markSensitive,
  whoCould,
  turnAway,
  letBack,
  ...sharedFilesActs,
]
export { documentReaderRules, documentRules, rules, sharedFileRules, subjects } from './access.ts'
export { dataMap } from './data-map.ts'
export { whoDecides } from './informed-consent/who-decides.ts'
export { type Content, documentsOf, sealContent } from './note.ts'
export { type ResearchRow, researchRows } from './research-rows.ts'
