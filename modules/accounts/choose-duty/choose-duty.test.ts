import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, afterEach, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { showMyCard } from '../../people/index.ts'
import { listMyDuties } from '../list-my-duties/list-my-duties.api.ts'
import { createAdmin } from '../make-account.ts'
import { signInWithPassword } from '../sign-in/sign-in.api.ts'
import { configureSite } from '../site.ts'
import { registered } from '../testing/people.ts'
import { chooseDuty } from './choose-duty.api.ts'

const world = await openWorld()
after(() => world.close())
const trial = { publicUrl: 'http://localhost:3000', staffNeedSecondFactor: false }
afterEach(() => configureSite(trial))

const clinic = await world.clinic()

async function employed(email: string, endsOn: string | null = null) {
  const me = await registered(world, email)
  const employment = randomUUID()
  await world.arrange(db =>
    sql`insert into organisations.employment (id, organisation, person, duty, title_kk, title_ru, title_en, starts_on, ends_on)
      values (${employment}, ${clinic.organisation}, ${me.person}, 'reception', 'Тіркеуші', 'Регистратор', 'Receptionist',
        '2026-01-01', ${endsOn})`.execute(db),
  )
  return { me, employment }
}
const who = (someone: Someone, token = someone.token) =>
  world.gate.whoIs({ token, origin: { lang: 'kk', address: '', device: '', channel: 'web' } })

test('she signs in as herself, takes up her duty and leaves it; each time with a new token', async () => {
  const { me, employment } = await employed('duty@demo.invalid')
  assert.equal((await who(me)).duty, null)
  const taken = await world.run(chooseDuty, { employment }, me)
  const working = { ...me, token: taken.token }
  const actor = await who(working)
  assert.deepEqual(
    [actor.duty, actor.organisation, actor.person],
    ['reception', clinic.organisation, me.person],
  )
  assert.equal((await who(me)).account, null)
  const left = await world.run(chooseDuty, { employment: null }, working)
  assert.equal((await who(working)).account, null)
  assert.equal((await who(me, left.token)).duty, null)
})

test('nobody takes up a duty of another person, nor one that has ended', async () => {
  const { employment } = await employed('owner@demo.invalid')
  const stranger = await registered(world, 'stranger@demo.invalid')
  await assert.rejects(world.run(chooseDuty, { employment }, stranger), { code: 'not-found' })
  assert.deepEqual((await world.run(listMyDuties, {}, stranger)).duties, [])
  const past = await employed('past@demo.invalid', '2026-11-22')
  await assert.rejects(world.run(chooseDuty, { employment: past.employment }, past.me), { code: 'not-found' })
})

test('a duty that ends today is over tomorrow, without anybody signing out', async () => {
  const { me, employment } = await employed('last@demo.invalid', '2026-11-23')
  world.clock.set('2026-11-23T23:58:00+05:00')
  const { token } = await world.run(chooseDuty, { employment }, await again(me))
  assert.equal((await who(me, token)).duty, 'reception')
  world.clock.set('2026-11-24T00:01:00+05:00')
  assert.equal((await who(me, token)).duty, null)
})

test('at work a quarter of an hour of silence ends the session, and changing duties prolongs nothing', async () => {
  const { me, employment } = await employed('silence@demo.invalid')
  let token = me.token
  const began = world.clock.now()
  for (let time = 0; time < 80; time++) {
    const turn = await world
      .run(chooseDuty, { employment: time % 2 ? null : employment }, { ...me, token })
      .catch(() => null)
    if (!turn) break
    token = turn.token
    world.clock.pass(10)
  }
  const hours = (world.clock.now().getTime() - began.getTime()) / 3_600_000
  assert.ok(hours >= 9.9 && hours <= 10.1, `${hours}`)
  const fresh = await employed('fresh@demo.invalid')
  const work = await world.run(chooseDuty, { employment: fresh.employment }, fresh.me)
  world.clock.pass(16)
  await assert.rejects(world.run(showMyCard, {}, { ...fresh.me, token: work.token }), {
    code: 'sign-in-needed',
  })
})

test('where the installation asks for it, nobody works with a password alone', async () => {
  const { me, employment } = await employed('strict@demo.invalid')
  configureSite({ ...trial, staffNeedSecondFactor: true })
  assert.equal((await world.run(listMyDuties, {}, me)).secondFactorMissing, true)
  await assert.rejects(world.run(chooseDuty, { employment }, me), { code: 'second-factor-missing' })
  await world.arrange(db =>
    sql`update accounts.session set second_factor = 'given' where account = ${me.account}`.execute(db),
  )
  await world.run(chooseDuty, { employment }, me)
})

test('the first administrator is made by command and can take up the duty; a weak password makes none', async () => {
  const make = (password: string) =>
    world.arrange(db =>
      createAdmin(
        { db, now: world.clock.now(), sealing: world.sealing },
        {
          familyName: 'Үлгіев',
          givenName: 'Әкімші',
          birthDate: '1980-01-01',
          sex: 'male',
          email: 'admin@demo.invalid',
          password,
          organisation: clinic.organisation,
        },
      ),
    )
  await assert.rejects(make('admin12345'), /known to many/)
  const { employment } = await make('таудағы мөлдір бұлақ')
  const { token } = await world.run(signInWithPassword, {
    email: 'admin@demo.invalid',
    password: 'таудағы мөлдір бұлақ',
  })
  const me = { person: '', account: '', token }
  assert.equal((await world.run(chooseDuty, { employment }, me)).duty, 'admin')
})

async function again(me: Someone & { email: string }): Promise<Someone> {
  const { token } = await world.run(signInWithPassword, { email: me.email, password: 'қоңыр түйе тауда' })
  return { ...me, token }
}
