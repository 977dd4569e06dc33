// What an act declares is believed by the server, the pages, the journal and the law: it must be true.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { moduleOrder } from '../app/folders.ts'
import { allActs } from '../app/modules.ts'
import { clauseIds } from '../app/reference/clauses.ts'
import { categoryNames, moduleNames, purposeNames, whoNames } from '../app/reference/words.texts.ts'
import { subscriptions } from '../app/subscriptions.ts'
import { openWorld } from '../app/testing/world.ts'
import type { AnyAct } from '../kernel/act.ts'
import { gateRefusals, type RefusalDeclaration } from '../kernel/refusal.ts'
import type { Text } from '../kernel/texts.ts'
import { allRules, sources } from './sources.ts'
import { textFaults } from './texts.ts'

const acts: AnyAct[] = allActs.map(act => act.declaration)
const world = await openWorld()
after(() => world.close())
const clauses = new Set(clauseIds())

const faults = (judge: (act: AnyAct) => string | false | undefined) =>
  acts.flatMap(act => {
    const fault = judge(act)
    return fault ? [`${act.name}: ${fault}`] : []
  })

test('there are acts, each with a name of its own that is a verb phrase', () => {
  assert.ok(acts.length > 10, `only ${acts.length} acts`)
  assert.equal(new Set(acts.map(act => act.name)).size, acts.length)
  assert.deepEqual(
    faults(act => !/^[a-z]+(-[a-z0-9]+)*$/.test(act.name) && 'the name is no phrase in kebab-case'),
    [],
  )
})

test('LB-2.2: every act names a purpose of the catalogue; codes of data, duties and modules have words too', () => {
  const unknown = (codes: readonly string[], names: object) => codes.filter(code => !(code in names))
  assert.deepEqual(unknown(moduleOrder, moduleNames), [])
  assert.deepEqual(
    faults(act => !(act.purpose in purposeNames) && `purpose ${act.purpose}`),
    [],
  )
  assert.deepEqual(
    faults(act => unknown(act.touches, categoryNames).join()),
    [],
  )
  assert.deepEqual(
    faults(act => (act.who.length === 0 ? 'nobody may run it' : unknown(act.who, whoNames).join())),
    [],
  )
})

test('every clause that an act, a refusal or a rule of access rests on is in the register', async () => {
  assert.deepEqual(
    faults(act => act.clauses.filter(clause => !clauses.has(clause)).join()),
    [],
  )
  assert.deepEqual(
    faults(act =>
      refusalsOf(act)
        .filter(([, refusal]) => refusal.clause && !clauses.has(refusal.clause))
        .map(([code, refusal]) => `${code} rests on ${refusal.clause}`)
        .join(),
    ),
    [],
  )
  const own = Object.values(gateRefusals as Record<string, RefusalDeclaration>)
  assert.deepEqual(
    own.filter(refusal => refusal.clause && !clauses.has(refusal.clause)),
    [],
  )
  const likeClause = /^(PF|CL|BL|LB|DR)-/
  const rules = await allRules()
  assert.deepEqual(
    rules.filter(rule => likeClause.test(rule.clause) && !clauses.has(rule.clause)).map(rule => rule.id),
    [],
  )
})

test('what is said to people is said in three languages', async () => {
  const rules = await allRules()
  assert.deepEqual(
    faults(act => textFaults(act.says).join()),
    [],
  )
  assert.deepEqual(
    faults(act =>
      refusalsOf(act)
        .flatMap(([code, { says }]) => textFaults(says).map(f => `${code} ${f}`))
        .join(),
    ),
    [],
  )
  assert.deepEqual(
    rules.flatMap(rule => textFaults(rule.says).map(fault => `${rule.id} ${fault}`)),
    [],
  )
  const texts = await everyText()
  assert.ok(texts.length > 100, `only ${texts.length} texts were read`)
  assert.deepEqual(
    texts.flatMap(({ where, text }) => textFaults(text).map(fault => `${where} ${fault}`)),
    [],
  )
})

