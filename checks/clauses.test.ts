import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { allActs } from '../app/modules.ts'
import { clauseIds, clauseRows } from '../app/reference/clauses.ts'
import { buildRegister, untested } from './register.ts'

const clauses = clauseIds()
const register = await buildRegister(clauses)

test('the register holds every clause once, and people are named only for clauses that exist', () => {
  assert.equal(clauses.length, 182)
  assert.equal(new Set(clauses).size, clauses.length)
  const duties = JSON.parse(readFileSync('docs/clauses/people.json', 'utf8'))
  assert.deepEqual(
    Object.keys(duties).filter(id => !clauses.includes(id)),
    [],
  )
  assert.ok(clauseRows().some(row => row.duty))
})

test('docs/clauses/register.json says what carries each clause today', () => {
  const written = JSON.parse(readFileSync('docs/clauses/register.json', 'utf8'))
  const differ = clauses.filter(
    clause => JSON.stringify(written[clause]) !== JSON.stringify(register[clause]),
  )
  assert.deepEqual(differ, [], 'run: node --import ./kernel/tsx.ts checks/write-register.ts')
})

test('a clause that an act names has a test', () => {
  assert.deepEqual(untested(register), [])
})

test('a clause without a test is found, and an act without one does not count as tested', () => {
  const nothing = { acts: [], refusals: [], constraints: [], rules: [], tests: [] }
  assert.deepEqual(untested({ 'PF-1.4': { ...nothing, acts: ['accept-document'] } }), ['PF-1.4'])
  assert.deepEqual(
    untested({ 'PF-1.4': { ...nothing, acts: ['accept-document'], tests: ['a.test.ts'] } }),
    [],
  )
  assert.ok(allActs.length > 0)
})
