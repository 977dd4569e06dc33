// What tests of this module share: time that passes, a journal that is chained and read through.
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { join } from 'node:path'
import type { Someone, World } from '../../app/testing/world.ts'
import type { Connection } from '../../kernel/database/database.ts'
import { nobody } from '../../kernel/work.ts'
import { chainOnce, record } from '../journal/index.ts'

export const keys = generateKeyPairSync('ed25519')

/** Moves all that the journal holds into the chain. */
export async function chain(world: World, signingKey: KeyObject = keys.privateKey): Promise<void> {
  const checkpointFile = join(world.folder, 'checkpoints')
  while (await chainOnce({ database: world.database, signingKey, checkpointFile, clock: world.clock.now }));
}

/** The journal is chained, two hours pass, and what is due is done. */
export async function detect(world: World): Promise<void> {
  await chain(world)
  world.clock.pass(120)
  await world.runJobs()
}

/** A look as the gate would write it, for those that no act of today makes. */
export async function looked(
  world: World,
  by: Someone & { organisation: string; duty: string; branch?: string },
  persons: readonly string[],
  more: {
    act?: string
    rules?: string[]
    outcome?: string
    at?: Date
    channel?: 'web' | 'api'
    kind?: 'read' | 'write'
  } = {},
): Promise<void> {
  await record(world.database.pool.query.bind(world.database.pool) as Connection['query'], {
    act: more.act ?? 'open-record',
    kind: more.kind ?? 'read',
    outcome: more.outcome ?? 'done',
    purpose: 'care',
    persons,
    rules: more.rules ?? ['front-desk'],
    detail: {},
    actor: {
      ...nobody,
      account: by.account,
      person: by.person,
      employment: by.employment!,
      duty: by.duty,
      organisation: by.organisation,
      branch: by.branch ?? null,
    },
    origin: { lang: 'kk', address: '', device: '', channel: more.channel ?? 'web' },
    at: more.at ?? world.clock.now(),
  })
}
