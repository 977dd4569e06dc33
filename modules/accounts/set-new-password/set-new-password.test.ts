import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { Secret, TOTP } from 'otpauth'
import { openWorld } from '../../../app/testing/world.ts'
import { showMyCard } from '../../people/index.ts'
import { askForNewPassword } from '../ask-for-new-password/ask-for-new-password.api.ts'
import { beginTotp } from '../begin-totp/begin-totp.api.ts'
import { confirmSession } from '../confirm-session/confirm-session.api.ts'
import { confirmTotp } from '../confirm-totp/confirm-totp.api.ts'
import { passwordLetter } from '../password-links.ts'
import { showPasswordLink } from '../show-password-link/show-password-link.api.ts'
import { showTotp } from '../show-totp/show-totp.api.ts'
import { signInWithPassword } from '../sign-in/sign-in.api.ts'
import { password, registered, tokenOf } from '../testing/people.ts'
import { setNewPassword } from './set-new-password.api.ts'

const world = await openWorld()
after(() => world.close())

const newPassword = 'жасыл жайлау кеште'
const signIn = (email: string, typed: string) =>
  world.run(signInWithPassword, { email, password: typed }, null, { address: '10.1.1.1' })

/** Asks, and answers the token of the letter; empty when no letter is written. */
async function asked(email: string): Promise<string> {
  await world.run(askForNewPassword, { email })
  return world.arrange(async db => {
    const { rows } = await sql<{ id: string }>`select id from accounts.password_link
      where email = ${email} and token_hash is null`.execute(db)
    return tokenOf((await passwordLetter({ db, now: world.clock.now() } as never, rows[0]!.id))?.link)
  })
}

const linksOf = (email: string) =>
  world.arrange(async db => {
    const { rows } = await sql`select from accounts.password_link where email = ${email}`.execute(db)
    return rows.length
  })

test('she forgot the password, presses the link, sets a new one and signs in with it; the old one is over', async () => {
  const me = await registered(world, 'forgot@demo.invalid')
  const token = await asked(me.email)
  assert.deepEqual(await world.run(showPasswordLink, { token }), { email: me.email })
  assert.deepEqual(await world.run(setNewPassword, { token, newPassword }), {})
  await assert.rejects(world.run(showMyCard, {}, me), { code: 'sign-in-needed' })
  await assert.rejects(signIn(me.email, password), { code: 'wrong-sign-in' })
  assert.equal((await signIn(me.email, newPassword)).secondFactor, 'none')
})

test('the letter comes from the mailbox page in the language of the form, and the change is told', async () => {
  const { email, person } = await registered(world, 'letter@demo.invalid')
  await world.runJobs()
  await world.run(askForNewPassword, { email }, null, { lang: 'ru' })
  await world.runJobs()
  const letters = () =>
    world.arrange(async db => {
      const { rows } = await sql<{ topic: string; lang: string; link: string }>`
        select topic, lang, link from messages.message where to_address = ${email} or person = ${person}
        order by written_at desc`.execute(db)
      return rows
    })
  const letter = (await letters()).find(one => one.topic === 'new-password')
  assert.equal(letter?.lang, 'ru')
  await world.run(setNewPassword, { token: tokenOf(letter?.link), newPassword })
  await world.runJobs()
  assert.ok((await letters()).some(one => one.topic === 'sign-in-changed'))
})

test('a stranger’s address is answered in the same words, gets no letter, and nothing of it is kept', async () => {
  const { email } = await registered(world, 'known-too@demo.invalid')
  const known = await world.run(askForNewPassword, { email })
  const unknown = await world.run(askForNewPassword, { email: 'nobody-here@demo.invalid' })
  assert.deepEqual(known, unknown)
  assert.equal(await linksOf('nobody-here@demo.invalid'), 1)
  await world.runJobs()
  assert.equal(await linksOf('nobody-here@demo.invalid'), 0)
  assert.equal(await linksOf(email), 1)
})

test('a link is good once, and using it ends the others of the same account', async () => {
  const { email } = await registered(world, 'once@demo.invalid')
  const [first, second] = [await asked(email), await asked(email)]
  await world.run(setNewPassword, { token: first, newPassword })
  for (const token of [first, second])
    await assert.rejects(world.run(setNewPassword, { token, newPassword: 'тағы бір құпия сөз' }), {
      code: 'not-found',
    })
  await signIn(email, newPassword)
})

test('two presses of one link at the same moment set one password', async () => {
  const { email } = await registered(world, 'race@demo.invalid')
  const token = await asked(email)
  const words = ['бірінші ұзын сөйлем', 'екінші ұзын сөйлем']
  const tries = await Promise.allSettled(
    words.map(one => world.run(setNewPassword, { token, newPassword: one })),
  )
  assert.deepEqual(tries.map(one => one.status).sort(), ['fulfilled', 'rejected'])
  await signIn(email, words[tries.findIndex(one => one.status === 'fulfilled')]!)
})

test('a link is good for an hour, a made-up one for nothing, and that of a blocked account for nobody', async () => {
  const { email, account } = await registered(world, 'late@demo.invalid')
  const late = await asked(email)
  world.clock.pass(60)
  const refused = (token: string) =>
    assert.rejects(world.run(setNewPassword, { token, newPassword }), { code: 'not-found' })
  await refused(late)
  await refused('x'.repeat(43))
  const token = await asked(email)
  await world.arrange(db =>
    sql`update accounts.account set blocked_at = now() where id = ${account}`.execute(db),
  )
  await refused(token)
})

test('a weak password and one’s own name are refused, and the link stays good', async () => {
  const { email } = await registered(world, 'weak@demo.invalid')
  const token = await asked(email)
  for (const weak of ['Qwerty123456', 'Айгерім1990', '+77010000000'])
    await assert.rejects(world.run(setNewPassword, { token, newPassword: weak }), { code: 'weak-password' })
  await world.run(setNewPassword, { token, newPassword })
})

test('BL-4: the mailbox does not stand in for the second factor', async () => {
  const me = await registered(world, 'factor@demo.invalid')
  await world.run(confirmSession, { password }, me)
  await world.run(beginTotp, {}, me)
  const { waiting } = await world.run(showTotp, {}, me)
  const application = new TOTP({ secret: Secret.fromBase32(waiting!.secret) })
  const code = application.generate({ timestamp: world.clock.now().getTime() })
  await world.run(confirmTotp, { code }, me)
  await world.run(setNewPassword, { token: await asked(me.email), newPassword })
  assert.equal((await signIn(me.email, newPassword)).secondFactor, 'awaited')
})

test('whoever guessed wrong before and then proved the mailbox does not wait at the door', async () => {
  const { email } = await registered(world, 'tired@demo.invalid')
  for (let time = 0; time < 5; time++) await assert.rejects(signIn(email, 'wrong wrong'))
  await assert.rejects(signIn(email, 'wrong wrong'), { code: 'wait-before-trying' })
  const token = await asked(email)
  await world.run(setNewPassword, { token, newPassword }, null, { address: '10.1.1.1' })
  await signIn(email, newPassword)
})

test('nobody fills a stranger’s mailbox with our letters', async () => {
  const { email } = await registered(world, 'flooded@demo.invalid')
  const ask = () => world.run(askForNewPassword, { email }).catch(refusal => refusal.code)
  const answers = []
  for (let time = 0; time < 5; time++) answers.push(await ask())
  assert.equal(answers.at(-1), 'wait-before-trying')
})
