// Turns what a caller sent into what an act asks for, or into faults in words beside their fields.
import type * as z from 'zod'
import { fieldTexts } from './fields.ts'
import { type FieldFault, gateRefusal } from './refusal.ts'
import type { Text, Values } from './texts.ts'

/** Parses or refuses with `invalid-input`; at most 50 faults are told. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw gateRefusal('invalid-input', { fields: parsed.error.issues.slice(0, 50).flatMap(faultsOf) })
}

type Issue = z.core.$ZodIssue

function faultsOf(issue: Issue): FieldFault[] {
  const at = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, 10)
      .map(key => ({ field: [at, key.slice(0, 60)].filter(Boolean).join('.'), says: fieldTexts.unknown }))
  }
  const [says, values] = wordsOf(issue)
  return [values ? { field: at, says, values } : { field: at, says }]
}

function wordsOf(issue: Issue): [Text, Values?] {
  switch (issue.code) {
    case 'custom': {
      const { says, values } = (issue.params ?? {}) as { says?: Text; values?: Values }
      return [says ?? fieldTexts.format, values]
    }
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? [fieldTexts.long, { max: Number(issue.maximum) }]
        : [fieldTexts.range]
    case 'too_small':
      if (issue.origin !== 'string') return [fieldTexts.range]
      return Number(issue.minimum) <= 1
        ? [fieldTexts.required]
        : [fieldTexts.short, { min: Number(issue.minimum) }]
    case 'invalid_type':
      return [issue.input === undefined || issue.input === null ? fieldTexts.required : fieldTexts.format]
    case 'invalid_value':
    case 'invalid_union':
      return [fieldTexts.choice]
    default:
      return [fieldTexts.format]
  }
}
