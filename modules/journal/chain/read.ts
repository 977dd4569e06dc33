// Reads the chain for those who verify it: from the database, as its owner, or from a file written before.
import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import type { ChainedRow } from '../verify.ts'
import { canonicalText } from './canonical.ts'
import { type Checkpoint, checkpointOf, lineOf } from './checkpoint.ts'

export interface Chain {
  rows: AsyncIterable<ChainedRow>
  checkpoints: Checkpoint[]
}

/** Everything from one snapshot of the database; `client` belongs to the owner's role and is used up. */
export async function readChain(client: pg.ClientBase): Promise<Chain> {
  await client.query(`begin isolation level repeatable read read only; set local shipa.duty = 'system'`)
  const { rows } = await client.query<Checkpoint & { size: string | number }>(
    `select size, root, signed_at as "signedAt", key_id as "keyId", signature from journal.checkpoint order by size`,
  )
  return { rows: readRows(client), checkpoints: rows.map(row => ({ ...row, size: Number(row.size) })) }
}

/** Writes the chain as lines of JSON: the checkpoints, then the rows. */
export async function writeChain(chain: Chain, file: string): Promise<void> {
  async function* lines() {
    for (const checkpoint of chain.checkpoints)
      yield JSON.stringify({ checkpoint: lineOf(checkpoint) }) + '\n'
    for await (const row of chain.rows) yield JSON.stringify(row) + '\n'
  }
  await pipeline(Readable.from(lines()), createWriteStream(file, { flags: 'wx', mode: 0o600 }))
}

/** Reads a file of `writeChain`; throws in words when it is not one. */
export async function readChainFile(file: string): Promise<Chain> {
  const checkpoints: Checkpoint[] = []
  for await (const line of linesOf(file)) {
    if (!line.checkpoint) break
    const checkpoint = checkpointOf(line.checkpoint)
    if (!checkpoint) throw new Error(`${file} holds a checkpoint that cannot be read: ${line.checkpoint}`)
    checkpoints.push(checkpoint)
  }
  async function* rows() {
    for await (const line of linesOf(file)) if (!line.checkpoint) yield line as ChainedRow
  }
  return { rows: rows(), checkpoints }
}

async function* readRows(client: pg.ClientBase): AsyncGenerator<ChainedRow> {
  await client.query(`declare chain cursor for
    select seq, encode(leaf, 'hex') as leaf, ${canonicalText} as text from journal.entry order by seq`)
  for (;;) {
    const { rows } = await client.query<{ seq: string | number; leaf: string; text: string }>(
      'fetch 10000 from chain',
    )
    if (rows.length === 0) break
    for (const row of rows) yield { ...row, seq: Number(row.seq) }
  }
  await client.query('commit')
}

async function* linesOf(file: string): AsyncGenerator<Partial<ChainedRow> & { checkpoint?: string }> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line)
}
