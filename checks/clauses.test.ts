import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { clauseIds, clauseRows } from '../app/reference/clauses.ts'
import { buildRegister, clauseFaults } from './register.ts'

const clauses = clauseIds()
const register = await buildRegister(clauses)

test('the register holds every clause once, and people are named only for clauses that exist', () => {
  assert.equal(clauses.length, 182)
  assert.equal(new Set(clauses).size, clauses.length)
  const duties = read('people')
  assert.deepEqual(
    Object.keys(duties).filter(id => !clauses.includes(id)),
    [],
  )
  assert.ok(clauseRows().some(row => row.duty))
})

test('docs/clauses/register.json says what carries each clause today', () => {
  const written = read('register')
  const differ = clauses.filter(
    clause => JSON.stringify(written[clause]) !== JSON.stringify(register[clause]),
  )
  assert.deepEqual(differ, [], 'run: node --import ./kernel/tsx.ts checks/write-register.ts')
})

test('each clause has code and a test that proves it, or somebody’s duty, or the part that owes it', () => {
  assert.deepEqual(clauseFaults(clauses, register, read('people'), read('owed')), [])
})

test('what is owed is a clause of the register, and is named in three languages', () => {
  for (const [clause, by] of Object.entries<Record<string, string>>(read('owed'))) {
    assert.ok(clauses.includes(clause), clause)
    assert.ok(by.kk && by.ru && by.en, clause)
  }
})

test('a clause without code, without a test, or owed although carried is found', () => {
  const nothing = { acts: [], refusals: [], constraints: [], rules: [], files: [], tests: [] }
  const accept = { ...nothing, acts: ['accept-documents'] }
  const faults = (register: object, owed: object = {}) =>
    clauseFaults(['PF-1.4'], register as never, {}, owed)
  assert.equal(faults({}).length, 1, 'no code')
  assert.equal(faults({ 'PF-1.4': accept }).length, 1, 'no test')
  assert.equal(faults({ 'PF-1.4': { ...accept, tests: ['a.test.ts'] } }).length, 0)
  assert.equal(faults({ 'PF-1.4': { ...accept, tests: ['a.test.ts'] } }, { 'PF-1.4': {} }).length, 1)
  assert.equal(faults({}, { 'PF-1.4': {} }).length, 0)
})

function read(name: string) {
  return JSON.parse(readFileSync(`docs/clauses/${name}.json`, 'utf8'))
}
