// A database of its own for checks that break the schema on purpose.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { asRole, prepareTemplate, templateName } from '../app/testing/template.ts'

export interface Scratch {
  name: string
  /** Address of the database for a role of the test cluster. */
  url(role: string): string
  /** Address for the cluster's superuser. */
  superuser: string
  /** SQL as the superuser. */
  say(statement: string): Promise<pg.QueryResult>
  close(): Promise<void>
}

/** A new database: a copy of the whole schema, or an empty one. */
export async function openScratch(kind: 'schema' | 'empty'): Promise<Scratch> {
  const cluster = process.env.SHIPA_TEST_CLUSTER
  if (!cluster) throw new Error('no test database: run tests with `npm test -- <path>`')
  await prepareTemplate(cluster)
  const name = `shipa_check_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: cluster })
  await admin.connect()
  await admin.query(
    `create database ${name} ${kind === 'schema' ? `template ${templateName()}` : ''} owner shipa_owner`,
  )
  const address = new URL(cluster)
  address.pathname = `/${name}`
  const inside = new pg.Client({ connectionString: address.href })
  await inside.connect()
  return {
    name,
    url: role => asRole(cluster, role, name),
    superuser: address.href,
    say: statement => inside.query(statement),
    async close() {
      await inside.end()
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}
