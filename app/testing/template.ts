// A database with the whole schema, made once for a test run; each test file gets its own copy of it.
import { createHash } from 'node:crypto'
import pg from 'pg'
import { migrate, readMigrations } from '../../kernel/database/migrate.ts'
import { schemaFolders } from '../folders.ts'

/** Password of the plain role in test clusters: they listen on this machine only and live for one run. */
export const testPassword = 'only-in-tests'

/** Makes the template database of this schema in the cluster, unless it stands already. */
export async function prepareTemplate(clusterUrl: string): Promise<void> {
  const migrations = readMigrations(schemaFolders)
  const name = templateName()
  const cluster = new pg.Client({ connectionString: clusterUrl })
  await cluster.connect()
  try {
    // Test files run side by side: the first one makes the template, the others wait for it.
    await cluster.query(`select pg_advisory_lock(hashtext('shipa.template'))`)
    const { rows } = await cluster.query('select 1 from pg_database where datname = $1', [name])
    if (rows.length > 0) return
    const owner = await cluster.query(`select 1 from pg_roles where rolname = 'shipa_owner'`)
    if (owner.rows.length === 0)
      await cluster.query(`create role shipa_owner login createrole password '${testPassword}'`)
    const draft = `${name}_draft`
    await cluster.query(`drop database if exists ${draft}`)
    await cluster.query(`create database ${draft} owner shipa_owner`)
    await migrate(asRole(clusterUrl, 'shipa_owner', draft), migrations, { appPassword: testPassword })
    await cluster.query(`alter database ${draft} rename to ${name}`)
  } finally {
    await cluster.end()
  }
}

export function templateName(): string {
  const hash = createHash('sha256')
  for (const { name, sql } of readMigrations(schemaFolders)) hash.update(name).update(sql)
  return `shipa_template_${hash.digest('hex').slice(0, 12)}`
}

/** The same server, another role and database. */
export function asRole(url: string, role: string, database: string): string {
  const address = new URL(url)
  address.username = role
  address.password = testPassword
  address.pathname = `/${database}`
  return address.href
}