test('a text with a hole in it is found', () => {
  assert.deepEqual(textFaults({ kk: 'Жазылу', ru: 'Записаться', en: 'Book' }), [])
  assert.equal(textFaults({ kk: '', ru: 'Записаться', en: 'Book' }).length, 1)
  assert.equal(textFaults({ kk: 'Записаться ещё раз', ru: 'Записаться ещё раз', en: 'Book again' }).length, 1)
  assert.equal(textFaults({ kk: 'Құны {n}', ru: 'Цена {n}', en: 'Price {m}' }).length, 1)
  assert.equal(textFaults({ kk: 'Құны {n', ru: 'Цена', en: 'Price' }).length > 0, true)
})

test('a refusal that a constraint proves names a constraint or index of the database', async () => {
  const { rows } = await world.database.pool.query<{ name: string }>(
    `select conname as name from pg_constraint union select indexrelid::regclass::text from pg_index
     union select relname from pg_class where relkind = 'i'`,
  )
  const known = new Set(rows.map(row => row.name))
  // A trigger raises a constraint by name where no table constraint can say it.
  const raised = new Set(
    sources('modules/*/schema/*.sql', 'kernel/schema/*.sql').flatMap(({ text }) =>
      [...text.matchAll(/constraint\s*=\s*'([a-z_]+)'/g)].map(match => match[1]!),
    ),
  )
  assert.deepEqual(
    faults(act =>
      refusalsOf(act)
        .flatMap(([, { constraint }]) => constraint ?? [])
        .filter(name => !known.has(name) && !raised.has(name))
        .join(),
    ),
    [],
  )
})

test('an act of the system is told to nobody else, and somebody calls it', () => {
  const code = sources('modules/**/*.ts', 'app/*.ts', 'app/demo/**/*.ts')
    .filter(file => !/\.(test|api)\.tsx?$/.test(file.path))
    .map(file => file.text)
    .join('\n')
  const subscribed = new Set(Object.values(subscriptions).flat())
  const system = acts.filter(act => act.who.includes('system'))
  assert.deepEqual(
    system.filter(act => act.who.length > 1 || !act.internal).map(act => act.name),
    [],
  )
  const called = (name: string) => new RegExp(`(later|runAsSystem)\\([^)]{0,40}['"]${name}['"]`).test(code)
  assert.deepEqual(
    system.filter(act => !subscribed.has(act.name) && !called(act.name)).map(act => act.name),
    [],
  )
})

test('every event reaches system acts that exist, and every subscribed event is told by somebody', () => {
  const system = new Set(acts.filter(act => act.who.includes('system')).map(act => act.name))
  const code = sources('modules/**/*.ts')
    .map(file => file.text)
    .join('\n')
  for (const [event, names] of Object.entries(subscriptions)) {
    assert.deepEqual(
      names.filter(name => !system.has(name)),
      [],
      `event ${event}`,
    )
    assert.ok(code.includes(`emit('${event}'`), `nobody tells the event ${event}`)
  }
})

test('DR-8: an auditor reads and changes nothing but the own answer to a question about an own look', () => {
  const written = acts.filter(act => act.kind === 'write' && act.who.includes('auditor'))
  assert.deepEqual(
    written.map(act => act.name),
    ['answer-look'],
  )
})

test('an act that reads nothing of a person opens no person: health is never open to anyone', () => {
  assert.deepEqual(
    faults(act => act.who.includes('anyone') && act.touches.includes('health') && 'anyone may touch health'),
    [],
  )
  assert.deepEqual(
    faults(
      act =>
        act.touches.length === 0 &&
        ['care', 'payment'].includes(act.purpose) &&
        act.kind === 'write' &&
        'writes for care or payment and touches nobody',
    ),
    [],
  )
})

function refusalsOf(act: AnyAct): [string, RefusalDeclaration][] {
  return Object.entries(act.refusals)
}

/** Every text of the files that hold nothing but texts. */
async function everyText(): Promise<{ where: string; text: Text }[]> {
  const files = sources('modules/**/*.texts.ts', 'app/**/*texts.ts')
  const found = await Promise.all(
    files.map(async ({ path }) => {
      const exports = (await import(`../${path}`)) as Record<string, unknown>
      return Object.values(exports).flatMap(value => textsIn(path, value))
    }),
  )
  return found.flat()
}

function textsIn(where: string, value: unknown): { where: string; text: Text }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('kk' in value && 'ru' in value && 'en' in value && typeof value.kk === 'string')
    return [{ where, text: value as Text }]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(`${where} ${key}`, inner))
}
