import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { showMyCard } from '../../people/index.ts'
import { changePassword } from '../change-password/change-password.api.ts'
import { confirmSession } from '../confirm-session/confirm-session.api.ts'
import { endOtherSessions } from '../end-other-sessions/end-other-sessions.api.ts'
import { endSession } from '../end-session/end-session.api.ts'
import { listMySessions } from '../list-my-sessions/list-my-sessions.api.ts'
import { removeTotp } from '../remove-totp/remove-totp.api.ts'
import { signOut } from '../sign-out/sign-out.api.ts'
import { password, registered, someoneOf } from '../testing/people.ts'
import { signInWithPassword } from './sign-in.api.ts'

const world = await openWorld()
after(() => world.close())

let house = 0
const elsewhere = () => `10.0.0.${++house}`
const signIn = async (email: string, more = {}) =>
  someoneOf(world, (await world.run(signInWithPassword, { email, password }, null, more)).token)
const wrong = (email: string, address: string) =>
  world.run(signInWithPassword, { email, password: 'wrong wrong' }, null, { address })

test('a wrong password and an address without account are answered in the same words', async () => {
  const { email } = await registered(world, 'words@demo.invalid')
  const answers = [email, 'nobody@demo.invalid'].map(one => wrong(one, elsewhere()).catch(error => error))
  const [known, unknown] = await Promise.all(answers)
  assert.equal(known.code, 'wrong-sign-in')
  assert.deepEqual([unknown.code, unknown.kind, unknown.says], [known.code, known.kind, known.says])
})

test('a new token is given at each sign-in, and signing out ends it', async () => {
  const first = await registered(world, 'token@demo.invalid')
  const second = await signIn(first.email)
  assert.notEqual(first.token, second.token)
  await world.run(signOut, {}, second)
  await assert.rejects(world.run(showMyCard, {}, second), { code: 'sign-in-needed' })
  await world.run(showMyCard, {}, first)
})

test('signing in over a session replaces it', async () => {
  const first = await registered(world, 'over@demo.invalid')
  const { token } = await world.run(signInWithPassword, { email: first.email, password }, first)
  await assert.rejects(world.run(showMyCard, {}, first), { code: 'sign-in-needed' })
  await world.run(showMyCard, {}, { ...first, token })
})

test('after some wrong tries one waits, longer and longer; the right password does not help before', async () => {
  const { email } = await registered(world, 'guess@demo.invalid')
  const address = elsewhere()
  for (let time = 0; time < 4; time++) await assert.rejects(wrong(email, address), { code: 'wrong-sign-in' })
  await assert.rejects(world.run(signInWithPassword, { email, password }, null, { address }), {
    code: 'wait-before-trying',
  })
  world.clock.pass(0.05)
  await assert.rejects(wrong(email, address), { code: 'wrong-sign-in' })
  await assert.rejects(wrong(email, address), (refusal: any) => refusal.values.seconds === 2)
  // It is a delay and no lock: from her own place the owner comes in at once, from here a little later.
  await signIn(email, { address: elsewhere() })
  world.clock.pass(15)
  await signIn(email, { address })
})

test('an unknown address is slowed as a known one', async () => {
  const address = elsewhere()
  for (let time = 0; time < 4; time++)
    await assert.rejects(wrong('none@demo.invalid', address), { code: 'wrong-sign-in' })
  await assert.rejects(wrong('none@demo.invalid', address), { code: 'wait-before-trying' })
})

test('guessers from many places together are held to one try a minute', async () => {
  const { email } = await registered(world, 'many@demo.invalid')
  let let_in = 0
  for (let time = 0; time < 30; time++) {
    const refusal = await wrong(email, elsewhere()).catch(error => error)
    if (refusal.code === 'wrong-sign-in') let_in++
  }
  assert.equal(let_in, 15)
  world.clock.pass(1)
  await signIn(email, { address: elsewhere() })
})

test('one IPv6 network is one guesser', async () => {
  const { email } = await registered(world, 'six@demo.invalid')
  for (let time = 0; time < 4; time++)
    await assert.rejects(wrong(email, `2001:db8:0:1::${time}`), { code: 'wrong-sign-in' })
  await assert.rejects(wrong(email, '2001:db8:0:1:ffff::1'), { code: 'wait-before-trying' })
})

