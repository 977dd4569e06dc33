import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { examine } from './doctor.ts'
import { loadKeys } from './keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'shipa-doctor-'))
// The database runs as another user when we are root, who must be let through.
chmodSync(folder, 0o755)
after(() => rmSync(folder, { recursive: true }))

test('a machine on which Shipa was never started is well', async () => {
  const { faults, said } = await lookOver({})
  assert.equal(faults, 0, said)
  assert.match(said, /the first npm start makes them/)
})

test('a mail server that is not there is a fault with a remedy', async () => {
  const { faults, said } = await lookOver({ SMTP_URL: 'smtp://127.0.0.1:9', SMTP_FROM: 'shipa@example.kz' })
  assert.equal(faults, 1)
  assert.match(said, /FAULT {2}mail\n.*Look at SMTP_URL/)
})

test('a database that is not there is a fault with a remedy, and its address is not told', async () => {
  const { faults, said } = await lookOver({ DATABASE_URL: 'postgresql://owner:hunter2@127.0.0.1:9/shipa' })
  assert.ok(faults > 0)
  assert.match(said, /does not answer.*Look at DATABASE_URL/)
  assert.doesNotMatch(said, /hunter2/)
})

test('beside a running Shipa it uses the same database, and says that the plain role is missing', async () => {
  const config = readConfig({ SHIPA_DATA: folder })
  loadKeys(config.keysFolder, { create: true })
  const database = await openDatabase(config)
  try {
    const { faults, said } = await lookOver({})
    assert.match(said, /ok {5}keys/)
    assert.match(said, /ok {5}database\n/)
    assert.match(said, /FAULT {2}walls of the database\n.*npm run migrate/)
    assert.equal(faults, 1)
  } finally {
    await database.stop()
  }
})

async function lookOver(env: Record<string, string>): Promise<{ faults: number; said: string }> {
  const lines: string[] = []
  const faults = await examine(readConfig({ SHIPA_DATA: folder, ...env }), line => lines.push(line))
  return { faults, said: lines.join('\n') }
}
