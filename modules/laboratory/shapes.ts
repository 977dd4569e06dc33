// How an order, its samples and its results are answered.
import * as z from 'zod'
import { shapes } from '../organisations/index.ts'
import { flags } from './judge.ts'

export const origins = ['visit', 'walk-in', 'referral'] as const
export const rejections = ['haemolysed', 'clotted', 'wrong-tube', 'too-little', 'unlabelled'] as const
export const signs = ['name', 'birth-date', 'document', 'card-number'] as const
/** Where an order stands, told from its rows. */
export const stages = [
  'to-collect',
  'to-receive',
  'to-enter',
  'to-check',
  'to-validate',
  'to-release',
  'released',
] as const
export type Stage = (typeof stages)[number]

export const testCode = () => z.string().regex(/^\d{1,5}-\d$/)
/** Tests of one order, each once. */
export const testList = () => z.array(testCode()).min(1).max(40)

const iso = z.string()

export const sampleShape = z.object({
  sample: z.string(),
  number: z.string(),
  specimen: z.string(),
  specimenName: shapes.text,
  container: shapes.text,
  /** Who had it in hand and what became of it, the first step first. */
  steps: z.array(
    z.object({
      step: z.enum(['collected', 'received', 'rejected']),
      reason: z.enum(rejections).nullable(),
      by: z.string(),
      at: iso,
    }),
  ),
  state: z.enum(['collected', 'received', 'rejected']),
})
export type Sample = z.output<typeof sampleShape>

export const valueShape = z.object({
  value: z.string(),
  unit: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  flag: z.enum(flags),
})

export const resultShape = valueShape.extend({
  result: z.string(),
  version: z.int(),
  /** The patient's previous value, and whether this one is too far from it. */
  previous: z.string().nullable(),
  differs: z.boolean(),
  analyser: z.string().nullable(),
  isCritical: z.boolean(),
  isCalled: z.boolean(),
  at: iso,
  technical: z.string().nullable(),
  medical: z.string().nullable(),
  isReleased: z.boolean(),
})
export type Result = z.output<typeof resultShape>

export const lineShape = z.object({
  line: z.string(),
  test: z.string(),
  name: shapes.text,
  unit: z.string(),
  specimen: z.string(),
  specimenName: shapes.text,
  container: shapes.text,
  isSensitive: z.boolean(),
  result: resultShape.nullable(),
})
export type Line = z.output<typeof lineShape>

export const reportShape = z.object({
  report: z.string(),
  number: z.string(),
  version: z.int(),
  at: iso,
  code: z.string(),
  isAmended: z.boolean(),
  isGivenBack: z.boolean(),
})
export type Report = z.output<typeof reportShape>
