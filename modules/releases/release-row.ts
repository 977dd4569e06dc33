// A release as its readers see it: what was asked, what was measured, who decided, what came of it.
import { type RawBuilder, sql } from 'kysely'
import * as z from 'zod'
import type { Work } from '../../kernel/work.ts'
import { dayOf } from '../catalogue/index.ts'
import { staffNamed } from '../organisations/index.ts'
import type { Result } from './make.ts'

export const risk = z.object({
  prosecutorMax: z.number(),
  prosecutorAverage: z.number(),
  journalistMax: z.number(),
  marketer: z.number(),
})

export const measured = z.object({
  people: z.number(),
  visits: z.number(),
  result: z.object({ suppressed: z.number(), loss: z.number(), risk }).nullable(),
})

export const releaseShape = z.object({
  release: z.string(),
  number: z.number(),
  kind: z.enum(['records', 'table']),
  state: z.enum(['asked', 'measured', 'refused', 'approved', 'failed', 'made', 'expired']),
  purpose: z.string(),
  protocol: z.string(),
  recipient: z.string(),
  fields: z.array(z.enum(['age', 'sex', 'city', 'day', 'service'])),
  fromDay: z.string(),
  untilDay: z.string(),
  k: z.number(),
  l: z.number(),
  expiresOn: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  /** As it was made; before that, as it would be. */
  measured: measured.nullable(),
  decision: z
    .object({ outcome: z.enum(['approved', 'refused']), reason: z.string(), by: z.string(), at: z.string() })
    .nullable(),
  failure: z.enum(['nobody-can-be-hidden', 'isolates-few']).nullable(),
  sha256: z.string().nullable(),
})

export type ReleaseRow = z.output<typeof releaseShape>

/** Releases of the acting organisation that the policies show, newest first. */
export async function releasesWhere(work: Work, where: RawBuilder<unknown>): Promise<ReleaseRow[]> {
  const { rows } = await sql<Row>`
    select r.id as release, r.number, r.kind, r.purpose, r.protocol, r.recipient, r.fields, r.from_day as "fromDay",
      r.until_day as "untilDay", r.k, r.l, r.expires_on as "expiresOn", r.asked_by as "askedBy", r.asked_at as "askedAt",
      coalesce(f.people, m.people) as people, coalesce(f.visits, m.visits) as visits, coalesce(f.result, m.result) as result,
      d.outcome, d.reason, d.by_employment as "decidedBy", d.at as "decidedAt", x.why as failure, f.sha256
    from releases.release r left join releases.measure m on m.release = r.id
    left join releases.decision d on d.release = r.id left join releases.file f on f.release = r.id
    left join releases.failure x on x.release = r.id
    where r.organisation = ${work.actor.organisation} and ${where} order by r.number desc limit 200`.execute(
    work.db,
  )
  const staff = await staffNamed(
    work,
    rows.flatMap(row => [row.askedBy, row.decidedBy ?? []].flat()),
  )
  return rows.map(
    ({ askedAt, people, visits, result, outcome, reason, decidedBy, decidedAt, sha256, ...row }) => ({
      ...row,
      state: stateOf(work, { ...row, people, outcome, sha256 }),
      askedBy: staff.get(row.askedBy)?.name ?? '',
      askedAt: askedAt.toISOString(),
      measured: people === null ? null : { people, visits: visits!, result },
      decision: outcome && {
        outcome,
        reason: reason!,
        by: staff.get(decidedBy!)?.name ?? '',
        at: decidedAt!.toISOString(),
      },
      sha256: sha256?.toString('hex') ?? null,
    }),
  )
}

interface Row extends Omit<ReleaseRow, 'state' | 'askedAt' | 'measured' | 'decision' | 'sha256'> {
  askedAt: Date
  people: number | null
  visits: number | null
  result: Result | null
  outcome: 'approved' | 'refused' | null
  reason: string | null
  decidedBy: string | null
  decidedAt: Date | null
  sha256: Buffer | null
}

function stateOf(
  work: Work,
  row: Pick<Row, 'people' | 'outcome' | 'failure' | 'sha256' | 'expiresOn'>,
): ReleaseRow['state'] {
  if (row.sha256) return row.expiresOn < dayOf(work.now) ? 'expired' : 'made'
  if (row.failure) return 'failed'
  if (row.outcome) return row.outcome
  return row.people === null ? 'asked' : 'measured'
}
