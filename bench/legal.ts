// Figures of the legal core: what the journal costs, how small a proof is, how fast a copy and an erasure are.
// Each beside a floor of the same run: the same rows by bare SQL, or the same bytes only hashed.
import { createHash, createPublicKey, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { makeGate } from '../app/program.ts'
import { scratchFolder } from '../app/testing/scratch.ts'
import { openPool } from '../kernel/database/database.ts'
import type { Gate } from '../kernel/gate.ts'
import { log } from '../kernel/log.ts'
import { tokenHash } from '../modules/accounts/enter.ts'
import { openRecord } from '../modules/care/open-record/open-record.api.ts'
import { signCheckpoint } from '../modules/journal/chain/checkpoint.ts'
import { append, emptyTree, leafOf, proveInclusion, rootOf } from '../modules/journal/chain/merkle.ts'
import { chainOnce, verifyJournal } from '../modules/journal/index.ts'
import { showMyCard } from '../modules/people/index.ts'
import { exportMyData } from '../modules/rights/my-privacy/my-privacy.api.ts'
import { draw, measure } from './measure.ts'
import { type BenchWorld, origin } from './world.ts'

export interface LegalFigure {
  what: string
  measured: string
  floor: string
  aim: string
  met: boolean
}

/** The table that `npm run bench legal` prints. */
export function legalTable(figures: readonly LegalFigure[]): string {
  return draw(
    ['what', 'measured', 'floor', 'aim', ''],
    figures.map(({ what, measured, floor, aim, met }) => [
      what,
      measured,
      floor,
      aim,
      met ? 'met' : 'MISSED',
    ]),
  )
}

export async function* measureLegal(world: BenchWorld): AsyncGenerator<LegalFigure> {
  yield await appending(world)
  yield* shares(world)
  yield await proof()
  yield await verifying()
  yield await exporting(world)
  yield await erasing(world)
}

const rows = 20_000

async function appending({ program }: BenchWorld): Promise<LegalFigure> {
  const owner = openPool(program.ownerUrl, { max: 1 })
  const insert = `insert into journal.inbox (at, act, kind, outcome, purpose, channel, address, persons, rules, detail)
    select now(), 'bench', 'read', 'done', 'care', 'api', '127.0.0.1', array[gen_random_uuid()], '{self}', '{}'
    from generate_series(1, ${rows})`
  const bare = `create temporary table bare as select gen_random_uuid() as id, now() as at, 'bench' as act
    from generate_series(1, ${rows})`
  const parts = {
    database: program.database,
    signingKey: program.keys.journalSigning,
    checkpointFile: join(scratchFolder('bench-journal'), 'checkpoints'),
    clock: program.gate.clock,
  }
  writeFileSync(parts.checkpointFile, '')
  while ((await chainOnce(parts)) > 0);
  const floor = await timed(() => owner.pool.query(bare))
  const took = await timed(async () => {
    await owner.pool.query(insert)
    while ((await chainOnce(parts)) > 0);
  })
  await owner.close()
  const perSecond = rows / took
  return {
    what: `journal: ${rows} rows written, chained, signed`,
    measured: `${perSecond.toFixed(0)} rows/s`,
    floor: `${(rows / floor).toFixed(0)} rows/s`,
    aim: '≥ 1,000 rows/s',
    met: perSecond >= 1000,
  }
}

// The same acts through two gates that differ in the journal alone.
async function* shares(world: BenchWorld): AsyncGenerator<LegalFigure> {
  const { program, visit } = world
  const parts = { database: program.database, sealing: program.sealing, clock: program.gate.clock, log }
  const withJournal = makeGate(parts)
  const without = makeGate({ ...parts, record: async () => {} })
  const { caller, person } = await aigerim(world)
  const acts: [string, (gate: Gate) => Promise<unknown>][] = [
    ['show my card', gate => gate.run(showMyCard, { person }, caller)],
    ['open a record', gate => gate.run(openRecord, { booking: visit.booking }, visit.caller)],
  ]
  for (const [name, run] of acts) {
    const floor = await measure(name, 16, () => run(without))
    const act = await measure(name, 16, () => run(withJournal))
    const costs = 1 - act.perSecond / floor.perSecond
    yield {
      what: `journal: its share of the throughput of "${name}", 16 clients`,
      measured: `${(costs * 100).toFixed(0)} %`,
      floor: `${floor.perSecond.toFixed(0)}/s without`,
      aim: '≤ 25 %',
      met: costs <= 0.25,
    }
  }
}

const million = 1_000_000

function* leaves(): Generator<Buffer> {
  for (let at = 0; at < million; at++) {
    leafBytes.writeUInt32BE(at)
    yield Buffer.from(leafBytes)
  }
}
const leafBytes = Buffer.alloc(32)

async function proof(): Promise<LegalFigure> {
  const began = performance.now()
  const path = await proveInclusion(leaves(), 777_777, million)
  const bytes = Buffer.concat(path).length
  return {
    what: 'proof of one entry among 1,000,000',
    measured: `${bytes} bytes`,
    floor: `${((performance.now() - began) / 1000).toFixed(1)} s to make from leaves`,
    aim: '≤ 3 kB',
    met: bytes <= 3000,
  }
}

async function verifying(): Promise<LegalFigure> {
  const { privateKey } = generateKeyPairSync('ed25519')
  const text = (at: number) => `${at}|bench|read|done|care|${'0'.repeat(360)}`
  const tree = emptyTree()
  for (let at = 1; at <= million; at++) append(tree, leafOf(text(at)))
  const checkpoint = signCheckpoint(million, rootOf(tree), new Date(), privateKey)
  function* chained() {
    for (let seq = 1; seq <= million; seq++) {
      yield { seq, text: text(seq), leaf: leafOf(text(seq)).toString('hex') }
    }
  }
  const floor = await timed(async () => {
    for (let at = 1; at <= million; at++) createHash('sha256').update(text(at)).digest()
  })
  const took = await timed(async () => {
    const { faults } = await verifyJournal({
      rows: chained(),
      checkpoints: [checkpoint],
      checkpointFileLines: [],
      publicKey: createPublicKey(privateKey),
    })
    if (faults.length) throw new Error(faults[0])
  })
  return seconds('verification of 1,000,000 entries, 400 bytes each', took, floor, 30)
}

async function exporting(world: BenchWorld): Promise<LegalFigure> {
  const { program } = world
  const { caller, person } = await aigerim(world)
  const owner = openPool(program.ownerUrl, { max: 1 })
  await owner.kysely.transaction().execute(async db => {
    await sql`select set_config('shipa.duty', 'system', true)`.execute(db)
    await sql`insert into messages.message (id, person, topic, subject, body, state, channel, lang, written_at)
      select gen_random_uuid(), ${person}, 'visit-booked', '{}', '{"kk":"Жазылдыңыз","ru":"Вы записаны","en":"You are booked"}',
        'queued', 'email', 'kk', now() from generate_series(1, 5000)`.execute(db)
  })
  const floor = await timed(() =>
    owner.kysely.transaction().execute(async db => {
      await sql`select set_config('shipa.duty', 'system', true)`.execute(db)
      return sql`select * from messages.message where person = ${person}`.execute(db)
    }),
  )
  await owner.close()
  const took = await timed(() => program.gate.run(exportMyData, { person, what: 'file' }, caller))
  return seconds('copy of more than 5,000 records of a person', took, floor, 5)
}

// Everything that may be destroyed of one person: each class is ordered, approved by another and carried out.
async function erasing({ program }: BenchWorld): Promise<LegalFigure> {
  const owner = openPool(program.ownerUrl, { max: 1 })
  const person = (
    await owner.kysely.transaction().execute(async db => {
      await sql`select set_config('shipa.duty', 'system', true)`.execute(db)
      return sql<{ id: string }>`select b.patient as id from scheduling.booking b where b.state = 'fulfilled'
        and not exists (select from accounts.account a where a.person = b.patient)
        group by b.patient order by count(*) desc limit 1`.execute(db)
    })
  ).rows[0]!.id
  const floor = await timed(() =>
    owner.pool.query(`select set_config('shipa.duty', 'system', false), count(*) from people.person`),
  )
  const took = await timed(() =>
    owner.kysely.transaction().execute(async db => {
      await sql`select set_config('shipa.duty', 'system', true)`.execute(db)
      const { rows: classes } = await sql<{ id: string }>`select id from privacy.record_class`.execute(db)
      for (const { id } of classes) await sql`select kernel.destroy(${person}, null, ${id})`.execute(db)
    }),
  )
  await owner.close()
  return seconds('erasure of one patient, every class of records', took, floor, 2)
}

async function aigerim({ program }: BenchWorld) {
  const owner = openPool(program.ownerUrl, { max: 1 })
  const token = randomBytes(32).toString('base64url')
  const { rows: found } = await owner.kysely.transaction().execute(async db => {
    await sql`select set_config('shipa.duty', 'system', true)`.execute(db)
    return sql<{ person: string }>`
      with session as (
        insert into accounts.session (id, account, token_hash, made_at, last_seen_at, idle_minutes, ends_at, confirmed_until,
          address, device)
        select ${randomUUID()}, id, ${tokenHash(token)}, now(), now(), 600, now() + interval '10 hours', now() + interval '1 hour',
          '127.0.0.1', 'bench' from accounts.account where email = 'aigerim@demo.shipa.invalid' returning account)
      select a.person from session s join accounts.account a on a.id = s.account`.execute(db)
  })
  await owner.close()
  return { person: found[0]!.person, caller: { token, origin } }
}

function seconds(what: string, took: number, floor: number, most: number): LegalFigure {
  return {
    what,
    measured: `${took.toFixed(2)} s`,
    floor: `${floor.toFixed(2)} s`,
    aim: `≤ ${most} s`,
    met: took <= most,
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await run()
  return (performance.now() - began) / 1000
}
