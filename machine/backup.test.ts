import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { backupCluster, restoreCluster } from './backup-cluster.ts'
import { backupDump, restoreDump } from './backup-dump.ts'
import { BackupFault } from './backup-folder.ts'
import { startPostgres, startSystemPostgres } from './postgres.ts'

const quiet = () => {}

// Another process, so that it writes on while the copying keeps this one busy. The checkpoints in between
// are what recycles the log that a backup needs.
const writes = `
  import pg from 'pg'
  const [superuser, owner] = process.argv.slice(1).map(url => new pg.Client({ connectionString: url }))
  await superuser.connect()
  await owner.connect()
  for (let id = 1; ; id++) {
    await owner.query("insert into kept values ($1, repeat('т', 2000))", [id])
    if (id % 100 === 0) await superuser.query('select pg_switch_wal()')
    if (id % 100 === 50) await superuser.query('checkpoint')
  }
`

describe('a backup of the embedded database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shipa-backup-data-'))
  const other = mkdtempSync(join(tmpdir(), 'shipa-backup-other-'))
  const scratch = mkdtempSync(join(tmpdir(), 'shipa-backup-'))
  const backup = join(scratch, 'one')
  after(() => {
    for (const path of [folder, other, scratch]) rmSync(path, { recursive: true, force: true })
  })

  test('taken while rows are written, it restores with every row acknowledged before it', async () => {
    const running = await startPostgres({ folder })
    await query(running.ownerUrl, 'create table kept (id int primary key, filling text)')
    const writer = spawn(
      process.execPath,
      ['--input-type=module-typescript', '-e', writes, running.superuserUrl, running.ownerUrl],
      {
        cwd: import.meta.dirname,
        stdio: 'inherit',
      },
    )
    await pause(700)
    const written = async () =>
      Number((await query(running.ownerUrl, 'select max(id) as last from kept'))[0]!.last)
    const before = await written()
    await backupCluster(running, backup, quiet)
    assert.ok((await written()) > before, 'rows were written while the backup was taken')
    writer.kill('SIGKILL')
    await new Promise(done => writer.once('exit', done))
    await running.stop()

    await restoreCluster(backup, other, { replace: false, say: quiet })
    const restored = await startPostgres({ folder: other })
    const [found] = await query(restored.ownerUrl, 'select count(*)::int as n, max(id) as last from kept')
    assert.ok(before > 0)
    assert.ok(
      Number(found!.last) >= before,
      `row ${before} was acknowledged, the backup ends with ${found!.last}`,
    )
    assert.equal(found!.n, found!.last)
    assert.deepEqual(
      await query(
        restored.superuserUrl,
        `select count(*)::int as n from pg_stat_database where checksum_failures > 0`,
      ),
      [{ n: 0 }],
    )
    await query(restored.ownerUrl, 'insert into kept values (0)')
    await restored.stop()
  })

  test('a database that is there is refused, and with --replace set aside, not removed', async () => {
    await assert.rejects(restoreCluster(backup, folder, { replace: false, say: quiet }), /Say --replace/)
    await restoreCluster(backup, folder, { replace: true, say: quiet })
    assert.equal(readdirSync(folder).filter(name => name.startsWith('cluster-before-')).length, 1)
    assert.deepEqual(
      readdirSync(folder).filter(name => name.startsWith('restoring-')),
      [],
    )
  })

  test('a database that another Shipa runs is not replaced', async () => {
    const running = await startPostgres({ folder: other })
    await assert.rejects(
      restoreCluster(backup, other, { replace: true, say: quiet }),
      /Another Shipa process/,
    )
    assert.deepEqual(await query(running.ownerUrl, 'select id from kept where id = 0'), [{ id: 0 }])
    await running.stop()
  })

  test('a backup is never written over another', async () => {
    const running = await startPostgres({ folder: other })
    await assert.rejects(backupCluster(running, backup, quiet), /is not empty/)
    await running.stop()
  })

  test('a changed file is found before anything is touched', async () => {
    appendFileSync(join(backup, 'cluster/global/pg_control'), 'x')
    await assert.rejects(restoreCluster(backup, other, { replace: true, say: quiet }), (error: Error) => {
      assert.ok(error instanceof BackupFault)
      assert.match(error.message, /global\/pg_control/)
      return true
    })
  })

  test('a backup that was broken off is not taken for one', async () => {
    await assert.rejects(restoreCluster(scratch, other, { replace: true, say: quiet }), /has no manifest/)
  })
})

describe('a backup of a database outside', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shipa-dump-data-'))
  const scratch = mkdtempSync(join(tmpdir(), 'shipa-dump-'))
  const running = await startSystemPostgres({ version: 15, folder })
  before(async () => {
    if (running === undefined) return
    await query(
      running.superuserUrl,
      `create role shipa_app; create role shipa_backup login bypassrls password 'only-here' in role pg_read_all_data`,
    )
    await query(
      running.ownerUrl,
      `create table visit (id int); alter table visit enable row level security; alter table visit force row level security;
       create policy nobody on visit for select using (false); create policy everybody on visit for insert with check (true);
       grant select on visit to shipa_app; insert into visit values (1)`,
    )
  })
  after(async () => {
    await running?.stop()
    for (const path of [folder, scratch]) rmSync(path, { recursive: true, force: true })
  })

  test('the owner, for whom the walls stand too, cannot take one; a backup role can, and it restores', async t => {
    if (running === undefined) return t.diagnostic('PostgreSQL 15 is not installed here')
    const { ownerUrl } = running
    const backupUrl = as(ownerUrl, 'shipa_backup', 'only-here')
    await assert.rejects(backupDump(ownerUrl, join(scratch, 'refused'), quiet), /DATABASE_BACKUP_URL/)
    const backup = join(scratch, 'one')
    await backupDump(backupUrl, backup, quiet)
    await query(ownerUrl, 'insert into visit values (2)')

    await assert.rejects(
      restoreDump(backup, { ownerUrl, backupUrl, keepIn: undefined, say: quiet }),
      /Say --replace/,
    )
    const keepIn = join(scratch, 'kept')
    await restoreDump(backup, { ownerUrl, backupUrl, keepIn, say: quiet })
    assert.deepEqual(await query(backupUrl, 'select id from visit'), [{ id: 1 }])
    assert.deepEqual(await query(ownerUrl, 'select id from visit'), [])

    await restoreDump(keepIn, { ownerUrl, backupUrl, keepIn: join(scratch, 'kept-again'), say: quiet })
    assert.deepEqual(await query(backupUrl, 'select id from visit order by id'), [{ id: 1 }, { id: 2 }])
  })
})

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

function as(url: string, role: string, password: string): string {
  const address = new URL(url)
  address.username = role
  address.password = password
  return address.href
}