test('fifty tries sent at once are not fifty guesses', async () => {
  const { email } = await registered(world, 'burst@demo.invalid')
  const address = elsewhere()
  const tries = await Promise.all(
    Array.from({ length: 50 }, () => wrong(email, address).catch(error => error.code)),
  )
  assert.ok(tries.filter(code => code === 'wrong-sign-in').length <= 5, String(tries))
})

test('a session ends after half an hour of silence and after twelve hours of work', async () => {
  const { email } = await registered(world, 'silent@demo.invalid')
  const silent = await signIn(email)
  world.clock.pass(31)
  await assert.rejects(world.run(showMyCard, {}, silent), { code: 'sign-in-needed' })
  const busy = await signIn(email)
  for (let time = 0; time < 35; time++) {
    world.clock.pass(20)
    await world.run(showMyCard, {}, busy)
  }
  world.clock.pass(20)
  await assert.rejects(world.run(showMyCard, {}, busy), { code: 'sign-in-needed' })
})

test('she sees where she is signed in and ends it; a stranger cannot', async () => {
  const here = await registered(world, 'places@demo.invalid')
  const phone = await signIn(here.email)
  const stranger = await registered(world, 'other@demo.invalid')
  const { sessions } = await world.run(listMySessions, {}, here)
  assert.deepEqual(sessions.map(one => one.current).sort(), [false, true])
  const other = sessions.find(one => !one.current)!.id
  await assert.rejects(world.run(endSession, { session: other }, stranger), { code: 'not-found' })
  await world.run(endSession, { session: other }, here)
  await assert.rejects(world.run(showMyCard, {}, phone), { code: 'sign-in-needed' })
  await signIn(here.email)
  assert.deepEqual(await world.run(endOtherSessions, {}, here), { ended: 1 })
  assert.equal((await world.run(listMySessions, {}, here)).sessions.length, 1)
})

test('changing the password asks for the old one, refuses a famous one and ends the other sessions', async () => {
  const here = await registered(world, 'change@demo.invalid')
  const phone = await signIn(here.email)
  const change = (more: object) =>
    world.run(changePassword, { password, newPassword: 'жасыл жайлау кеште', endOthers: true, ...more }, here)
  await assert.rejects(change({ password: 'not the old one' }), { code: 'wrong-password' })
  await assert.rejects(change({ newPassword: 'iloveyou123' }), { code: 'weak-password' })
  await change({})
  await assert.rejects(world.run(showMyCard, {}, phone), { code: 'sign-in-needed' })
  await assert.rejects(signIn(here.email), { code: 'wrong-sign-in' })
})

test('an act of weight wants the password again, and for ten minutes only', async () => {
  const me = await registered(world, 'weight@demo.invalid')
  await assert.rejects(world.run(removeTotp, {}, me), { code: 'confirmation-needed' })
  await assert.rejects(world.run(confirmSession, { password: 'wrong wrong' }, me), { code: 'wrong-password' })
  await assert.rejects(world.run(confirmSession, {}, me), { code: 'wrong-password' })
  await world.run(confirmSession, { password }, me)
  await assert.rejects(world.run(removeTotp, {}, me), { code: 'not-found' })
  world.clock.pass(10)
  await assert.rejects(world.run(removeTotp, {}, me), { code: 'confirmation-needed' })
})

test('a blocked account does not come in, and its session ends', async () => {
  const me = await registered(world, 'blocked@demo.invalid')
  await world.arrange(db =>
    sql`update accounts.account set blocked_at = now() where id = ${me.account}`.execute(db),
  )
  await assert.rejects(world.run(showMyCard, {}, me), { code: 'sign-in-needed' })
  await assert.rejects(signIn(me.email), { code: 'wrong-sign-in' })
})

test('neither password nor token stands in the database', async () => {
  const me = await registered(world, 'secret@demo.invalid')
  const rows = await world.arrange(db =>
    sql<{ hash: string; token: string }>`select p.hash, encode(s.token_hash, 'escape') as token
      from accounts.password p join accounts.session s using (account) where account = ${me.account}`.execute(
      db,
    ),
  )
  assert.match(rows.rows[0]!.hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.ok(!rows.rows[0]!.token.includes(me.token))
})
