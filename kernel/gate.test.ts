import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import * as z from 'zod'
import { openWorld } from '../app/testing/world.ts'
import { enter } from '../modules/accounts/index.ts'
import { record } from '../modules/journal/index.ts'
import { type AnyAct, act, declare } from './act.ts'
import { line } from './fields.ts'
import { type Caller, createGate } from './gate.ts'
import { deadLetters, reviveDeadLetters, runNextJob, startJobRunner } from './jobs.ts'
import { Refusal } from './refusal.ts'

// A small catalogue of its own, over a table of its own, so that the gate is tested apart from the modules.
const world = await openWorld()
after(() => world.close())
await world.arrange(async db => {
  await sql`create table kernel.toy (id uuid primary key, word text constraint word_once unique)`.execute(db)
  await sql`grant select, insert, delete on kernel.toy to shipa_app`.execute(db)
})

const says = { kk: 'ойыншық', ru: 'игрушка', en: 'toy' }
const base = { says, purpose: 'care', touches: [], clauses: [] } as const
const keepWord = declare({
  ...base,
  name: 'keep-word',
  kind: 'write',
  who: ['person'],
  asks: z.strictObject({ word: line(20), thenFail: z.boolean().optional() }),
  answers: z.object({ id: z.uuid() }),
  refusals: {
    taken: { kind: 'conflict', says, constraint: 'word_once' },
    unwanted: { kind: 'invalid', says },
  },
})
const readWords = declare({
  ...base,
  name: 'read-words',
  kind: 'read',
  who: ['reception'],
  touches: ['identity'],
  asks: z.strictObject({ person: z.uuid().optional() }),
  answers: z.object({ count: z.int() }),
  refusals: {},
})
const readOwnWords = declare({ ...readWords, name: 'read-own-words', who: ['person', 'reception'] })
const countWords = declare({ ...readWords, name: 'count-words', touches: [] })
const echoLater = declare({
  ...base,
  name: 'echo-later',
  kind: 'write',
  who: ['system'],
  internal: true,
  asks: z.strictObject({ word: line(20) }),
  answers: z.object({}),
  refusals: {},
})
const confirmedOnly = declare({
  ...base,
  name: 'confirmed-only',
  kind: 'write',
  who: ['person'],
  confirmed: true,
  documents: ['house-rules'],
  restrictable: 'weighty',
  once: 'free',
  asks: z.strictObject({}),
  answers: z.object({ secret: z.string().optional() }),
  refusals: {},
})

let missing: string[] = []
let restricted: string[] = []
let broken = false
const acts = [
  act(keepWord, async (work, { word, thenFail }) => {
    const id = randomUUID()
    work.evenIfRefused(async db => {
      await sql`insert into kernel.toy values (${randomUUID()}, ${`tried ${word} ${randomUUID()}`})`.execute(
        db,
      )
    })
    await sql`insert into kernel.toy values (${id}, ${word})`.execute(work.db)
    await work.emit('word-kept', { word: `echo ${word}` })
    if (thenFail) work.refuse('unwanted')
    return { id, leaked: 'never answered' }
  }),
  act(readWords, async (work, { person }) => {
    if (person) work.saw(person, 'front-desk')
    const { rows } = await sql`select from kernel.toy`.execute(work.db)
    return { count: rows.length }
  }),
  act(readOwnWords, async work => {
    work.saw(work.actor.person!, 'self')
    return { count: 0 }
  }),
  act(countWords, async () => ({ count: 0 })),
  act(echoLater, async (work, { word }) => {
    if (broken) throw new Error('the echo is broken')
    await sql`insert into kernel.toy values (${randomUUID()}, ${word})`.execute(work.db)
    return {}
  }),
  act(confirmedOnly, async () => ({})),
]
const lines: string[] = []
const gate = createGate({
  acts,
  database: world.database,
  sealing: world.sealing,
  clock: world.clock.now,
  log: event => lines.push(event),
  enter,
  isRestricted: async (_, restrictable) => restricted.includes(restrictable),
  missingDocuments: async (_, kinds) => kinds.filter(kind => missing.includes(kind)),
  dutyDocuments: ['rules-of-duty'],
  record,
  subscriptions: { 'word-kept': ['echo-later'] },
})
const origin = { lang: 'kk', address: '127.0.0.1', device: 'test', channel: 'api' } as const
const as = (token?: string, key: string = randomUUID()): Caller => ({
  ...(token ? { token } : {}),
  key,
  origin,
})
const words = async () =>
  (
    await sql<{ word: string }>`select word from kernel.toy order by word`.execute(world.database.kysely)
  ).rows.map(row => row.word)
