// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import findDiagnosis from './find-diagnosis/find-diagnosis.ts'
import showWorkingCalendar from './show-working-calendar/show-working-calendar.ts'

export const acts: readonly Act<any>[] = [findDiagnosis, showWorkingCalendar]
export { type Choice, listChoices } from './choices.ts'
export { addDays, dayOf } from './day.ts'
export { findDiagnosis } from './find-diagnosis/find-diagnosis.api.ts'
export { addWorkingDays } from './working-days.ts'
