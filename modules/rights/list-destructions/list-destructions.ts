import { sql } from 'kysely'
import type { Answer } from '../../../kernel/act.ts'
import { act } from '../../../kernel/act.ts'
import { recordClasses } from '../../privacy/index.ts'
import { listDestructions } from './list-destructions.api.ts'

type Listed = Answer<typeof listDestructions>

export const listDestructionsAct = act(listDestructions, async work => {
  const classes = await recordClasses(work)
  const nameOf = (id: string) => classes.find(one => one.id === id)!.name
  const { rows } = await sql<Destruction>`
    select d.id, d.person, d.record_class as "recordClass", d.by_kind as "byKind", d.ordered_at as "orderedAt",
      d.ordered_by is not distinct from ${work.actor.account} as mine, e.at as "endedAt", e.kept_until as "keptUntil",
      e.counts, encode(e.proof, 'hex') as proof,
      coalesce(e.outcome, last.why, case when d.by_kind = 'withdrawal' or a.destruction is not null then 'approved'
        else 'to-approve' end) as state
    from rights.destruction d
    left join rights.destruction_end e on e.destruction = d.id
    left join rights.destruction_approval a on a.destruction = d.id
    left join lateral (select t.why from rights.destruction_attempt t where t.destruction = d.id
      order by t.at desc limit 1) last on true
    where rights.is_ours(d.organisation) or d.organisation = ${work.actor.organisation}
    order by (e.destruction is not null), d.ordered_at desc limit 200`.execute(work.db)
  const { rows: holds } = await sql<Hold>`
    select h.id, h.person, coalesce(p.given_name || ' ' || p.family_name, '') as "personName",
      h.record_class as "recordClass", h.reason, h.at, h.until,
      (select count(*)::int from rights.destruction_attempt t where t.hold = h.id) as met
    from rights.hold h left join people.person_view p on p.id = h.person
    where rights.is_ours(h.organisation) and not exists (select from rights.hold_end e where e.hold = h.id)
      and (h.until is null or h.until >= ${work.now}::timestamptz::date)
    order by h.at desc limit 200`.execute(work.db)
  work.saw(
    [...rows, ...holds].map(({ person }) => person),
    'destruction-kept',
  )
  return {
    classes,
    destructions: rows.map(row => ({
      ...row,
      recordClass: nameOf(row.recordClass),
      orderedAt: row.orderedAt.toISOString(),
      endedAt: row.endedAt?.toISOString() ?? null,
      keptUntil: row.keptUntil?.toISOString() ?? null,
    })),
    holds: holds.map(hold => ({
      ...hold,
      recordClass: hold.recordClass === null ? null : nameOf(hold.recordClass),
      at: hold.at.toISOString(),
    })),
  }
})

interface Destruction
  extends Omit<Listed['destructions'][number], 'recordClass' | 'orderedAt' | 'endedAt' | 'keptUntil'> {
  recordClass: string
  orderedAt: Date
  endedAt: Date | null
  keptUntil: Date | null
}

interface Hold extends Omit<Listed['holds'][number], 'recordClass' | 'at'> {
  recordClass: string | null
  at: Date
}
