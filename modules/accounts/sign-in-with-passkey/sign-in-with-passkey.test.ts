import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { showMyCard } from '../../people/index.ts'
import { addPasskey } from '../add-passkey/add-passkey.api.ts'
import { beginPasskey } from '../begin-passkey/begin-passkey.api.ts'
import { confirmSession } from '../confirm-session/confirm-session.api.ts'
import { giveSecondFactor } from '../give-second-factor/give-second-factor.api.ts'
import { removePasskey } from '../remove-passkey/remove-passkey.api.ts'
import { showMyFactors } from '../show-my-factors/show-my-factors.api.ts'
import { signInWithPassword } from '../sign-in/sign-in.api.ts'
import { type Authenticator, makeAuthenticator } from '../testing/authenticator.ts'
import { password, registered, someoneOf } from '../testing/people.ts'
import { signInWithPasskey } from './sign-in-with-passkey.api.ts'

const world = await openWorld()
after(() => world.close())

const ask = async (use: 'sign-in' | 'second-factor' | 'confirm' | 'add', as?: Someone | null) =>
  (await world.run(beginPasskey, { use }, as)).options

async function withPasskey(email: string) {
  const me = await registered(world, email)
  const device = makeAuthenticator()
  await world.run(confirmSession, { password }, me)
  await world.run(addPasskey, { passkey: device.create(await ask('add', me)), name: 'Телефон' }, me)
  return { me, device }
}
const enter = async (device: Authenticator, more = {}) =>
  world.run(signInWithPasskey, { passkey: device.get(await ask('sign-in'), more) })

test('with a passkey one is in without a password, and nothing more is asked', async () => {
  const { me, device } = await withPasskey('key@demo.invalid')
  const { token } = await enter(device)
  const inside = await someoneOf(world, token)
  assert.equal(inside.person, me.person)
  await world.run(showMyCard, {}, inside)
})

test('an answer is good once: the same one a second time opens nothing', async () => {
  const { device } = await withPasskey('replay@demo.invalid')
  const answer = device.get(await ask('sign-in'))
  await world.run(signInWithPasskey, { passkey: answer })
  await assert.rejects(world.run(signInWithPasskey, { passkey: answer }), { code: 'passkey-refused' })
})

test('a challenge is forgotten after five minutes', async () => {
  const { device } = await withPasskey('late@demo.invalid')
  const answer = device.get(await ask('sign-in'))
  world.clock.pass(5)
  await assert.rejects(world.run(signInWithPasskey, { passkey: answer }), { code: 'passkey-refused' })
})

test('an answer made on another site, without its owner’s finger, or by a strange key opens nothing', async () => {
  const { device } = await withPasskey('site@demo.invalid')
  await assert.rejects(enter(device, { origin: 'https://shipa.example' }), { code: 'passkey-refused' })
  await assert.rejects(enter(device, { verified: false }), { code: 'passkey-refused' })
  await assert.rejects(enter(makeAuthenticator()), { code: 'passkey-refused' })
  for (const passkey of ['{}', 'null', '[]', 'no json', '{"id":"x","response":null}']) {
    await assert.rejects(world.run(signInWithPasskey, { passkey }), { code: 'passkey-refused' })
  }
})

test('a challenge for one use does not serve another', async () => {
  const { me, device } = await withPasskey('use@demo.invalid')
  const passkey = device.get(await ask('confirm', me))
  await assert.rejects(world.run(signInWithPasskey, { passkey }), { code: 'passkey-refused' })
})

test('once there is a passkey the password alone opens nothing; the key is the second factor', async () => {
  const { me, device } = await withPasskey('second@demo.invalid')
  const half = await world.run(signInWithPassword, { email: me.email, password })
  assert.equal(half.secondFactor, 'awaited')
  const waiting = { ...me, token: half.token }
  await assert.rejects(world.run(showMyCard, {}, waiting), { code: 'second-factor-needed' })
  await assert.rejects(ask('add', waiting), { code: 'passkey-refused' })
  const passkey = device.get(await ask('second-factor', waiting), { verified: false })
  const { token } = await world.run(giveSecondFactor, { passkey }, waiting)
  await world.run(showMyCard, {}, { ...me, token })
  await assert.rejects(world.run(showMyCard, {}, waiting), { code: 'sign-in-needed' })
})

test('a passkey confirms an act of weight, its owner’s and nobody else’s', async () => {
  const { me, device } = await withPasskey('confirm@demo.invalid')
  const other = await withPasskey('confirm-other@demo.invalid')
  const foreign = other.device.get(await ask('confirm', me))
  await assert.rejects(world.run(confirmSession, { passkey: foreign }, me), { code: 'passkey-refused' })
  world.clock.pass(11)
  const key = (await world.run(showMyFactors, {}, me)).passkeys[0]!.id
  await assert.rejects(world.run(removePasskey, { passkey: key }, me), { code: 'confirmation-needed' })
  await world.run(confirmSession, { passkey: device.get(await ask('confirm', me)) }, me)
  await world.run(confirmSession, { password }, other.me)
  await assert.rejects(world.run(removePasskey, { passkey: key }, other.me), { code: 'not-found' })
  await world.run(removePasskey, { passkey: key }, me)
  await assert.rejects(enter(device), { code: 'passkey-refused' })
})

test('a passkey cannot be added without the password just given, nor twice', async () => {
  const me = await registered(world, 'add@demo.invalid')
  const device = makeAuthenticator()
  const answer = device.create(await ask('add', me))
  await assert.rejects(world.run(addPasskey, { passkey: answer, name: 'A' }, me), {
    code: 'confirmation-needed',
  })
  await world.run(confirmSession, { password }, me)
  await world.run(addPasskey, { passkey: answer, name: 'A' }, me)
  const again = device.create(await ask('add', me))
  await assert.rejects(world.run(addPasskey, { passkey: again, name: 'B' }, me), { code: 'passkey-known' })
})

test('challenges stand in the database only as hashes', async () => {
  const { challenge } = JSON.parse(await ask('sign-in')) as { challenge: string }
  const { rows } = await world.arrange(db =>
    sql<{ text: string }>`select c::text as text from accounts.passkey_challenge c`.execute(db),
  )
  const hex = Buffer.from(challenge, 'base64url').toString('hex')
  assert.ok(rows.length > 0 && rows.every(row => !row.text.includes(hex)))
})
