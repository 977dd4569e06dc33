import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { DatabaseFault, type RunningPostgres, startPostgres, startSystemPostgres } from './postgres.ts'

describe('the embedded database', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'shipa-postgres-'))
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  test('a first start makes a cluster whose owner is no superuser and sorts in Kazakh', async () => {
    const running = await startPostgres({ folder })
    assert.deepEqual(
      await rows(
        running.ownerUrl,
        'select rolsuper, rolbypassrls from pg_roles where rolname = current_user',
      ),
      [{ rolsuper: false, rolbypassrls: false }],
    )
    assert.deepEqual(await rows(running.ownerUrl, 'show data_checksums'), [{ data_checksums: 'on' }])
    const letters = await rows(
      running.ownerUrl,
      `select string_agg(l, '' order by l) l from unnest('{я,қ,к,ә,а,і,ы}'::text[]) l`,
    )
    assert.deepEqual(letters, [{ l: 'аәкқыія' }])
    assert.deepEqual(await rows(running.ownerUrl, `select upper('қазақ әже') u`), [{ u: 'ҚАЗАҚ ӘЖЕ' }])
    await rows(running.ownerUrl, 'create table kept (id int primary key)')
    await running.stop()
  })

  test('the passwords are readable by their owner only, and a wrong one is refused', async () => {
    const running = await startPostgres({ folder })
    for (const who of ['owner', 'superuser']) {
      assert.equal(statSync(join(running.cluster, `shipa-${who}-password`)).mode & 0o077, 0)
    }
    const wrong = new URL(running.ownerUrl)
    wrong.password = 'wrong'
    await assert.rejects(rows(wrong.href, 'select 1'), { code: '28P01' })
    await running.stop()
  })

  test('a second Shipa on the folder is refused with words, a guest is let in and leaves it running', async () => {
    const running = await startPostgres({ folder })
    await assert.rejects(startPostgres({ folder }), (error: Error) => {
      assert.ok(error instanceof DatabaseFault)
      assert.match(error.message, /Another Shipa process/)
      return true
    })
    const guest = await startPostgres({ folder, guest: true })
    assert.equal(guest.ownerUrl, running.ownerUrl)
    await guest.stop()
    assert.deepEqual(await rows(running.ownerUrl, 'select 1 as here'), [{ here: 1 }])
    await running.stop()
  })

  test('of two that start at the same moment one stands', async () => {
    const both = await Promise.allSettled([startPostgres({ folder }), startPostgres({ folder })])
    const stands = both.filter(one => one.status === 'fulfilled')
    assert.equal(stands.length, 1)
    await stands[0]!.value.stop()
  })

  test('after a kill of the postmaster every acknowledged row is there, and the loss is told', async () => {
    let told: string | undefined
    const running = await startPostgres({ folder, onLost: why => (told = why) })
    const client = await connect(running.ownerUrl)
    client.on('error', () => {})
    let acknowledged = 0
    const writing = (async () => {
      for (let id = 1; ; id++) {
        await client.query('insert into kept values ($1)', [id])
        acknowledged = id
      }
    })()
    writing.catch(() => {})
    await pause(300)
    process.kill(postmasterOf(running), 'SIGKILL')
    await assert.rejects(writing)
    while (told === undefined) await pause(10)
    assert.ok(acknowledged > 0)

    const again = await startPostgres({ folder })
    const found = await rows(again.ownerUrl, 'select count(*)::int as n, max(id) as last from kept')
    assert.ok(Number(found[0]!.last) >= acknowledged)
    assert.equal(found[0]!.n, found[0]!.last)
    await again.stop()
  })

  test('when one backend is killed the database comes back by itself and keeps its holder', async () => {
    let told: string | undefined
    const running = await startPostgres({ folder, onLost: why => (told = why) })
    const client = await connect(running.ownerUrl)
    client.on('error', () => {})
    const [backend] = (await client.query('select pg_backend_pid() as pid')).rows
    process.kill(backend.pid, 'SIGKILL')
    await new Promise(done => client.once('end', done))
    await untilHeld(running)
    assert.equal(told, undefined)
    await assert.rejects(startPostgres({ folder }), /Another Shipa process/)
    await running.stop()
  })

  test('a database left behind by a killed Shipa is adopted with its data', async () => {
    const child = spawn(process.execPath, [
      '--input-type=module-typescript',
      '-e',
      `import { startPostgres } from ${JSON.stringify(import.meta.resolve('./postgres.ts'))}
       const running = await startPostgres({ folder: ${JSON.stringify(folder)} })
       console.log(running.ownerUrl)`,
    ])
    const [url] = await new Promise<string[]>(done =>
      child.stdout.once('data', text => done(String(text).split('\n'))),
    )
    await rows(url!, 'insert into kept values (-1)')
    child.kill('SIGKILL')
    await new Promise(done => child.once('exit', done))

    const adopted = await startPostgres({ folder })
    assert.equal(adopted.ownerUrl, url)
    assert.deepEqual(await rows(adopted.ownerUrl, 'select id from kept where id = -1'), [{ id: -1 }])
    await adopted.stop()
  })

  test('the file of a postmaster whose number passed to another process does not stand in the way', async () => {
    const first = await startPostgres({ folder })
    const file = join(first.cluster, 'postmaster.pid')
    const written = readFileSync(file, 'utf8')
    await first.stop()
    const stranger = spawn('sleep', ['60'])
    writeFileSync(file, written.replace(/^\d+/, String(stranger.pid)))
    const running = await startPostgres({ folder })
    stranger.kill()
    await running.stop()
  })

  test('a folder of another major version is refused with words and left as it is', async () => {
    const version = join(folder, 'cluster/PG_VERSION')
    const real = readFileSync(version, 'utf8')
    writeFileSync(version, '14\n')
    await assert.rejects(startPostgres({ folder }), /was made by PostgreSQL 14/)
    writeFileSync(version, real)
  })
})

