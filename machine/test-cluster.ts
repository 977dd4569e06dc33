// A cluster for tests: made for one run in a scratch folder, holding the template that each test file copies.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { prepareTemplate, testPassword } from '../app/testing/template.ts'
import { type RunningPostgres, startPostgres, startSystemPostgres } from './postgres.ts'

/** `url` is the superuser's address of the cluster. */
export type TestCluster = { url: string; stop: () => Promise<void> }

/** The embedded PostgreSQL in a scratch folder. */
export async function openEmbeddedCluster(): Promise<TestCluster> {
  return prepare(await startPostgres({ folder: scratchFolder(), durable: false }))
}

/**
 * A PostgreSQL of another major version: the one that TEST_DATABASE_URL names as its superuser, else
 * version 15 of the operating system. Undefined when there is neither.
 */
export async function openOutsideCluster(): Promise<TestCluster | undefined> {
  const url = process.env.TEST_DATABASE_URL
  if (url) {
    await prepareTemplate(url)
    return { url, stop: async () => {} }
  }
  const folder = scratchFolder()
  const running = await startSystemPostgres({ version: 15, folder })
  if (running !== undefined) return prepare(running)
  rmSync(folder, { recursive: true })
  return undefined
}

function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), 'shipa-test-'))
}

async function prepare(running: RunningPostgres): Promise<TestCluster> {
  const superuser = new pg.Client({ connectionString: running.superuserUrl })
  await superuser.connect()
  // Test databases are opened with one password that the tests know.
  await superuser.query(`alter role shipa_owner password '${testPassword}'`)
  await superuser.end()
  await prepareTemplate(running.superuserUrl)
  const stop = async () => {
    await running.stop()
    rmSync(dirname(running.cluster), { recursive: true })
  }
  return { url: running.superuserUrl, stop }
}
