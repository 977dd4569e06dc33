import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { allActs } from '../../../app/modules.ts'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { nobody, type Work } from '../../../kernel/work.ts'
import { clockOf } from '../../deadlines/index.ts'
import { acceptDocuments, showDocumentsToAccept } from '../accept-documents/accept-documents.api.ts'
import { requireOffer } from '../acceptance.ts'
import { publishDemonstration } from '../demonstration.ts'
import * as restrict from './restrict.api.ts'
import { functions, isRestricted } from './restriction.ts'

const world = await openWorld()
after(() => world.close())
const platform = await world.arrange(async db => {
  const { rows } = await sql<{ id: string }>`
    insert into organisations.organisation (slug, kind, name_kk, name_ru, name_en, bin, phone, email, responsible_person, address_kk, address_ru, address_en, made_at)
    values ('shipa', 'platform', 'Үлгі платформа', 'Платформа', 'Platform', '000000000017', '+77270000001', 'shipa@demo.invalid', 'Жауапты Үлгі', 'Алматы', 'Алматы', 'Almaty', ${world.clock.now()})
    returning id`.execute(db)
  await publishDemonstration(db, { organisation: null, at: world.clock.now() })
  return rows[0]!.id
})
const { organisation } = await world.clinic()
await world.arrange(db => publishDemonstration(db, { organisation, at: world.clock.now() }))
const admin = await world.staff(platform, 'admin')
const other = await world.staff(platform, 'admin', 'Екінші Әкімші')
const director = await world.staff(organisation, 'director')

async function patient(): Promise<Someone> {
  const who = await world.person()
  const { documents } = await world.run(showDocumentsToAccept, { organisation }, who)
  const accepted = documents.map(({ edition, hash }) => ({ edition, shown: hash }))
  await world.run(acceptDocuments, { accepted }, who)
  await world.arrange(db =>
    sql`insert into organisations.patient (organisation, person, card_number, since)
      values (${organisation}, ${who.person}, ${who.person.slice(0, 8)}, ${world.clock.now()})`.execute(db),
  )
  return who
}

async function contractOf(who: Someone, by: Someone) {
  const words = by === director ? who.person.slice(0, 8) : `${who.person}@demo.invalid`
  return (await world.run(restrict.findContracts, { words }, by)).contracts[0]!
}

const why = {
  breaches: ['2026-11-02: бөтен кілтпен кіру', '2026-11-16: деректі автоматпен көшіру'],
  reason: 'Ережелер екі рет бұзылды',
  until: '2026-12-22',
}

async function closes(who: Someone, by: Someone, closed: (typeof functions)[number][], more = {}) {
  const { contract } = await contractOf(who, by)
  return world.run(restrict.restrictFunctions, { contract, functions: closed, ...why, ...more }, by)
}

const asks = (who: Someone, ask: (work: Work) => Promise<unknown>) =>
  world.arrange(async db => {
    await sql`select set_config('shipa.duty', '', true), set_config('shipa.person', ${who.person}, true),
      set_config('shipa.persons', ${`{${who.person}}`}, true)`.execute(db)
    const actor = { ...nobody, person: who.person, persons: [who.person] }
    return ask({ db, now: world.clock.now(), actor } as unknown as Work)
  })
const isClosed = (who: Someone, what: string) => asks(who, work => isRestricted(work, what))

test('PF-4.3: after repeated breaches one function is closed for a term, the others stay, and the person is told', async () => {
  const who = await patient()
  await closes(who, admin, ['payment'])
  assert.deepEqual([await isClosed(who, 'payment'), await isClosed(who, 'booking')], [true, false])
  const [own] = (await world.run(restrict.showMyRestrictions, {}, who)).restrictions
  assert.deepEqual([own!.reason, own!.breaches, own!.stands], [why.reason, why.breaches, true])
  await world.runJobs()
  const { rows } = await world.arrange(db =>
    sql`select from messages.message where person = ${who.person} and topic = 'function-restricted'`.execute(
      db,
    ),
  )
  assert.equal(rows.length, 1)
  world.clock.set('2026-12-23T00:00:00+05:00')
  assert.equal(await isClosed(who, 'payment'), false, 'the term is over')
  world.clock.set('2026-11-23T09:00:00+05:00')
})

