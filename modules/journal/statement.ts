// A passage as it is told to the person whose data it touched: who, what, why.
import { type RawBuilder, sql } from 'kysely'
import * as z from 'zod'
import type { Work } from '../../kernel/work.ts'
import { shapes, staffNamed } from '../organisations/index.ts'
import { actInWords, ruleInWords } from './explain.ts'

export const statement = z.object({
  id: z.string(),
  /** Number in the chain; null for the second until the chainer comes by. */
  number: z.number().nullable(),
  at: z.string(),
  who: z.object({
    /** `you` read this; `person` is whose data it is; `other` is another representative. */
    kind: z.enum(['you', 'person', 'other', 'staff', 'system', 'visitor']),
    name: z.string().nullable(),
    title: shapes.text.nullable(),
    organisation: shapes.text.nullable(),
  }),
  kind: z.enum(['read', 'write']),
  what: shapes.text,
  purpose: z.string(),
  why: z.array(shapes.text),
})

/** Passages that touched a person, newest first. The policies let through only those about the asking persons. */
export async function statementsOf(
  work: Work,
  person: string,
  where: RawBuilder<boolean>,
  limit: number,
): Promise<z.output<typeof statement>[]> {
  const { rows } = await sql<Row>`
    select id, seq, at, act, kind, purpose, account, actor_person, duty, employment, rules
    from journal.passage
    where persons @> array[${person}]::uuid[] and ${where}
    order by at desc, id desc limit ${limit}`.execute(work.db)
  const staff = await staffNamed(
    work,
    rows.flatMap(row => row.employment ?? []),
  )
  return rows.map(row => {
    const kind = whoIs(row, work, person)
    const employee = kind === 'staff' ? staff.get(row.employment!) : undefined
    return {
      id: row.id,
      number: row.seq,
      at: row.at.toISOString(),
      who: {
        kind,
        name: employee?.name ?? null,
        title: employee?.title ?? null,
        organisation: employee?.organisationName ?? null,
      },
      kind: row.kind,
      what: actInWords(row.act),
      purpose: row.purpose,
      why: row.rules.map(rule => ruleInWords(rule).says),
    }
  })
}

interface Row {
  id: string
  seq: number | null
  at: Date
  act: string
  kind: 'read' | 'write'
  purpose: string
  account: string | null
  actor_person: string | null
  duty: string | null
  employment: string | null
  rules: string[]
}

// Whoever opens own data while on duty is still oneself, so the person is looked at before the duty.
function whoIs(row: Row, work: Work, person: string) {
  if (row.duty === 'system') return 'system'
  if (row.actor_person === work.actor.person) return 'you'
  if (row.actor_person === person) return 'person'
  if (row.employment) return 'staff'
  return row.account ? 'other' : 'visitor'
}
