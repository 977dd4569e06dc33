// What a protocol gathers and when: forms with their fields, and visits counted in days from enrolment. Written as
// lines, so that it is pasted from a table and read by whoever approves it.
import * as z from 'zod'
import type { FieldFault } from '../../kernel/refusal.ts'
import { fault } from '../../kernel/work.ts'
import { planTexts } from './plan.texts.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })
const field = z.object({
  code: z.string(),
  kind: z.enum(['number', 'date', 'choice', 'text']),
  required: z.boolean(),
  label: text,
  /** Numbers alone: the unit and what is possible at all. */
  unit: z.string().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** LOINC or ATC, where the field has one. */
  coding: z.string().nullable(),
  options: z.array(z.object({ value: z.string(), label: text })),
})
const form = z.object({
  code: z.string(),
  /** Who fills it. */
  by: z.enum(['curator', 'participant']),
  title: text,
  fields: z.array(field),
  /** The first is not greater, or not later, than the second. */
  checks: z.array(z.object({ first: z.string(), second: z.string() })),
})
const visit = z.object({
  code: z.string(),
  name: text,
  /** Days from enrolment, and how many days earlier or later it may be. */
  day: z.number(),
  early: z.number(),
  late: z.number(),
  forms: z.array(z.string()),
})

export const planShape = z.object({ forms: z.array(form), visits: z.array(visit) })
export const formShape = form
export type Plan = z.infer<typeof planShape>
export type PlanForm = z.infer<typeof form>
export type PlanField = z.infer<typeof field>

/** Answers of a form by the code of the field; an empty text is no answer. */
export type Answers = Readonly<Record<string, string>>

/** Reads a plan, or names the first line that cannot be read. */
export function readPlan(written: string): Plan | { line: number } {
  const plan: Plan = { forms: [], visits: [] }
  for (const [at, line] of written.split('\n').entries()) {
    if (line.trim() === '') continue
    const [word = '', ...parts] = line.split('|').map(part => part.trim())
    if (!takesLine(plan, word, parts)) return { line: at + 1 }
  }
  const gathered = plan.visits.flatMap(one => one.forms)
  const unread = plan.forms.some(one => one.fields.length === 0 || !gathered.includes(one.code))
  return unread || plan.visits.length === 0 ? { line: written.split('\n').length } : plan
}

/** What is wrong with the answers, each fault beside its field `f.code`. */
export function faultsOf({ fields, checks }: PlanForm, answers: Answers): FieldFault[] {
  const faults = fields.flatMap(one => {
    const says = faultOf(one, answers[one.code] ?? '')
    return says ? [fault(`f.${one.code}`, says, { min: one.min, max: one.max })] : []
  })
  const strange = Object.keys(answers).filter(code => !fields.some(one => one.code === code))
  for (const code of strange) faults.push(fault(`f.${code}`, planTexts.unknownField))
  if (faults.length > 0) return faults
  return checks.flatMap(({ first, second }) => {
    const [a, b] = [answers[first] ?? '', answers[second] ?? '']
    if (a === '' || b === '' || !isGreater(fields.find(one => one.code === first)!, a, b)) return []
    return [fault(`f.${first}`, planTexts.greater)]
  })
}

/** The same answer in one writing: numbers with a point, blanks cut off. */
export function plainAnswers(form: PlanForm, answers: Answers): Answers {
  return Object.fromEntries(
    form.fields.flatMap(one => {
      const value = (answers[one.code] ?? '').trim()
      return value === '' ? [] : [[one.code, one.kind === 'number' ? String(numberOf(value)) : value]]
    }),
  )
}

function takesLine(plan: Plan, word: string, parts: string[]): boolean {
  if (word === 'form') return takesForm(plan, parts)
  if (word === 'visit') return takesVisit(plan, parts)
  const form = plan.forms.at(-1)
  if (!form) return false
  if (word === 'check') return takesCheck(form, parts)
  return takesField(form, word, parts)
}

const code = /^[a-z][a-z0-9-]{0,39}$/

