import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { surfaceChanges, surfaceNow } from './privacy-surface.ts'

test('PF-3.6, LB-2.1: what is held of people, what for, and who may touch it changed only as was reviewed', async () => {
  const reviewed = JSON.parse(readFileSync('docs/privacy/surface.json', 'utf8'))
  const changes = surfaceChanges(reviewed, await surfaceNow())
  assert.deepEqual(
    changes,
    [],
    `Review each line; when all are right: node --import ./kernel/tsx.ts checks/write-privacy-surface.ts\n${changes.join('\n')}`,
  )
})

test('a new field, a rule that went and an act that widened are each told', () => {
  const before = {
    fields: { 'a.b.c': 'contact, contact' },
    purposes: {},
    recipients: { booking: ['clinic'] },
    acts: { 'show-visit': 'person for booking on identity' },
    rules: { self: 'DR-6.1' },
  }
  const now = {
    fields: { 'a.b.c': 'contact, contact', 'a.b.d': 'health special, booking' },
    purposes: {},
    recipients: { booking: ['clinic', 'researcher'] },
    acts: { 'show-visit': 'person, reception for booking on identity' },
    rules: {},
  }
  assert.deepEqual(
    surfaceChanges(before, now).map(line => line.slice(0, 24)),
    ['+ fields a.b.d: "health ', '~ recipients booking: ["', '~ acts show-visit: "pers', '- rules self'],
  )
})
