import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { showMyCard } from '../../people/index.ts'
import { confirmEmail } from '../confirm-email/confirm-email.api.ts'
import { showRegistration } from '../show-registration/show-registration.api.ts'
import { signInWithPassword } from '../sign-in/sign-in.api.ts'
import { letterTo, password, registered, registration, someoneOf, tokenOf } from '../testing/people.ts'
import { register } from './register.api.ts'

const world = await openWorld()
after(() => world.close())

const count = (table: 'people.person' | 'accounts.registration') =>
  world.arrange(async db => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.raw(table)}`.execute(db)
    return rows[0]!.n
  })

test('she registers, presses the link in her letter, gives the password and is in, on her way', async () => {
  const email = 'aigerim@demo.invalid'
  await world.run(register, { ...registration, email: 'Aigerim@Demo.invalid', next: '/kk/book/dariger?at=1' })
  assert.equal(await count('people.person'), 0)
  const token = tokenOf((await letterTo(world, email))?.link)
  assert.deepEqual(await world.run(showRegistration, { token }), { email })
  const opened = await world.run(confirmEmail, { token, password })
  assert.equal(opened.next, '/kk/book/dariger?at=1')
  const card = await world.run(showMyCard, {}, await someoneOf(world, opened.token))
  assert.deepEqual([card.givenName, card.phone], ['Айгерім', '+77010000000'])
  assert.equal(await count('accounts.registration'), 0)
  await assert.rejects(world.run(confirmEmail, { token, password }), { code: 'not-found' })
})

test('whoever asks with a known address learns nothing; its owner is told by letter', async () => {
  const { email } = await registered(world, 'known@demo.invalid')
  const fresh = await world.run(register, { ...registration, email: 'fresh@demo.invalid' })
  const known = await world.run(register, { ...registration, email, password: 'мүлде басқа құпия' })
  assert.deepEqual(Object.keys(fresh), Object.keys(known))
  assert.equal((await letterTo(world, email))?.link, null)
  await world.run(signInWithPassword, { email, password })
})

test('who registers with a stranger’s address gains nothing when the stranger presses the link', async () => {
  await world.run(register, { ...registration, email: 'victim@demo.invalid' })
  const token = tokenOf((await letterTo(world, 'victim@demo.invalid'))?.link)
  await assert.rejects(world.run(confirmEmail, { token, password: 'the victim does not know' }), {
    code: 'wrong-password',
  })
})

test('two registrations of one address, confirmed at the same moment, make one account', async () => {
  const email = 'twice@demo.invalid'
  const tokens: string[] = []
  for (let time = 0; time < 2; time++) {
    world.clock.pass(1)
    await world.run(register, { ...registration, email })
    tokens.push(tokenOf((await letterTo(world, email))?.link))
  }
  const tries = await Promise.allSettled(tokens.map(token => world.run(confirmEmail, { token, password })))
  assert.deepEqual(tries.map(one => one.status).sort(), ['fulfilled', 'rejected'])
  assert.equal(tries.find(one => one.status === 'rejected')?.reason.code, 'has-account')
})

test('a link is good for a day, and then the registration is forgotten', async () => {
  const email = 'slow@demo.invalid'
  await world.run(register, { ...registration, email })
  const token = tokenOf((await letterTo(world, email))?.link)
  world.clock.pass(24 * 60)
  await assert.rejects(world.run(confirmEmail, { token, password }), { code: 'not-found' })
  await world.runJobs()
  assert.equal(await count('accounts.registration'), 0)
})

test('a made-up token opens nothing, also with the token of nobody in force', async () => {
  await world.run(register, { ...registration, email: 'closed@demo.invalid' })
  await assert.rejects(world.run(showRegistration, { token: 'x'.repeat(43) }), { code: 'not-found' })
})

test('a child does not register, a famous password and one’s own name are no passwords', async () => {
  const email = 'new@demo.invalid'
  const refused = (more: object, code: string) =>
    assert.rejects(world.run(register, { ...registration, email, ...more }), { code })
  await refused({ birthDate: '2008-11-26' }, 'not-adult')
  await refused({ birthDate: '2027-01-01' }, 'not-adult')
  await refused({ password: 'Qwerty123456' }, 'weak-password')
  await refused({ password: 'Айгерім1990' }, 'weak-password')
  await refused({ password: 'short' }, 'invalid-input')
  await refused({ truth: false }, 'invalid-input')
  await refused({ next: '//evil.example' }, 'invalid-input')
  await refused({ next: 'https://evil.example' }, 'invalid-input')
})

test('nobody fills a stranger’s mailbox with our letters', async () => {
  const email = 'bombed@demo.invalid'
  for (let time = 0; time < 4; time++) await world.run(register, { ...registration, email })
  await assert.rejects(world.run(register, { ...registration, email }), { code: 'wait-before-trying' })
})