function takesForm(plan: Plan, [name = '', by = '', ...titles]: string[]): boolean {
  const title = three(titles)
  if (!title || !code.test(name) || (by !== 'curator' && by !== 'participant')) return false
  if (plan.forms.some(one => one.code === name)) return false
  plan.forms.push({ code: name, by, title, fields: [], checks: [] })
  return true
}

function takesVisit(plan: Plan, parts: string[]): boolean {
  const [name = '', days = '', early = '', late = '', forms = '', ...names] = parts
  const title = three(names)
  const listed = forms.split(',').map(one => one.trim())
  if (!title || !code.test(name) || plan.visits.some(one => one.code === name)) return false
  if (![days, early, late].every(one => /^\d{1,4}$/.test(one))) return false
  if (!listed.every(one => plan.forms.some(form => form.code === one))) return false
  plan.visits.push({
    code: name,
    name: title,
    day: Number(days),
    early: Number(early),
    late: Number(late),
    forms: [...new Set(listed)],
  })
  return true
}

function takesField(form: PlanForm, kind: string, parts: string[]): boolean {
  const own = kind === 'number' ? 3 : kind === 'choice' ? 1 : kind === 'date' || kind === 'text' ? 0 : -1
  const [name = '', need = '', ...rest] = parts
  const label = three(rest.slice(own))
  if (own < 0 || !label || !code.test(name) || form.fields.some(one => one.code === name)) return false
  if (need !== 'required' && need !== 'optional') return false
  const bare = { code: name, required: need === 'required', label, unit: null, min: null, max: null }
  if (kind === 'number') {
    const range = /^(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)$/.exec(rest[0] ?? '')
    if (!range || Number(range[1]) > Number(range[2])) return false
    const measured = { unit: rest[1] || null, min: Number(range[1]), max: Number(range[2]) }
    form.fields.push({ ...bare, ...measured, kind, coding: rest[2] || null, options: [] })
    return true
  }
  const options = kind === 'choice' ? optionsOf(rest[0] ?? '') : []
  if (!options) return false
  form.fields.push({ ...bare, kind: kind as 'choice' | 'date' | 'text', coding: null, options })
  return true
}

function optionsOf(written: string): PlanField['options'] | null {
  const options = written.split(';').map(one => {
    const [value = '', labels = ''] = one.split('=').map(part => part.trim())
    return { value, label: three(labels.split('/').map(part => part.trim())) }
  })
  const known = options.flatMap(({ value, label }) => (label && code.test(value) ? [{ value, label }] : []))
  return known.length === options.length && known.length > 1 ? known : null
}

function takesCheck(form: PlanForm, [written = '']: string[]): boolean {
  const [first = '', second = ''] = written.split('<=').map(part => part.trim())
  const [a, b] = [first, second].map(name => form.fields.find(one => one.code === name))
  if (!a || !b || a.kind !== b.kind || (a.kind !== 'number' && a.kind !== 'date')) return false
  form.checks.push({ first, second })
  return true
}

function three(parts: string[]) {
  const [kk, ru, en] = parts
  return parts.length === 3 && kk && ru && en ? { kk, ru, en } : null
}

function faultOf(field: PlanField, value: string) {
  if (value.trim() === '') return field.required ? planTexts.required : null
  if (field.kind === 'number') {
    const number = numberOf(value)
    if (number === null) return planTexts.notNumber
    return number < field.min! || number > field.max! ? planTexts.outside : null
  }
  if (field.kind === 'choice')
    return field.options.some(one => one.value === value) ? null : planTexts.notListed
  if (field.kind === 'date') return isDay(value) ? null : planTexts.notDay
  return null
}

function numberOf(value: string): number | null {
  const plain = value.trim().replace(',', '.')
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null
}

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`)
  return (
    /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
  )
}

function isGreater(field: PlanField, a: string, b: string): boolean {
  return field.kind === 'number' ? numberOf(a)! > numberOf(b)! : a > b
}
