// Makes inputs from the schema of an act: one that fits, and many that should not.
import * as z from 'zod'
import type { AnyAct } from '../kernel/act.ts'

export interface Shape {
  type?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  pattern?: string
  properties?: Record<string, Shape>
  required?: string[]
  additionalProperties?: unknown
  propertyNames?: Shape
  items?: Shape
  anyOf?: Shape[]
  oneOf?: Shape[]
  minimum?: number
  maxLength?: number
  maxItems?: number
  minItems?: number
}

export const shapeOf = (act: AnyAct): Shape =>
  z.toJSONSchema(act.asks, { io: 'input', unrepresentable: 'any' }) as Shape

// What a field may want where its schema cannot say it: the first that the schema takes is taken.
const candidates: unknown[] = [
  ...['Айгерім', '+77010000001', 'a@demo.invalid', '2026-11-24', '1990-01-15', '2026-11-24T09:00:00+05:00'],
  ...[
    '870115400122',
    'a-b',
    'AAAA-AAAA-AAAA',
    '123456',
    'Күшті құпиясөз 2026',
    'J35.0',
    'a'.repeat(43),
    1,
    true,
  ],
  ...[null, [], {}],
]

/**
 * An input that the act's schema takes, or undefined. Ids and other named fields come from `known`; what is
 * not required is filled in only when `known` names it.
 */
export function fittingInput(act: AnyAct, known: Readonly<Record<string, unknown>>): unknown {
  const input = draft(shapeOf(act), '', known)
  const tried = new Map<string, number>()
  for (let round = 0; round < 200; round++) {
    const parsed = act.asks.safeParse(input)
    if (parsed.success) return input
    const path = parsed.error.issues[0]!.path as (string | number)[]
    const at = path.join('.')
    const next = tried.get(at) ?? 0
    if (path.length === 0 || next >= candidates.length) return undefined
    tried.set(at, next + 1)
    put(input, path, candidates[next])
  }
}

function draft(shape: Shape, name: string, known: Readonly<Record<string, unknown>>): unknown {
  if (name in known) return known[name]
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return shape.enum[0]
  if (shape.properties) {
    const wanted = Object.entries(shape.properties).filter(
      ([field]) => shape.required?.includes(field) || field in known,
    )
    return Object.fromEntries(wanted.map(([field, inner]) => [field, draft(inner, field, known)]))
  }
  const variant = (shape.anyOf ?? shape.oneOf)?.[0]
  if (variant) return draft(variant, name, known)
  if (shape.type === 'array') return shape.items && shape.minItems ? [draft(shape.items, name, known)] : []
  if (shape.type === 'integer' || shape.type === 'number') return Math.max(shape.minimum ?? 0, 1)
  if (shape.type === 'boolean') return true
  if (shape.format === 'binary') return new Uint8Array([1])
  if (shape.format === 'uuid') return '00000000-0000-4000-8000-000000000000'
  return candidates[0]
}

function put(input: unknown, path: readonly (string | number)[], value: unknown) {
  const parent = path.slice(0, -1).reduce((at: any, key) => at?.[key], input)
  if (parent) parent[path.at(-1)!] = value
}

/** Faults of bounds: texts, lists and objects without an end. */
export function boundFaults(shape: Shape, path = 'input'): string[] {
  const inner = [
    ...Object.entries(shape.properties ?? {}).flatMap(([name, field]) =>
      boundFaults(field, `${path}.${name}`),
    ),
    ...(shape.items ? boundFaults(shape.items, `${path}[]`) : []),
    ...[...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].flatMap(one => boundFaults(one, path)),
  ]
  if (shape.enum || shape.const !== undefined || shape.anyOf || shape.oneOf) return inner
  switch (shape.type) {
    case 'string':
      return hasEnd(shape) ? inner : [`${path} is a text without an end`]
    case 'array':
      return shape.maxItems === undefined ? [...inner, `${path} is a list without an end`] : inner
    case 'object':
      return shape.additionalProperties === false
        ? inner
        : [...inner, `${path} takes fields that nobody named`]
    case undefined:
      return [`${path} takes anything`]
    default:
      return inner
  }
}

// Bounded by its length, its format, a list, or a pattern that repeats nothing without end.
function hasEnd(shape: Shape | undefined): boolean {
  if (!shape) return false
  const { maxLength, format = '', pattern } = shape
  if (maxLength !== undefined || shape.enum || ['uuid', 'date-time', 'date'].includes(format)) return true
  return pattern !== undefined && /^\^.*\$$/.test(pattern) && !/(?<!\\)[*+]|\{\d*,\}/.test(pattern)
}

/** Texts that break what was not made for them. */
export const hostileTexts = [
  '',
  ' ',
  'null',
  '\u0000',
  'a\u0000b',
  '\u202Eevil\u202C',
  'Ай\u200Bгерім',
  '\uFEFF',
  '\uD800',
  '\uDFFF\uD83D',
  'مرحبا شالوم',
  'Z̷̢̛̪a̶͍̾l̸̡g̴̛o̵',
  '👩‍⚕️🇰🇿',
  'Ә'.repeat(10_000),
  'a'.repeat(10_000),
  "'; drop table people.person; --",
  '<script>alert(1)</script>',
  '$'.concat('{process.env}'),
  '{{constructor}}',
  '../../../etc/passwd',
  '%00%0a',
  '\r\nSet-Cookie: a=b',
  '00000000-0000-0000-0000-000000000000',
  '9999-99-99',
  '2026-02-30',
  '-0',
  'NaN',
  '1e309',
] as const

/** The fitting input with one of its fields replaced, for every field and every value. */
export function spoiled(fitting: unknown, values: readonly unknown[]): unknown[] {
  if (typeof fitting !== 'object' || fitting === null) return []
  return Object.keys(fitting).flatMap(field => values.map(value => ({ ...fitting, [field]: value })))
}