const journal = (name: string) =>
  world.arrange(
    async db =>
      (
        await sql<{ outcome: string; persons: string[]; rules: string[] }>`
    select outcome, persons, rules from journal.inbox where act = ${name} order by at`.execute(db)
      ).rows,
  )
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

const aigerim = await world.person()

test('nobody is asked to sign in, and a person without the duty is told so', async () => {
  await assert.rejects(gate.run(keepWord, { word: 'бір' }, as()), refusal('sign-in-needed'))
  await assert.rejects(gate.run(readWords, {}, as(aigerim.token)), refusal('not-your-duty'))
  assert.equal((await journal('read-words'))[0]?.outcome, 'not-your-duty')
})

test('a write sent twice with one key is done once and answered twice', async () => {
  const key = randomUUID()
  const both = await Promise.all(
    [1, 2].map(() => gate.run(keepWord, { word: 'екі' }, as(aigerim.token, key))),
  )
  assert.deepEqual(both[0], both[1])
  assert.deepEqual(Object.keys(both[0]!), ['id'], 'only what is declared is answered')
  assert.equal((await words()).filter(word => word === 'екі').length, 1)
  await assert.rejects(gate.run(keepWord, { word: 'басқа' }, as(aigerim.token, key)), refusal('key-reused'))
  await assert.rejects(
    gate.run(keepWord, { word: 'кілтсіз' }, { token: aigerim.token, origin }),
    refusal('key-missing'),
  )
})

test('a broken constraint comes back as its refusal', async () => {
  await gate.run(keepWord, { word: 'үш' }, as(aigerim.token))
  await assert.rejects(gate.run(keepWord, { word: 'үш' }, as(aigerim.token)), refusal('taken'))
})

test('a refused act leaves nothing but what must be kept even then', async () => {
  await assert.rejects(
    gate.run(keepWord, { word: 'төрт', thenFail: true }, as(aigerim.token)),
    refusal('unwanted'),
  )
  const kept = await words()
  assert.ok(!kept.includes('төрт'))
  assert.ok(kept.some(word => word.startsWith('tried төрт')))
  const { rows } = await sql`select from kernel.job where payload->>'word' = 'echo төрт'`.execute(
    world.database.kysely,
  )
  assert.equal(rows.length, 0, 'its event was not written either')
})

test('a read of people is journaled with whom and why; one that names nobody is a bug', async () => {
  const { organisation } = await world.clinic()
  const desk = await world.staff(organisation, 'reception')
  await gate.run(readWords, { person: aigerim.person }, as(desk.token))
  const row = (await journal('read-words')).at(-1)
  assert.deepEqual([row?.outcome, row?.persons, row?.rules], ['done', [aigerim.person], ['front-desk']])
  await assert.rejects(gate.run(readWords, {}, as(desk.token)), /told the journal of nobody/)
})

test('an act of weight waits for the documents and for a fresh confirmation', async () => {
  missing = ['house-rules']
  await assert.rejects(gate.run(confirmedOnly, {}, as(aigerim.token)), refusal('documents-not-accepted'))
  missing = []
  await gate.run(confirmedOnly, {}, as(aigerim.token))
  await world.arrange(db =>
    sql`update accounts.session set confirmed_until = null where account = ${aigerim.account}`.execute(db),
  )
  await assert.rejects(gate.run(confirmedOnly, {}, as(aigerim.token)), refusal('confirmation-needed'))
})

test('a function that is closed to the person is refused, and opens again', async () => {
  const { token } = await world.person('Бауыржан Үлгіев')
  restricted = ['weighty']
  await assert.rejects(gate.run(confirmedOnly, {}, as(token)), refusal('restricted'))
  restricted = ['another']
  await gate.run(confirmedOnly, {}, as(token))
  restricted = []
})

