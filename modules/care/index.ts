// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import addAddendum from './add-addendum/add-addendum.ts'
import endAlert from './end-alert/end-alert.ts'
import finishNote from './finish-note/finish-note.ts'
import issueConclusion from './issue-conclusion/issue-conclusion.ts'
import noteAlert from './note-alert/note-alert.ts'
import openDocument from './open-document/open-document.ts'
import openRecord from './open-record/open-record.ts'
import revokeDocument from './revoke-document/revoke-document.ts'
import showMyHealth from './show-my-health/show-my-health.ts'
import verifyDocument from './verify-document/verify-document.ts'
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
]
export { type Content, sealContent } from './note.ts'
