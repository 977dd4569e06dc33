// Figures of the access rules over 200,000 visits: one decision, and a page of fifty with the reasons of each row.
import { sql } from 'kysely'
import { seenBy, why } from '../kernel/access.ts'
import { openPool, withConnection } from '../kernel/database/database.ts'
import { enter } from '../modules/accounts/index.ts'
import { subjects } from '../modules/scheduling/index.ts'
import { type Aim, measure, type Row } from './measure.ts'
import type { BenchWorld } from './world.ts'

const rows = 200_000
const within = (ms: number): Aim => ({ says: `p95 ≤ ${ms} ms`, met: act => act.p95 <= ms })

/** As the doctor on duty, in one open transaction: the rules and the walls, without the way there. */
export async function* measureAccess({ program, visit }: BenchWorld): AsyncGenerator<Row> {
  await fill(program.ownerUrl, visit.booking)
  const { from, rules } = subjects.find(subject => subject.id === 'visits')!
  const measured: Row[] = []
  await withConnection(program.database, async ({ db, query }) => {
    await query('begin')
    const actor = await enter(query, visit.caller.token!, program.gate.clock())
    const one = () =>
      sql`select ${why(rules, actor)} from ${from} where b.id = ${visit.booking} and ${seenBy(rules, actor)}`.execute(
        db,
      )
    const page = () =>
      sql`select b.id, ${why(rules, actor)} from ${from} where ${seenBy(rules, actor)}
        order by b.starts_at desc, b.id limit 50`.execute(db)
    measured.push({ act: await measure('decide about one visit of 200,000', 1, one), aim: within(1) })
    measured.push({
      act: await measure('a page of 50 visits with reasons, of 200,000', 1, page),
      aim: within(15),
    })
    await query('rollback')
  })
  yield* measured
}

// The visit that is going on, again and again through the past years.
async function fill(ownerUrl: string, booking: string) {
  const owner = openPool(ownerUrl, { max: 1 })
  try {
    await owner.kysely.transaction().execute(async db => {
      await sql`select set_config('shipa.duty', 'system', true), set_config('statement_timeout', '0', true)`.execute(
        db,
      )
      await sql`insert into scheduling.booking (organisation, branch, room, practitioner, service, patient, booked_by, starts_at,
          ends_at, state, tiyn, offer_edition, paid, channel, made_at)
        select b.organisation, b.branch, b.room, p.id, b.service, b.patient, b.booked_by,
          b.starts_at - make_interval(mins => 30 * n), b.ends_at - make_interval(mins => 30 * n), 'fulfilled', b.tiyn,
          b.offer_edition, 'at-desk', 'desk', b.made_at
        from scheduling.booking b cross join generate_series(1, ${rows}) n
        join (select id, row_number() over (order by id) - 1 as place from organisations.practitioner) p on p.place = n % 400
        where b.id = ${booking}`.execute(db)
    })
    await owner.pool.query('analyze scheduling.booking')
  } finally {
    await owner.close()
  }
}
