import assert from 'node:assert/strict'
import { sign, verify } from 'node:crypto'
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { KeysFault, loadKeys } from './keys.ts'

const scratch = mkdtempSync(join(tmpdir(), 'shipa-keys-'))
const folder = join(scratch, 'keys')
beforeEach(() => rmSync(folder, { recursive: true, force: true }))
after(() => rmSync(scratch, { recursive: true }))

test('a first start makes keys that the next start reads, and nobody else can', () => {
  const made = loadKeys(folder, { create: true })
  assert.deepEqual(loadKeys(folder, { create: false }).keks, made.keks)
  assert.equal(made.keks.get(1)?.length, 32)
  assert.equal(made.blindIndex.length, 32)
  assert.ok(made.appPassword.length >= 32)
  const words = Buffer.from('checkpoint')
  assert.ok(verify(null, words, made.journalSigning, sign(null, words, made.journalSigning)))
  for (const name of readdirSync(folder)) assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600, name)
})

test('two installations have no key in common', () => {
  const one = loadKeys(folder, { create: true })
  const two = loadKeys(join(scratch, 'other'), { create: true })
  assert.notDeepEqual(one.keks, two.keks)
  assert.notDeepEqual(one.blindIndex, two.blindIndex)
  assert.notEqual(one.appPassword, two.appPassword)
})

test('without keys production is refused, with words about how to make them', () => {
  assert.throws(() => loadKeys(folder, { create: false }), refusal(/npm run make-keys/))
})

test('a lost key is never made anew: what it sealed would stay shut', () => {
  for (const name of ['kek-1', 'blind-index', 'journal-signing.pem', 'app-password']) {
    rmSync(folder, { recursive: true, force: true })
    loadKeys(folder, { create: true })
    rmSync(join(folder, name))
    assert.throws(() => loadKeys(folder, { create: true }), refusal(new RegExp(`${name} is missing`)))
  }
})

test('a key that others may read is a fault', () => {
  loadKeys(folder, { create: true })
  chmodSync(join(folder, 'blind-index'), 0o640)
  assert.throws(() => loadKeys(folder, { create: false }), refusal(/chmod 600/))
})

test('a cut key and a key of another kind are faults', () => {
  loadKeys(folder, { create: true })
  writeFileSync(join(folder, 'kek-1'), Buffer.alloc(16).toString('base64'))
  assert.throws(() => loadKeys(folder, { create: false }), refusal(/32 bytes/))
  writeFileSync(join(folder, 'kek-1'), Buffer.alloc(32).toString('base64'))
  writeFileSync(join(folder, 'journal-signing.pem'), 'nothing')
  assert.throws(() => loadKeys(folder, { create: false }), refusal(/not a private key/))
})

test('after a change of keys the newest seals and the older ones still open', () => {
  loadKeys(folder, { create: true })
  copyFileSync(join(folder, 'blind-index'), join(folder, 'kek-10'))
  const keys = loadKeys(folder, { create: false })
  assert.equal(keys.newestKek, 10)
  assert.deepEqual([...keys.keks.keys()].sort(), [1, 10])
})

function refusal(words: RegExp) {
  return (error: Error) => {
    assert.ok(error instanceof KeysFault)
    assert.match(error.message, words)
    return true
  }
}
