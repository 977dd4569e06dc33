import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { newToken, tokenHash } from '../enter.ts'
import { listMySessions } from '../list-my-sessions/list-my-sessions.api.ts'
import { signInWithPassword } from '../sign-in/sign-in.api.ts'
import { password, registered } from '../testing/people.ts'
import {
  askToUnfreeze,
  endAccess,
  freezeAccount,
  showStaffAccess,
  unfreezeAccount,
} from './freeze-account.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await world.clinic()
const officer = await world.staff(clinic.organisation, 'officer')
const director = await world.staff(clinic.organisation, 'director')
const reason = 'Телефоны ұрланған'
let number = 0

/** A member of staff who signs in with a password. */
async function employee() {
  const me = await registered(world, `staff${number++}@demo.invalid`)
  await world.arrange(db =>
    sql`insert into organisations.employment (organisation, person, duty, title_kk, title_ru, title_en, starts_on)
      values (${clinic.organisation}, ${me.person}, 'cashier', 'Кассир', 'Кассир', 'Cashier', '2026-01-01')`.execute(
      db,
    ),
  )
  return me
}

const comesIn = async (someone: Someone) =>
  (await world.gate.whoIs({ token: someone.token, origin })).account !== null
const origin = { lang: 'kk', address: '', device: '', channel: 'web' } as const

test('a frozen account does nothing any more: not with its session, not with its password, and its holder is told', async () => {
  const me = await employee()
  await world.run(listMySessions, {}, me)
  await world.run(freezeAccount, { account: me.account, reason }, officer)
  await assert.rejects(world.run(listMySessions, {}, me), { code: 'sign-in-needed' })
  await assert.rejects(world.run(signInWithPassword, { email: me.email, password }))
  await assert.rejects(world.run(freezeAccount, { account: me.account, reason }, director), {
    code: 'frozen-already',
  })
  await world.runJobs()
  const letters = await world.arrange(db =>
    sql`select 1 from messages.message where person = ${me.person} and topic = 'account-stopped'`.execute(db),
  )
  assert.equal(letters.rows.length, 1)
})

test('two people let a frozen account go: who asked does not grant it, nor is it granted twice', async () => {
  const me = await employee()
  const { account } = me
  await assert.rejects(world.run(askToUnfreeze, { account, reason }, officer), { code: 'not-frozen' })
  await world.run(freezeAccount, { account, reason }, officer)
  const { asked } = await world.run(askToUnfreeze, { account, reason: 'Телефон табылды' }, officer)
  await assert.rejects(world.run(unfreezeAccount, { account, asked, reason }, officer), {
    code: 'second-person-needed',
  })
  await assert.rejects(world.run(signInWithPassword, { email: me.email, password }))
  const granted = await Promise.allSettled(
    [1, 2].map(() => world.run(unfreezeAccount, { account, asked, reason }, director)),
  )
  assert.deepEqual(granted.map(one => one.status).sort(), ['fulfilled', 'rejected'])
  assert.ok((await world.run(signInWithPassword, { email: me.email, password })).token)
  const { staff } = await world.run(showStaffAccess, {}, director)
  const { history, frozenAt } = staff.find(one => one.account === account)!
  assert.deepEqual([history.map(row => row.what), frozenAt], [['released', 'release-asked', 'frozen'], null])
})

test('the database itself refuses a release by one person', async () => {
  const me = await employee()
  await assert.rejects(
    world.arrange(db =>
      sql`with asked as (select gen_random_uuid() as id)
      insert into accounts.containment (id, account, organisation, what, reason, at, by_account, asked, asked_by)
      select gen_random_uuid(), ${me.account}, ${clinic.organisation}, 'released', 'x', now(), ${officer.account}, id, ${officer.account} from asked`.execute(
        db,
      ),
    ),
    /release_by_two_people/,
  )
})

test('ending the sessions leaves the password; links of letters go, and passkeys where a device was lost', async () => {
  const me = await employee()
  await world.arrange(async db => {
    await sql`insert into accounts.password_link (id, email, lang, token_hash, ends_at)
      values (gen_random_uuid(), ${me.email}, 'kk', ${tokenHash(newToken())}, '2027-01-01')`.execute(db)
    await sql`insert into accounts.passkey (id, account, credential, public_key, counter, transports, name, made_at)
      values (gen_random_uuid(), ${me.account}, ${me.person}, '\\x00', 0, '{}', 'Кілт', now())`.execute(db)
  })
  assert.ok(await comesIn(me))
  await world.run(endAccess, { account: me.account, reason, passkeys: true }, director)
  assert.equal(await comesIn(me), false)
  const { rows } = await world.arrange(db =>
    sql`select 1 from accounts.password_link where email = ${me.email}
      union all select 1 from accounts.passkey where account = ${me.account}`.execute(db),
  )
  assert.deepEqual(rows, [])
  await world.run(signInWithPassword, { email: me.email, password })
})