test('in a folder that only its maker may enter, root included, the database runs all the same', async t => {
  const secluded = mkdtempSync(join(tmpdir(), 'shipa-secluded-'))
  const running = await startPostgres({ folder: join(secluded, 'postgres') })
  t.after(() => {
    rmSync(dirname(running.cluster), { recursive: true })
    rmSync(secluded, { recursive: true, force: true })
  })
  assert.deepEqual(await rows(running.ownerUrl, 'select 1 as here'), [{ here: 1 }])
  await running.stop()
  const again = await startPostgres({ folder: join(secluded, 'postgres') })
  assert.equal(again.cluster, running.cluster)
  await again.stop()
})

test('the system database of version 15 starts with the same owner and collation', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'shipa-postgres-15-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const running = await startSystemPostgres({ version: 15, folder })
  if (running === undefined) return t.diagnostic('PostgreSQL 15 is not installed here')
  assert.match(String((await rows(running.ownerUrl, 'show server_version'))[0]!.server_version), /^15/)
  assert.deepEqual(
    await rows(running.ownerUrl, `select daticulocale as l from pg_database where datname = 'shipa'`),
    [{ l: 'kk-KZ' }],
  )
  await running.stop()
})

test('a version that is not installed is answered with nothing', async () => {
  assert.equal(
    await startSystemPostgres({ version: 1, folder: join(tmpdir(), 'shipa-never-made') }),
    undefined,
  )
})

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

async function rows(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = await connect(url)
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

function postmasterOf(running: RunningPostgres): number {
  return Number(readFileSync(join(running.cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** Waits until the lock that says who runs the cluster is held again. */
async function untilHeld(running: RunningPostgres): Promise<void> {
  for (;;) {
    const held = await rows(running.superuserUrl, `select from pg_locks where locktype = 'advisory'`).catch(
      () => [],
    )
    if (held.length > 0) return
    await pause(20)
  }
}
