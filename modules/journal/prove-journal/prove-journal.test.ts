import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { chainOnce } from '../chain/chainer.ts'
import { append, emptyTree, leafOf, rootByProof, rootOf } from '../chain/merkle.ts'
import { inclusionProof, levelsOf, rangeRoot } from '../chain/proof.ts'
import { showCheckpoint } from '../show-checkpoint/show-checkpoint.api.ts'
import { showWhoLooked } from '../show-who-looked/show-who-looked.api.ts'
import { configureWitness } from '../witness.ts'
import { proveJournal } from './prove-journal.api.ts'

const world = await openWorld()
after(() => world.close())
const { privateKey } = generateKeyPairSync('ed25519')
configureWitness(createPublicKey(privateKey))
const patient = await world.person()

const chain = () =>
  chainOnce({
    database: world.database,
    signingKey: privateKey,
    checkpointFile: join(world.folder, 'checkpoints'),
    clock: world.clock.now,
  })

/** So many looks at own data, chained; answers the checkpoint after them. */
async function looks(times: number, someone: Someone = patient): Promise<string> {
  for (let time = 0; time < times; time++) await world.run(showWhoLooked, {}, someone)
  await chain()
  return (await world.run(showCheckpoint, {}, patient)).checkpoint!.line
}

/** What the offline program says of a proof: null when it accepts it. */
function offline(kept: string, proof: string): string | null {
  const [keptFile, proofFile] = [join(world.folder, 'kept.txt'), join(world.folder, 'proof.json')]
  writeFileSync(keptFile, `${kept}\n`)
  writeFileSync(proofFile, proof)
  try {
    execFileSync(process.execPath, ['machine/check-checkpoint.mjs', keptFile, proofFile], { stdio: 'pipe' })
    return null
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr)
  }
}

test('the proof of any leaf of a tree of any size leads to the root that the chainer signs', () => {
  for (const size of [1, 2, 3, 7, 8, 33]) {
    const leaves = Array.from({ length: size }, (_, at) => leafOf(`row ${at}`))
    const tree = emptyTree()
    for (const leaf of leaves) append(tree, leaf)
    const levels = levelsOf(Buffer.concat(leaves))
    assert.deepEqual(rangeRoot(levels, 0, size), rootOf(tree))
    leaves.forEach((leaf, at) => {
      assert.deepEqual(rootByProof(leaf, at, size, inclusionProof(levels, at, size)), rootOf(tree))
    })
  }
})

test('CL-5.2.7: whoever kept a checkpoint proves at any later length that nothing was cut, offline too', async () => {
  const kept: string[] = []
  for (const times of [1, 2, 1, 3, 1, 4]) kept.push(await looks(times))
  for (const line of kept) {
    const { verdict, proof } = await world.run(proveJournal, { kept: line }, patient)
    assert.equal(verdict, 'whole')
    assert.equal(offline(line, proof!), null)
  }
})

test('all rows about the person since stand in the proof, each in less than three kilobytes', async () => {
  const kept = await looks(1)
  await looks(5)
  await looks(2, await world.person())
  const { rows, proof } = await world.run(proveJournal, { kept }, patient)
  assert.ok(rows >= 5)
  for (const row of JSON.parse(proof!).rows) assert.ok(JSON.stringify(row).length <= 3_000)
})

test('a proof that was touched, or is of another checkpoint, is refused offline', async () => {
  const kept = await looks(2)
  await looks(3)
  const { proof } = await world.run(proveJournal, { kept }, patient)
  const parsed = JSON.parse(proof!)
  const other = Buffer.alloc(32, 7).toString('base64')
  const broken = { ...parsed, rows: [{ ...parsed.rows[0], leaf: other }] }
  assert.match(offline(kept, JSON.stringify(broken))!, /does not stand/)
  const cut = { ...parsed, consistency: parsed.consistency.map(() => other) }
  assert.match(offline(kept, JSON.stringify(cut))!, /does not go on/)
  assert.match(offline(await looks(1), proof!)!, /another checkpoint/)
})

test('a line that is no checkpoint, or that somebody else signed, is told from ours', async () => {
  const kept = await looks(1)
  await refused(world.run(proveJournal, { kept: 'сәлем' }, patient), 'not-a-checkpoint')
  const forged = kept.replace(/^\d+/, size => String(Number(size) + 1))
  await refused(world.run(proveJournal, { kept: forged }, patient), 'not-signed-here')
})

test('a changed row is told', async () => {
  const kept = await looks(2)
  const undo = await asSuperuser(
    `update journal.entry set leaf = decode(repeat('07', 32), 'hex') where seq = 1`,
    `update journal.entry set leaf = old.leaf from kept_entry old where old.seq = entry.seq`,
  )
  assert.equal((await world.run(proveJournal, { kept }, patient)).verdict, 'changed')
  await undo()
  assert.equal((await world.run(proveJournal, { kept }, patient)).verdict, 'whole')
})

test('a tail that was cut off together with its checkpoints is told by the kept line', async () => {
  const kept = await looks(3)
  const size = Number(kept.split(' ')[0])
  await asSuperuser(
    `delete from journal.entry where seq > ${size - 2}; delete from journal.checkpoint where size > ${size - 2}`,
  )
  assert.equal((await world.run(proveJournal, { kept }, patient)).verdict, 'cut')
})

/** Changes the chain past every trigger, and answers how to undo it. */
async function asSuperuser(statement: string, undo = ''): Promise<() => Promise<void>> {
  const address = new URL(process.env.SHIPA_TEST_CLUSTER!)
  address.pathname = new URL(world.url).pathname
  const run = async (text: string) => {
    const client = new pg.Client({ connectionString: address.href })
    await client.connect()
    await client.query(`set session_replication_role = replica; ${text}`)
    await client.end()
  }
  await run(`create table if not exists kept_entry as select seq, leaf from journal.entry; ${statement}`)
  return () => run(undo)
}

async function refused(run: Promise<unknown>, code: string) {
  await assert.rejects(run, (error: unknown) => error instanceof Refusal && error.code === code)
}
