// Which forms of which visit are due: pure arithmetic over the plan and what is filled.
import { addDays } from '../catalogue/index.ts'
import type { Plan } from './plan.ts'

export type DueState = 'filled' | 'open' | 'overdue' | 'ahead'

export interface DueForm {
  visit: string
  form: string
  from: string
  until: string
  state: DueState
}

/** Every form of the plan with its window and state on a day; `filled` holds `visit form`. */
export function dueForms(
  { visits }: Plan,
  { dayZero, today, filled }: { dayZero: string; today: string; filled: ReadonlySet<string> },
): DueForm[] {
  return visits.flatMap(({ code: visit, day, early, late, forms }) => {
    const from = addDays(dayZero, Math.max(0, day - early))
    const until = addDays(dayZero, day + late)
    const open: DueState = today < from ? 'ahead' : today > until ? 'overdue' : 'open'
    return forms.map(form => ({
      visit,
      form,
      from,
      until,
      state: filled.has(`${visit} ${form}`) ? ('filled' as const) : open,
    }))
  })
}
