// How one participant's answers stand in an extract: by code, in days from enrolment, without a free word.
import type { Answers, PlanForm } from '../plan.ts'

export interface Gathered {
  visit: string
  form: PlanForm
  version: number
  at: string
  answers: Answers
}

/** Lines `code,visit,form,version,day,field,coding,value,unit`; free texts are left out: a name could stand in them. */
export function linesOf(code: string, dayZero: string, gathered: readonly Gathered[]): string[] {
  return gathered.flatMap(({ visit, form, version, at, answers }) =>
    form.fields.flatMap(({ code: field, kind, coding, unit }) => {
      const value = answers[field]
      if (value === undefined || kind === 'text') return []
      const said = kind === 'date' ? String(daysBetween(dayZero, value)) : value
      const day = daysBetween(dayZero, at)
      return [
        [code, visit, form.code, version, day, field, coding ?? '', said, unit ?? ''].map(quoted).join(','),
      ]
    }),
  )
}

export const headLine = 'code,visit,form,version,day,field,coding,value,unit'

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

// A unit is a researcher's own word: no sign in it may begin a formula or end its cell.
function quoted(value: string | number): string {
  const text = String(value)
  const isFormula = /^[=+@\t-]/.test(text) && !/^-?[\d.]+$/.test(text)
  const safe = isFormula ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
