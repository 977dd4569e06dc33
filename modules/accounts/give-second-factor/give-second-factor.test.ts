import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { Secret, TOTP } from 'otpauth'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { showMyCard } from '../../people/index.ts'
import { beginTotp } from '../begin-totp/begin-totp.api.ts'
import { confirmSession } from '../confirm-session/confirm-session.api.ts'
import { confirmTotp } from '../confirm-totp/confirm-totp.api.ts'
import { makeRecoveryCodes } from '../make-recovery-codes/make-recovery-codes.api.ts'
import { removeTotp } from '../remove-totp/remove-totp.api.ts'
import { showMyFactors } from '../show-my-factors/show-my-factors.api.ts'
import { showTotp } from '../show-totp/show-totp.api.ts'
import { signInWithPassword } from '../sign-in/sign-in.api.ts'
import { password, registered } from '../testing/people.ts'
import { giveSecondFactor } from './give-second-factor.api.ts'

const world = await openWorld()
after(() => world.close())

async function withTotp(email: string) {
  const me = await registered(world, email)
  await world.run(confirmSession, { password }, me)
  await world.run(beginTotp, {}, me)
  const { waiting } = await world.run(showTotp, {}, me)
  const application = new TOTP({ secret: Secret.fromBase32(waiting!.secret) })
  const code = () => application.generate({ timestamp: world.clock.now().getTime() })
  await world.run(confirmTotp, { code: code() }, me)
  // The code that turned it on is spent.
  world.clock.pass(1)
  return { me, code, secret: waiting!.secret }
}
async function half(me: Someone & { email: string }): Promise<Someone> {
  const { token, secondFactor } = await world.run(signInWithPassword, { email: me.email, password })
  assert.equal(secondFactor, 'awaited')
  return { ...me, token }
}

test('with an application of codes the password opens half a session, the code the whole', async () => {
  const { me, code } = await withTotp('totp@demo.invalid')
  const waiting = await half(me)
  await assert.rejects(world.run(showMyCard, {}, waiting), { code: 'second-factor-needed' })
  const { token } = await world.run(giveSecondFactor, { code: code() }, waiting)
  await world.run(showMyCard, {}, { ...me, token })
  await assert.rejects(world.run(giveSecondFactor, { code: code() }, { ...me, token }), {
    code: 'nothing-awaited',
  })
})

test('no code opens twice, not even in two requests at once', async () => {
  const { me, code } = await withTotp('once@demo.invalid')
  const one = await half(me)
  const other = await half(me)
  const tries = await Promise.allSettled(
    [one, other].map(who => world.run(giveSecondFactor, { code: code() }, who)),
  )
  assert.equal(tries.filter(each => each.status === 'fulfilled').length, 1)
})

test('a code half a minute old still counts, an older one does not', async () => {
  const { me, code } = await withTotp('drift@demo.invalid')
  const typed = code()
  world.clock.pass(0.5)
  await world.run(giveSecondFactor, { code: `${typed.slice(0, 3)} ${typed.slice(3)}` }, await half(me))
  world.clock.pass(1)
  const old = code()
  world.clock.pass(1.1)
  await assert.rejects(world.run(giveSecondFactor, { code: old }, await half(me)), { code: 'wrong-code' })
})

test('guessing codes is slowed', async () => {
  const { me } = await withTotp('guess@demo.invalid')
  const waiting = await half(me)
  for (let time = 0; time < 4; time++) {
    await assert.rejects(world.run(giveSecondFactor, { code: 'abcdef' }, waiting), { code: 'wrong-code' })
  }
  await assert.rejects(world.run(giveSecondFactor, { code: 'abcdef' }, waiting), {
    code: 'wait-before-trying',
  })
})

test('half a session lasts ten minutes, and without one nothing is awaited', async () => {
  const { me, code } = await withTotp('half@demo.invalid')
  const waiting = await half(me)
  world.clock.pass(10)
  await assert.rejects(world.run(giveSecondFactor, { code: code() }, waiting), { code: 'nothing-awaited' })
  await assert.rejects(world.run(giveSecondFactor, { code: code() }), { code: 'nothing-awaited' })
})

test('each recovery code opens once, and new ones end the old', async () => {
  const { me } = await withTotp('codes@demo.invalid')
  const old = (await world.run(makeRecoveryCodes, {}, me)).codes
  const { codes } = await world.run(makeRecoveryCodes, {}, me)
  assert.equal(codes.length, 10)
  const waiting = await half(me)
  await assert.rejects(world.run(giveSecondFactor, { code: old[0]! }, waiting), { code: 'wrong-code' })
  await world.run(giveSecondFactor, { code: codes[0]!.toUpperCase() }, waiting)
  assert.equal((await world.run(showMyFactors, {}, me)).recoveryCodesLeft, 9)
  await assert.rejects(world.run(giveSecondFactor, { code: codes[0]! }, await half(me)), {
    code: 'wrong-code',
  })
})

test('codes of recovery stand in for a second factor: without one there are none', async () => {
  const me = await registered(world, 'none@demo.invalid')
  await world.run(confirmSession, { password }, me)
  await assert.rejects(world.run(makeRecoveryCodes, {}, me), { code: 'no-second-factor' })
})

test('an application that was never confirmed is asked for by nobody, and a stranger sees no secret', async () => {
  const me = await registered(world, 'unconfirmed@demo.invalid')
  const stranger = await world.person()
  await world.run(confirmSession, { password }, me)
  await world.run(beginTotp, {}, me)
  assert.equal((await world.run(showTotp, {}, stranger)).waiting, null)
  assert.equal((await world.run(signInWithPassword, { email: me.email, password })).secondFactor, 'none')
})

test('a confirmed application is not replaced unseen; its secret is shown no more and is sealed', async () => {
  const { me, secret } = await withTotp('sealed@demo.invalid')
  await assert.rejects(world.run(beginTotp, {}, me), { code: 'has-one' })
  assert.equal((await world.run(showTotp, {}, me)).waiting, null)
  const { rows } = await world.arrange(db =>
    sql<{
      text: string
    }>`select encode(secret_sealed, 'escape') as text from accounts.totp where account = ${me.account}`.execute(
      db,
    ),
  )
  assert.ok(!rows[0]!.text.includes(secret))
  await world.run(removeTotp, {}, me)
  assert.equal((await world.run(signInWithPassword, { email: me.email, password })).secondFactor, 'none')
})
