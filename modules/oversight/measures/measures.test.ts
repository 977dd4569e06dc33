import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { startClock } from '../../deadlines/index.ts'
import { receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { listAlerts } from '../list-alerts/list-alerts.api.ts'
import { chain } from '../testing.ts'
import { configureDeployment, type Deployment } from './deployment.ts'
import { type Check, type Measure, selfChecks } from './measures.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const officer = await world.staff(clinic.organisation, 'officer')
const good: Deployment = {
  systemClass: 1,
  production: true,
  region: 'KZ',
  publicUrl: 'https://shipa.example.kz',
  keysApart: true,
  lastBackup: () => world.clock.now(),
}

/** The checks as the officer of the clinic sees them. */
async function looked(deployment: Partial<Deployment> = {}): Promise<Measure[]> {
  configureDeployment({ ...good, ...deployment })
  const client = await world.database.pool.connect()
  try {
    await client.query('begin')
    await client.query(
      `select set_config('shipa.duty', 'officer', true), set_config('shipa.organisation', $1, true),
      set_config('shipa.account', $2, true)`,
      [clinic.organisation, officer.account],
    )
    const lent = { query: client.query.bind(client), release() {} }
    const db = new Kysely<any>({
      dialect: new PostgresDialect({ pool: { connect: async () => lent, end: async () => {} } as never }),
    })
    return await selfChecks({ db, now: world.clock.now() })
  } finally {
    await client.query('rollback')
    client.release()
  }
}

async function isMet(check: Check, deployment?: Partial<Deployment>): Promise<boolean> {
  return (await looked(deployment)).find(one => one.check === check)!.isMet
}

/** Breaks something, sees its measure red, mends it, sees it green again. */
async function turnsRed(check: Check, breaks: string, mends: string) {
  const say = (text: string) => world.arrange(db => sql.raw(text).execute(db))
  await say(mends)
  assert.equal(await isMet(check), true, `${check} is green at first`)
  await say(breaks)
  assert.equal(await isMet(check), false, `${check} turns red`)
  await say(mends)
  assert.equal(await isMet(check), true, `${check} is green again`)
}

test('what the installation says of itself turns its measures red', async () => {
  await chain(world)
  for (const [check, broken] of [
    ['backup', { lastBackup: () => new Date(world.clock.now().getTime() - 3 * 86_400_000) }],
    ['keys-apart', { keysApart: false }],
    ['region', { region: 'RU' }],
    ['https', { publicUrl: 'http://shipa.example.kz' }],
  ] as const) {
    assert.equal(await isMet(check), true, check)
    assert.equal(await isMet(check, broken), false, check)
  }
  assert.equal(await isMet('backup', { lastBackup: () => null }), false)
})

test('a wall taken away, a journal that can be changed, a job that died, a public password: each is red until mended', async () => {
  await turnsRed(
    'walls',
    'alter table people.person no force row level security',
    'alter table people.person force row level security',
  )
  await turnsRed(
    'append-only',
    'alter table journal.entry disable trigger entry_append_only',
    'alter table journal.entry enable trigger entry_append_only',
  )
  await turnsRed(
    'jobs',
    `insert into kernel.job (act, payload, key, run_at, dead_at, written_at) values ('x', '{}', 'dead', now(), now(), now())`,
    `delete from kernel.job where key = 'dead'`,
  )
  await turnsRed(
    'demonstration',
    `update accounts.account set demonstration = true where id = '${officer.account}'`,
    'update accounts.account set demonstration = false',
  )
})

test('staff without a second factor, a session without end, an account that slept', async () => {
  await turnsRed(
    'second-factor',
    `delete from accounts.passkey where account = '${officer.account}'`,
    `insert into accounts.passkey (id, account, credential, public_key, counter, transports, name, made_at)
      select gen_random_uuid(), id, id::text, '\\x00', 0, '{}', 'x', now() from accounts.account on conflict do nothing`,
  )
  await turnsRed(
    'sessions',
    `update accounts.session set idle_minutes = 60 where account = '${officer.account}'`,
    `update accounts.session set idle_minutes = 15, ends_at = made_at + interval '10 hours'`,
  )
  await turnsRed(
    'dormant',
    `update accounts.session set last_seen_at = '2026-08-01' where account = '${officer.account}'`,
    `update accounts.session set last_seen_at = '2026-11-23'`,
  )
})

test('the rules for staff not in force, a journal that waits, a detection that stopped', async () => {
  assert.equal(await isMet('staff-rules'), true)
  world.clock.set('2020-01-01T09:00:00+05:00')
  assert.equal(await isMet('staff-rules'), false)
  world.clock.set('2026-11-23T09:00:00+05:00')
  assert.equal(await isMet('chained'), true)
  await world.run(listAlerts, {}, await world.staff(clinic.organisation, 'officer'))
  world.clock.pass(10)
  assert.equal(await isMet('chained'), false)
  await chain(world)
  assert.equal(await isMet('chained'), true)
  await world.runJobs()
  assert.equal(await isMet('detection'), true)
  world.clock.pass(4 * 60)
  assert.equal(await isMet('detection'), false)
  world.clock.pass(-4 * 60)
})

test('a notice, a review and a case that are overdue; a restore that was never tried', async () => {
  for (const [check, event] of [
    ['notices', 'breach-notice'],
    ['review', 'access-review'],
  ] as const) {
    assert.equal(await isMet(check), true)
    await world.arrange(db =>
      startClock({ db, now: world.clock.now(), later: async () => {} } as never, {
        event,
        about: randomUUID(),
        organisation: clinic.organisation,
        person: null,
        link: '/officer',
        begunAt: new Date('2026-09-01T09:00:00+05:00'),
      }),
    )
    assert.equal(await isMet(check), false)
  }
  assert.equal(await isMet('cases'), true)
  await world.arrange(async db => {
    const alert = randomUUID()
    await sql`insert into oversight.alert (id, organisation, rule, also, weight, day, first_at, last_at, count, acts, passages, tried, found_at)
      values (${alert}, ${clinic.organisation}, 'failed-jobs', '{}', 50, '2026-11-01', '2026-11-01', '2026-11-01', 1, '{}', '{}', '{}', '2026-11-01')`.execute(
      db,
    )
    await sql`insert into oversight.alert_event (id, alert, what, at, why) values (${randomUUID()}, ${alert}, 'case', '2026-11-01', 'serious')`.execute(
      db,
    )
  })
  assert.equal(await isMet('cases'), false)
  assert.equal(await isMet('drill'), false)
})

test('BL-10: a system of a lower class is asked for less, and every part of DR-7.4 has a measure', async () => {
  const first = await looked()
  const third = await looked({ systemClass: 3 })
  assert.ok(third.length < first.length)
  assert.equal(new Set(first.map(one => one.part)).size, 8)
})
