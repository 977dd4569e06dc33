// A program that is killed at any instant leaves an act done or not done, never half of it.
import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { generateKeyPairSync, randomInt, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { openWorld } from '../app/testing/world.ts'
import { publishDemonstration } from '../modules/agreements/index.ts'
import { configureErasureLedger, readErasures } from '../modules/rights/index.ts'
import { type Life, live } from './killed-life.ts'

const world = await openWorld()
after(async () => {
  for (const child of children) child.kill('SIGKILL')
  await world.close()
})
const kills = 30
const children: ChildProcess[] = []
const { organisation } = await world.clinic()
await world.arrange(db => publishDemonstration(db, { organisation, at: world.clock.now() }))
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const ledger = join(world.folder, 'erasure-ledger.ndjson')
configureErasureLedger({ file: ledger, signingKey: privateKey })

test('BL-8: killed thirty times amid acceptance, withdrawal and erasure, nothing is left half done', async () => {
  const lives: Life[] = []
  for (let at = 0; at < kills * 2; at++) {
    const { person, token } = await world.person()
    lives.push({ person, token })
    await orderErasure(person)
  }
  const standby = [begin(lives.slice(0, 2)), begin(lives.slice(2, 4))]
  for (let at = 0; at < kills; at++) {
    const child = await standby.shift()!
    if (at + 2 < kills) standby.push(begin(lives.slice((at + 2) * 2, (at + 3) * 2)))
    child.send('begin')
    await pause(randomInt(2, 250))
    assert.ok(!child.exitCode, 'the child ended by a fault of its own')
    child.kill('SIGKILL')
    await new Promise(done =>
      child.exitCode === null && child.signalCode === null ? child.once('exit', done) : done(null),
    )
    assert.deepEqual(await halves(), [])
  }
  await quiet()
  // Whoever was interrupted comes again; the jobs that were interrupted run again.
  for (const life of lives) await live(world.gate, life, organisation)
  await world.runJobs()
  assert.deepEqual(await halves(), [])
  const { rows } = await world.arrange(db =>
    sql<{ accepted: number; withdrawn: number; erased: number }>`
      select (select count(distinct person)::int from agreements.acceptance where organisation = ${organisation}) as accepted,
        (select count(*)::int from privacy.withdrawal) as withdrawn,
        (select count(*)::int from rights.destruction_end where outcome = 'destroyed') as erased`.execute(db),
  )
  assert.deepEqual(rows[0], { accepted: lives.length, withdrawn: lives.length, erased: lives.length })
  assert.equal(readErasures(ledger, publicKey)!.length, lives.length)
})

/** Returns when the database has finished or undone what the killed left in flight: a commit outlives its sender. */
async function quiet() {
  const busy = () =>
    world.arrange(db =>
      sql`select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and backend_type = 'client backend' and state <> 'idle'`.execute(db),
    )
  while ((await busy()).rows.length > 0) await pause(20)
}

async function orderErasure(person: string) {
  await world.arrange(async db => {
    const id = randomUUID()
    await sql`insert into rights.destruction (id, person, record_class, by_kind, by_id, ordered_at)
      values (${id}, ${person}, 'contact', 'withdrawal', ${randomUUID()}, ${world.clock.now()})`.execute(db)
    await sql`insert into kernel.job (act, payload, run_at, written_at)
      values ('carry-out-destruction', ${JSON.stringify({ destruction: id })}, ${world.clock.now()}, ${world.clock.now()})`.execute(
      db,
    )
  })
}

function begin(lives: Life[]): Promise<ChildProcess> {
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' })
  const order = { url: world.url, now: world.clock.now(), organisation, ledger, key, lives }
  const child = fork(join(import.meta.dirname, 'killed-child.ts'), [JSON.stringify(order)], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(world.folder, 'cache') },
  })
  children.push(child)
  return new Promise((ready, failed) => {
    child.once('message', () => ready(child))
    child.once('error', failed)
    child.once('exit', code => code && failed(new Error(`the child ended with ${code}`)))
  })
}

/** Acts of which a part stands without the rest, in words. */
async function halves(): Promise<string[]> {
  const { rows } = await world.arrange(db =>
    sql<{ what: string }>`
      select 'accepted without its consent: ' || a.id as what from agreements.acceptance a
        join agreements.document d on d.id = a.document and d.kind = 'clinic-data-consent'
        where not exists (select from privacy.consent c where c.acceptance = a.id)
      union all select 'some documents only: ' || a.person from agreements.acceptance a where a.organisation = ${organisation}
        group by a.person having count(*) <> (select count(*) from agreements.document d where d.organisation = ${organisation}
          and d.kind in ('offer', 'clinic-data-consent'))
      union all select 'accepted and not in the journal: ' || a.id from agreements.acceptance a
        where a.organisation = ${organisation} and not exists (select from journal.inbox i
          where i.act = 'accept-documents' and a.person = any (i.persons))
      union all select 'withdrawn without consequences: ' || w.id from privacy.withdrawal w
        where not exists (select from privacy.consequence q where q.withdrawal = w.id)
      union all select 'withdrawn and the acceptance goes on: ' || w.id from privacy.withdrawal w
        join privacy.consent c on c.id = w.consent
        where not exists (select from agreements.acceptance_end e where e.acceptance = c.acceptance)
      union all select 'withdrawn and not in the journal: ' || w.id from privacy.withdrawal w
        where not exists (select from journal.inbox i where i.act = 'withdraw-consent' and w.by_person = any (i.persons))
      union all select 'erased and the contact stands: ' || d.id from rights.destruction d
        join rights.destruction_end e on e.destruction = d.id join people.person p on p.id = d.person where p.phone is not null
      union all select 'the contact is gone and nothing tells of it: ' || p.id from people.person p
        join rights.destruction d on d.person = p.id
        where p.phone is null and not exists (select from rights.destruction_end e where e.destruction = d.id)
      union all select 'erased, the ledger does not know and no job will tell it: ' || d.id from rights.destruction d
        join rights.destruction_end e on e.destruction = d.id
        where ${known()} and not exists (select from kernel.job j where j.act = 'write-erasure-ledger'
          and j.payload ->> 'destruction' = d.id::text)`.execute(db),
  )
  return rows.map(({ what }) => what)
}

function known() {
  const ids = (readErasures(ledger, publicKey) ?? []).map(({ destruction }) => destruction)
  return sql<boolean>`not d.id = any (${ids}::uuid[])`
}
