import assert from 'node:assert/strict'
import { createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { asRole } from '../../../app/testing/template.ts'
import { openWorld } from '../../../app/testing/world.ts'
import type { Connection } from '../../../kernel/database/database.ts'
import { nobody } from '../../../kernel/work.ts'
import { record } from '../record.ts'
import { type ChainedRow, verifyJournal } from '../verify.ts'
import { type ChainParts, chainOnce, startChainer } from './chainer.ts'
import { checkpointOf, lineOf, signCheckpoint } from './checkpoint.ts'
import { append, emptyTree, leafOf, proveInclusion, rootByProof, rootOf } from './merkle.ts'
import { readChain, readChainFile, writeChain } from './read.ts'

const world = await openWorld()
after(() => world.close())
const query = world.database.pool.query.bind(world.database.pool) as Connection['query']
const { privateKey } = generateKeyPairSync('ed25519')
const publicKey = createPublicKey(privateKey)
const parts: ChainParts = {
  database: world.database,
  signingKey: privateKey,
  checkpointFile: join(world.folder, 'checkpoints'),
  clock: world.clock.now,
}
const ownerUrl = asRole(process.env.SHIPA_TEST_CLUSTER!, 'shipa_owner', new URL(world.url).pathname.slice(1))

test('rows written by many at once are numbered without a gap and verify', async () => {
  for (let batch = 0; batch < 3; batch++) {
    await Promise.all(Array.from({ length: 20 }, pass))
    // Two processes chain at the same moment: one of them does all, the other nothing.
    const moved = await Promise.all([chainOnce(parts), chainOnce(parts)])
    assert.equal(moved[0] + moved[1], 20)
  }
  const { rows, checkpoints } = await chain()
  assert.deepEqual(
    rows.map(row => row.seq),
    Array.from({ length: 60 }, (_, at) => at + 1),
  )
  assert.equal(checkpoints.length, 3)
  assert.deepEqual(await verified(), { rows: 60, checkpoints: 3, faults: [] })
})

test('an exported file is checked elsewhere with the public key alone', async () => {
  const file = join(world.folder, 'export.ndjson')
  await withOwner(async client => writeChain(await readChain(client), file))
  const copy = await readChainFile(file)
  const { faults, rows } = await verifyJournal({ ...copy, checkpointFileLines: fileLines(), publicKey })
  assert.deepEqual({ faults, rows }, { faults: [], rows: 60 })
})

test('the verifier finds a row that was changed, also when its leaf was changed with it', async () => {
  const { rows } = await chain()
  const changed = rows.with(6, { ...rows[6]!, text: rows[6]!.text.replace('read', 'xxxx') })
  assert.match((await verified({ rows: changed })).faults.join(), /^Row 7 was changed/)
  const text = changed[6]!.text
  const releafed = changed.with(6, { seq: 7, text, leaf: leafOf(text).toString('hex') })
  assert.match((await verified({ rows: releafed })).faults.join(), /^Rows 1 to 20 are not the ones signed/)
})

test('the verifier finds rows that were removed, inserted, swapped or added at the end', async () => {
  const { rows } = await chain()
  assert.deepEqual((await verified({ rows: rows.toSpliced(10, 2) })).faults, ['Rows 11 to 12 are missing.'])
  const closed = rows.toSpliced(10, 1).map((row, at) => ({ ...row, seq: at + 1 }))
  assert.match((await verified({ rows: closed })).faults.join(), /Rows 1 to 20 are not the ones signed/)
  const inserted = rows.toSpliced(30, 0, rows[3]!).map((row, at) => ({ ...row, seq: at + 1 }))
  assert.match((await verified({ rows: inserted })).faults.join(), /Rows 21 to 40 are not the ones signed/)
  const swapped = rows.with(1, { ...rows[2]!, seq: 2 }).with(2, { ...rows[1]!, seq: 3 })
  assert.match((await verified({ rows: swapped })).faults.join(), /Rows 1 to 20 are not the ones signed/)
  const added = [...rows, { ...rows[0]!, seq: 61 }]
  assert.match(
    (await verified({ rows: added })).faults.join(),
    /Rows 61 to 61 stand after the last checkpoint/,
  )
})

test('a tail cut off together with its checkpoints is betrayed by the file outside', async () => {
  const { rows, checkpoints } = await chain()
  const cut = { rows: rows.slice(0, 40), checkpoints: checkpoints.slice(0, 2) }
  assert.deepEqual((await verified({ ...cut, checkpointFileLines: [] })).faults, [])
  assert.match((await verified(cut)).faults.join(), /60 rows were signed .* the journal ends at 40/)
})

test('a checkpoint signed with another key is not believed', async () => {
  const { rows, checkpoints } = await chain()
  const thief = generateKeyPairSync('ed25519').privateKey
  const forged = signCheckpoint(60, Buffer.alloc(32), world.clock.now(), thief)
  assert.match(
    (await verified({ rows, checkpoints: [...checkpoints, forged] })).faults.join(),
    /60 rows in the database is not signed/,
  )
  const renamed = { ...forged, keyId: checkpoints[0]!.keyId }
  assert.match(
    (await verified({ checkpointFileLines: [lineOf(renamed)] })).faults.join(),
    /checkpoint file is not signed/,
  )
  assert.match(
    (await verified({ checkpointFileLines: ['60 nonsense'] })).faults.join(),
    /Line 1 .* cannot be read/,
  )
})

test('nobody changes or removes a chained row, the owner included', async () => {
  for (const act of [
    'update journal.entry set act = act',
    'delete from journal.entry',
    'truncate journal.entry',
    'update journal.checkpoint set size = size',
    'delete from journal.checkpoint',
    'truncate journal.checkpoint',
    'update journal.inbox set act = act',
    'truncate journal.inbox',
  ]) {
    await assert.rejects(world.database.pool.query(act), /permission denied/, act)
    await assert.rejects(
      world.arrange(db => sql.raw(act).execute(db)),
      /append-only/,
      act,
    )
  }
})

test('a row cannot leave the inbox but into the chain', async () => {
  await pass()
  await assert.rejects(
    world.arrange(db => sql`delete from journal.inbox`.execute(db)),
    /only into the chain/,
  )
  assert.equal(await chainOnce(parts), 1)
})

test('the chainer runs by itself, and after a crash before the file it brings the file up to date', async () => {
  await pass()
  const lost = { ...parts, checkpointFile: join(world.folder, 'lost') }
  assert.equal(await chainOnce(lost), 1)
  const chainer = await startChainer({ ...parts, log: () => {} })
  await pass()
  await chainer.stop()
  assert.equal(checkpointOf(fileLines().at(-2)!)?.size, 62)
  assert.equal(checkpointOf(fileLines().at(-1)!)?.size, 63)
  assert.deepEqual((await verified()).faults, [])
})

test('a proof of one entry leads to the signed root and no other entry passes for it', async () => {
  const leaves = Array.from({ length: 1000 }, (_, at) => leafOf(`row ${at}`))
  for (const size of [1, 2, 3, 7, 8, 9, 100, 1000]) {
    const tree = emptyTree()
    for (const leaf of leaves.slice(0, size)) append(tree, leaf)
    for (const index of new Set([0, Math.floor(size / 2), size - 1])) {
      const proof = await proveInclusion(leaves, index, size)
      assert.deepEqual(rootByProof(leaves[index]!, index, size, proof), rootOf(tree), `${index} of ${size}`)
      assert.notDeepEqual(rootByProof(leafOf('other'), index, size, proof), rootOf(tree))
      assert.ok(JSON.stringify(proof.map(node => node.toString('base64'))).length < 3_000)
    }
  }
  assert.equal(rootOf(emptyTree()).toString('hex').slice(0, 8), 'e3b0c442')
})

async function pass() {
  await record(query, {
    act: 'open-record',
    kind: 'read',
    outcome: 'done',
    purpose: 'care',
    persons: [randomUUID(), randomUUID()].sort(),
    rules: ['treating-doctor'],
    detail: { visit: randomUUID(), mark: '“қ”\n' },
    actor: { ...nobody, account: randomUUID() },
    origin: { lang: 'kk', address: '127.0.0.1', device: '', channel: 'web' },
    at: world.clock.now(),
  })
}

async function chain() {
  return withOwner(async client => {
    const { rows, checkpoints } = await readChain(client)
    const all: ChainedRow[] = []
    for await (const row of rows) all.push(row)
    return { rows: all, checkpoints }
  })
}

async function verified(other: Partial<Parameters<typeof verifyJournal>[0]> = {}) {
  return verifyJournal({ ...(await chain()), checkpointFileLines: fileLines(), publicKey, ...other })
}

function fileLines() {
  return readFileSync(parts.checkpointFile, 'utf8').trimEnd().split('\n')
}

async function withOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
