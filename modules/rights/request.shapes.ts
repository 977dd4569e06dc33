// How requests are told to pages and programs.
import * as z from 'zod'
import type { Work } from '../../kernel/work.ts'
import { type Clock, clockOf } from '../deadlines/index.ts'
import { shapes } from '../organisations/index.ts'
import type { Decided, Given, Reason } from './carry-out-request/answer.ts'
import { kinds } from './kinds.ts'
import { type Request, results, states } from './requests.ts'
import { matterOf } from './work-on-request/matter.ts'

const kind = z.enum([...kinds, 'object-to-refusal', 'question'])
const reason = z.object({ name: shapes.text, article: shapes.text })

export const requestLine = z.object({
  id: z.string(),
  number: z.string(),
  kind,
  organisation: shapes.text,
  way: z.enum(['cabinet', 'desk', 'letter']),
  at: z.string(),
  state: z.enum(states),
  pausedFor: z.enum(['identity-not-proven', 'more-is-needed']).nullable(),
  result: z.enum(results).nullable(),
  joinedTo: z.string().nullable(),
  /** The end of the shortest term and by which ground; null while it stands still or has none. */
  due: z.object({ at: z.string(), basis: shapes.text }).nullable(),
})

export const answered = z.object({
  at: z.string(),
  officer: z.object({ name: z.string(), title: shapes.text }),
  says: z.string(),
  reason: reason.nullable(),
  decided: z.array(
    z.object({
      recordClass: shapes.text,
      decision: z.enum(['give', 'correct', 'restrict', 'release', 'keep', 'destroy', 'de-identify']),
      reason: reason.nullable(),
      until: z.string().nullable(),
    }),
  ),
})

export function lineOf(request: Request, clock: Clock | null): z.output<typeof requestLine> {
  const {
    id,
    number,
    kind,
    organisationName: organisation,
    way,
    at,
    state,
    pausedFor,
    result,
    joinedTo,
  } = request
  const due = clock?.dueAt && !clock.stoppedAt ? { at: clock.dueAt.toISOString(), basis: clock.basis } : null
  return {
    id,
    number,
    kind,
    organisation,
    way,
    at: at.toISOString(),
    state,
    pausedFor,
    result,
    joinedTo,
    due,
  }
}

export async function lineWithClock(work: Work<never>, request: Request) {
  return lineOf(request, await clockOf(work, matterOf(request)))
}

export function answeredOf(
  { at, says, reason, decided }: Given,
  officer: { name: string; title: z.output<typeof shapes.text> },
): z.output<typeof answered> {
  const toShape = ({ name, decision, reason, until }: Decided) => ({
    recordClass: name,
    decision,
    reason: reason as Reason | null,
    until,
  })
  return { at: at.toISOString(), says, reason, officer, decided: decided.map(toShape) }
}
