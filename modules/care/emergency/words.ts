// The words of an emergency may tell of health: sealed with the patient's key.
import type { Work } from '../../../kernel/work.ts'

const wordsField = 'care.emergency_access.words'
const noteField = 'care.emergency_closing.note'

export function sealEmergencyWords(work: Work, patient: string, words: string): Promise<Buffer> {
  return work.sealing.seal(work.db, patient, wordsField, words)
}

/** Null when the patient's key was destroyed. */
export function openEmergencyWords(work: Work, patient: string, sealed: Buffer): Promise<string | null> {
  return work.sealing.open(work.db, patient, wordsField, sealed)
}

export function sealClosingNote(work: Work, patient: string, note: string): Promise<Buffer> {
  return work.sealing.seal(work.db, patient, noteField, note)
}

export function openClosingNote(work: Work, patient: string, sealed: Buffer): Promise<string | null> {
  return work.sealing.open(work.db, patient, noteField, sealed)
}