test('PF-4.3: a block of everything closes each function that can be closed, and of nobody else', async () => {
  const who = await patient()
  await closes(who, admin, ['everything'])
  for (const { declaration } of allActs)
    if (declaration.restrictable) assert.ok(await isClosed(who, declaration.restrictable), declaration.name)
  assert.equal(await isClosed(await patient(), 'booking'), false)
})

test('every function that can be closed belongs to an act, and every such act names one', () => {
  const named = new Set(allActs.flatMap(({ declaration }) => declaration.restrictable ?? []))
  assert.deepEqual([...named].sort(), functions.filter(one => one !== 'everything').sort())
})

test('PF-4.3: a clinic closes only the booking of its own visits', async () => {
  const who = await patient()
  await assert.rejects(closes(who, director, ['payment']), { code: 'not-yours-to-close' })
  await closes(who, director, ['booking'])
  assert.equal(await isClosed(who, 'booking'), false, 'elsewhere booking is open')
  await assert.rejects(
    asks(who, work => requireOffer(work, organisation)),
    { code: 'restricted' },
  )
})

test('one breach closes nothing, and no restriction is longer than a year', async () => {
  const who = await patient()
  await assert.rejects(closes(who, admin, ['booking'], { breaches: ['бір рет қана'] }), {
    code: 'invalid-input',
  })
  await assert.rejects(closes(who, admin, ['booking'], { until: '2027-11-24' }), {
    code: 'term-out-of-range',
  })
})

test('PF-4.3: an appeal has five working days and is answered by somebody else; lifted is lifted at once', async () => {
  const who = await patient()
  const { restriction } = await closes(who, admin, ['booking'])
  const appealed = await world.run(
    restrict.appealRestriction,
    { restriction, text: 'Бұл мен емес, қате болған' },
    who,
  )
  assert.equal(appealed.dueAt, new Date('2026-12-01T00:00:00+05:00').toISOString())
  const { contract } = await contractOf(who, admin)
  const shown = await world.run(restrict.showContract, { contract }, other)
  const { appeal } = shown.restrictions[0]!.appeal!
  const answer = { appeal, outcome: 'lifted', text: 'Шағымыңыз орынды' } as const
  await assert.rejects(world.run(restrict.answerAppeal, answer, admin), { code: 'own-decision' })
  await world.run(restrict.answerAppeal, answer, other)
  assert.equal(await isClosed(who, 'booking'), false)
  await assert.rejects(world.run(restrict.answerAppeal, answer, other), { code: 'answered-already' })
  const clock = await world.arrange(db => clockOf({ db }, { event: 'restriction-appeal', about: appeal }))
  assert.equal(clock!.how, 'done')
})

test('two answer one appeal at once: one answer stands', async () => {
  const who = await patient()
  const third = await world.staff(platform, 'admin', 'Үшінші Әкімші')
  const { restriction } = await closes(who, admin, ['booking'])
  await world.run(restrict.appealRestriction, { restriction, text: 'Қайта қарауды сұраймын' }, who)
  const { contract } = await contractOf(who, admin)
  const { appeal } = (await world.run(restrict.showContract, { contract }, other)).restrictions[0]!.appeal!
  const answers = await Promise.allSettled(
    [other, third].map(by =>
      world.run(restrict.answerAppeal, { appeal, outcome: 'kept', text: 'Шектеу дұрыс' }, by),
    ),
  )
  assert.equal(answers.filter(one => one.status === 'fulfilled').length, 1)
})

test('a stranger and the director of a clinic reach no contract of the platform, and nobody appeals for another', async () => {
  const who = await patient()
  const { restriction } = await closes(who, admin, ['booking'])
  const { contract } = await contractOf(who, admin)
  const stranger = await patient()
  await assert.rejects(world.run(restrict.showContract, { contract }, director), { code: 'not-found' })
  await assert.rejects(world.run(restrict.liftRestriction, { restriction }, director), { code: 'not-found' })
  await assert.rejects(world.run(restrict.showContract, { contract }, stranger), { code: 'not-your-duty' })
  const text = 'Бөтен адамның шағымы'
  await assert.rejects(world.run(restrict.appealRestriction, { restriction, text }, stranger), {
    code: 'not-found',
  })
  await world.run(restrict.liftRestriction, { restriction }, other)
  assert.equal(await isClosed(who, 'booking'), false)
})