test('nobody freezes oneself, the staff of another clinic, a patient, or with another duty', async () => {
  const patient = await world.person()
  const elsewhere = await world.staff((await world.clinic('Басқа')).organisation, 'officer')
  await assert.rejects(world.run(freezeAccount, { account: officer.account, reason }, officer), {
    code: 'own-account',
  })
  await assert.rejects(world.run(freezeAccount, { account: patient.account, reason }, officer), {
    code: 'not-found',
  })
  await assert.rejects(world.run(freezeAccount, { account: director.account, reason }, elsewhere), {
    code: 'not-found',
  })
  await assert.rejects(world.run(freezeAccount, { account: director.account, reason }, clinic.doctor), {
    code: 'not-your-duty',
  })
  assert.ok(await comesIn(director))
  await assert.rejects(
    world.database.pool.query(`select accounts.stop_access('${director.account}', now(), true, true)`),
    /not an account of the own staff/,
  )
})

test('the administrator of the platform may freeze any account', async () => {
  const platform = await world.clinic('Платформа')
  await world.arrange(db =>
    sql`update organisations.organisation set kind = 'platform' where id = ${platform.organisation}`.execute(
      db,
    ),
  )
  const admin = await world.staff(platform.organisation, 'admin')
  const patient = await world.person()
  await world.run(freezeAccount, { account: patient.account, reason }, admin)
  assert.equal(await comesIn(patient), false)
})

test('an act under way commits before the freeze, and the freeze waits for it; the next act is refused', async () => {
  const me = await employee()
  const slow = await world.database.pool.connect()
  const order: string[] = []
  try {
    await slow.query('begin')
    await slow.query('select * from accounts.enter($1, $2)', [tokenHash(me.token), world.clock.now()])
    const frozen = world
      .run(freezeAccount, { account: me.account, reason }, officer)
      .then(() => order.push('frozen'))
    await new Promise(resolve => setTimeout(resolve, 200))
    order.push('act commits')
    await slow.query('commit')
    await frozen
  } finally {
    slow.release()
  }
  assert.deepEqual(order, ['act commits', 'frozen'])
  assert.equal(await comesIn(me), false)
})

test('of many acts sent while the account is frozen none is answered after the freeze', async () => {
  const me = await employee()
  const answered: number[] = []
  let frozenAt = Number.POSITIVE_INFINITY
  const acts = Array.from({ length: 40 }, async (_, n) => {
    await new Promise(resolve => setTimeout(resolve, n * 3))
    const begun = performance.now()
    if (
      await world.run(listMySessions, {}, me).then(
        () => true,
        () => false,
      )
    )
      answered.push(begun)
  })
  await new Promise(resolve => setTimeout(resolve, 40))
  await world.run(freezeAccount, { account: me.account, reason }, officer)
  frozenAt = performance.now()
  await Promise.all(acts)
  assert.deepEqual(
    answered.filter(begun => begun > frozenAt),
    [],
  )
})

test('two officers who freeze each other at one moment: one is frozen, and nothing hangs', async () => {
  const [one, two] = [
    await world.staff(clinic.organisation, 'officer'),
    await world.staff(clinic.organisation, 'officer'),
  ]
  const done = await Promise.allSettled([
    world.run(freezeAccount, { account: two.account, reason }, one),
    world.run(freezeAccount, { account: one.account, reason }, two),
  ])
  assert.deepEqual(done.map(result => result.status).sort(), ['fulfilled', 'rejected'])
})

test('whoever has left is stopped by the former employer no more, but let go by who froze', async () => {
  const me = await employee()
  const { account } = me
  const leaves = () =>
    world.arrange(db =>
      sql`update organisations.employment set ends_on = '2026-11-20' where person = ${me.person}`.execute(db),
    )
  await world.run(freezeAccount, { account, reason }, officer)
  await leaves()
  const { asked } = await world.run(askToUnfreeze, { account, reason }, officer)
  await world.run(unfreezeAccount, { account, asked, reason }, director)
  await assert.rejects(world.run(freezeAccount, { account, reason }, officer), { code: 'not-found' })
  await assert.rejects(world.run(endAccess, { account, reason, passkeys: true }, officer), {
    code: 'not-found',
  })
})

test('what was asked before an earlier release lets nobody go after the next freeze', async () => {
  const { account } = await employee()
  await world.run(freezeAccount, { account, reason }, officer)
  const { asked: unused } = await world.run(askToUnfreeze, { account, reason }, officer)
  const { asked } = await world.run(askToUnfreeze, { account, reason }, officer)
  await world.run(unfreezeAccount, { account, asked, reason }, director)
  await world.run(freezeAccount, { account, reason }, officer)
  await assert.rejects(world.run(unfreezeAccount, { account, asked: unused, reason }, director), {
    code: 'second-person-needed',
  })
})
