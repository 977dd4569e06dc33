import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { correctMyCard } from '../correct-my-card/correct-my-card.api.ts'
import { endRepresentation } from '../end-representation/end-representation.api.ts'
import { checkDigit } from '../iin.ts'
import { showMyCard } from '../show-my-card/show-my-card.api.ts'
import { showMyPeople } from '../show-my-people/show-my-people.api.ts'
import { addChild } from './add-child.api.ts'

const world = await openWorld()
after(() => world.close())

const child = {
  familyName: 'Сынақов',
  givenName: 'Әлихан',
  birthDate: '2015-05-05',
  sex: 'male',
  ground: 'parent',
  basis: 'Туу туралы куәлік ҮЛГІ-001, 2015-05-20',
  truth: true,
} as const

let serial = 100
function numberOf(born: string, mark: number): string {
  for (;;) {
    const prefix = born.slice(2).replaceAll('-', '') + mark + String(serial++).padStart(4, '0')
    const check = checkDigit(prefix)
    if (check !== undefined) return prefix + check
  }
}
const people = async (someone: Someone) => (await world.run(showMyPeople, {}, someone)).people

test('a mother adds her child and opens the card that only she can open', async () => {
  const mother = await world.person()
  const stranger = await world.person()
  const iin = numberOf(child.birthDate, 5)
  const { person, endsOn } = await world.run(addChild, { ...child, iin }, mother)
  assert.equal(endsOn, '2033-05-05')
  assert.equal((await world.run(showMyCard, { person }, mother)).iin, iin)
  await assert.rejects(world.run(showMyCard, { person }, stranger), { code: 'not-found' })
  await assert.rejects(world.run(showMyCard, { person }, null), { code: 'sign-in-needed' })
  assert.deepEqual(await people(stranger), [])
})

test('the number is not in the database in the open, and the statement of truth is kept', async () => {
  const mother = await world.person()
  const iin = numberOf(child.birthDate, 5)
  const { person } = await world.run(addChild, { ...child, iin }, mother)
  const row = await world.arrange(async db => {
    const card = await sql<{
      row: string
    }>`select p::text as row from people.person p where id = ${person}`.execute(db)
    const stated = await sql<{
      stated_by: string
    }>`select stated_by from people.truth_statement where person = ${person}`.execute(db)
    return { card: card.rows[0]!.row, stated: stated.rows }
  })
  assert.ok(!row.card.includes(iin))
  assert.deepEqual(row.stated, [{ stated_by: mother.person }])
})

test('nobody is added without saying that the data is true', async () => {
  const mother = await world.person()
  await assert.rejects(world.run(addChild, { ...child, truth: false }, mother), { code: 'invalid-input' })
})

test('an adult, an unborn one and a wrong number are refused', async () => {
  const mother = await world.person()
  await assert.rejects(world.run(addChild, { ...child, birthDate: '2008-11-23' }, mother), {
    code: 'not-a-child',
  })
  await assert.rejects(world.run(addChild, { ...child, birthDate: '2027-01-01' }, mother), {
    code: 'not-a-child',
  })
  const wrong = { ...child, iin: numberOf('2015-05-06', 5) }
  await assert.rejects(world.run(addChild, wrong, mother), { code: 'iin-wrong' })
})

test('one number is one person, also when two parents press at the same moment', async () => {
  const parents = [await world.person(), await world.person()]
  const iin = numberOf(child.birthDate, 5)
  const tries = await Promise.allSettled(parents.map(one => world.run(addChild, { ...child, iin }, one)))
  assert.deepEqual(tries.map(one => one.status).sort(), ['fulfilled', 'rejected'])
  const lost = tries.find(one => one.status === 'rejected')
  assert.equal(lost?.reason.code, 'iin-taken')
})

test('on the eighteenth birthday the representation is over by itself', async () => {
  const mother = await world.person()
  const { person } = await world.run(addChild, { ...child, birthDate: '2008-11-25' }, mother)
  assert.equal((await people(mother))[0]?.consentsForOneself, true)
  world.clock.set('2026-11-24T23:59:00+05:00')
  assert.equal((await people(mother)).length, 1)
  world.clock.set('2026-11-25T00:00:00+05:00')
  assert.deepEqual(await people(mother), [])
  await assert.rejects(world.run(showMyCard, { person }, mother), { code: 'not-found' })
  world.clock.set('2026-11-23T09:00:00+05:00')
})

test('a representation that was ended opens nothing any more, and a stranger cannot end it', async () => {
  const mother = await world.person()
  const { person, representation } = await world.run(addChild, child, mother)
  const stranger = await world.person()
  await assert.rejects(world.run(endRepresentation, { representation }, stranger), { code: 'not-found' })
  await world.run(endRepresentation, { representation }, mother)
  await assert.rejects(world.run(showMyCard, { person }, mother), { code: 'not-found' })
  await assert.rejects(world.run(endRepresentation, { representation }, mother), { code: 'not-found' })
})

test('a doctor on duty is no parent: the duty opens no card of a child', async () => {
  const mother = await world.person()
  const clinic = await world.clinic()
  const { person } = await world.run(addChild, child, mother)
  await assert.rejects(world.run(showMyCard, { person }, clinic.doctor), { code: 'not-found' })
})

test('a card is corrected with a statement; the number once entered stays', async () => {
  const me = await world.person()
  const iin = numberOf('1990-01-15', 4)
  const card = {
    familyName: 'Сынақова',
    givenName: 'Айжан',
    phone: '8 701 234 56 78',
    residence: 'Алматы, Абай 1',
    truth: true,
  }
  await world.run(correctMyCard, { ...card, iin }, me)
  const shown = await world.run(showMyCard, {}, me)
  assert.deepEqual([shown.givenName, shown.phone, shown.iin], ['Айжан', '+77012345678', iin])
  await assert.rejects(world.run(correctMyCard, { ...card, iin: numberOf('1990-01-15', 4) }, me), {
    code: 'iin-stays',
  })
  await assert.rejects(world.run(correctMyCard, { ...card, truth: false }, me), { code: 'invalid-input' })
  const stranger = await world.person()
  await assert.rejects(world.run(correctMyCard, { ...card, person: me.person }, stranger), {
    code: 'not-found',
  })
  await assert.rejects(world.run(correctMyCard, { ...card, iin }, stranger), { code: 'iin-taken' })
})