test('LB-3b, BL-2: a duty reads of no person before the rules of duty are accepted; what touches nobody and what is done as oneself stay open', async () => {
  const { organisation } = await world.clinic()
  const desk = await world.staff(organisation, 'reception')
  const read = () => gate.run(readWords, { person: aigerim.person }, as(desk.token))
  const readOwn = (who: typeof desk) => gate.run(readOwnWords, {}, as(who.token))
  missing = ['rules-of-duty']
  const refused = await read().catch(error => error)
  assert.deepEqual([refused.code, refused.data], ['documents-not-accepted', { missing }])
  await assert.rejects(readOwn(desk), refusal('documents-not-accepted'), 'the duty opens more than her own')
  await readOwn(aigerim)
  await gate.run(countWords, {}, as(desk.token))
  await gate.run(confirmedOnly, {}, as(desk.token))
  missing = []
  await read()
})

test('wrong input is refused in words beside the field, in three languages', async () => {
  for (const [lang, says] of [
    ['kk', 'Осы өрісті толтырыңыз.'],
    ['ru', 'Заполните это поле.'],
    ['en', 'Fill in this field.'],
  ] as const) {
    const refused = await gate.run(keepWord, { word: '' }, as(aigerim.token)).catch(error => error)
    assert.equal(refused.code, 'invalid-input')
    assert.deepEqual([refused.fields[0].field, refused.fields[0].says[lang]], ['word', says])
  }
  const hidden = await gate.run(keepWord, { word: 'аб\u202eвг' }, as(aigerim.token)).catch(error => error)
  assert.match(hidden.fields[0].says.en, /invisible/)
})

test('an event reaches its function within a second, once', async () => {
  const runner = await startJobRunner(world.database, world.url, gate, event => lines.push(event))
  try {
    await gate.run(keepWord, { word: 'бес' }, as(aigerim.token))
    const until = Date.now() + 1000
    while (!(await words()).includes('echo бес')) {
      assert.ok(Date.now() < until, 'the event took longer than a second')
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  } finally {
    await runner.stop()
  }
})

test('a job that fails is tried again, later each time, and at last lies among the dead letters', async () => {
  while (await runNextJob(world.database, gate, () => {}));
  // The house's own jobs come again each hour, and this gate does not know them.
  await sql`delete from kernel.job`.execute(world.database.kysely)
  broken = true
  await gate.run(keepWord, { word: 'алты' }, as(aigerim.token))
  let tries = 0
  for (let minutes = 0; minutes < 600; minutes += 10) {
    while (await runNextJob(world.database, gate, event => lines.push(event))) tries++
    world.clock.pass(10)
  }
  assert.equal(tries, 8)
  const { rows } = await sql<{ dead_at: Date; last_error: string }>`
    select dead_at, last_error from kernel.job where payload->>'word' = 'echo алты'`.execute(
    world.database.kysely,
  )
  assert.ok(rows[0]?.dead_at)
  assert.match(rows[0].last_error, /the echo is broken/)
  assert.ok(!(await words()).includes('echo алты'))

  const query = (text: string, values?: readonly unknown[]) =>
    world.database.pool.query(text, values as unknown[])
  assert.deepEqual(
    (await deadLetters(query)).map(({ act, event }) => [act, event]),
    [['echo-later', 'word-kept']],
  )
  broken = false
  assert.equal(await reviveDeadLetters(query, world.clock.now()), 1)
  while (await runNextJob(world.database, gate, () => {}));
  assert.ok((await words()).includes('echo алты'))
  assert.deepEqual(await deadLetters(query), [])
})

test('every act in the catalogue has its own name', () => {
  assert.throws(() => createGate({ acts: [acts[0], acts[0]] } as never), /same name/)
  const stranger = { ...keepWord, name: 'unheard-of' } as AnyAct
  return assert.rejects(gate.run(stranger, { word: 'жеті' }, as(aigerim.token)), /not in the catalogue/)
})
