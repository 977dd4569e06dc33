import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { schemaFolders } from '../app/folders.ts'
import { migrate, readMigrations } from '../kernel/database/migrate.ts'
import { openScratch } from './database.ts'

/** What was agreed, paid, withdrawn or looked at: a correction is another row. */
const lawRows = [
  ...['journal.entry', 'journal.checkpoint', 'people.truth_statement'],
  ...['agreements.edition', 'agreements.publication', 'agreements.acceptance', 'agreements.acceptance_end'],
  ...[
    'privacy.withdrawal',
    'ledger.transfer',
    'ledger.posting',
    'ledger.receipt',
    'scheduling.booking_event',
  ],
]
const migrations = readMigrations(schemaFolders)
const scratch = await openScratch('empty')
after(() => scratch.close())

test('an empty database becomes the schema, file after file, and a second time nothing is left to do', async () => {
  assert.ok(migrations.length > 5)
  assert.equal(await migrate(scratch.url('shipa_owner'), migrations), migrations.length)
  assert.equal(await migrate(scratch.url('shipa_owner'), migrations), 0)
})

test('a schema grown on an empty database is the one that tests run on', async () => {
  const template = await openScratch('schema')
  try {
    const columns = `select table_schema, table_name, column_name, data_type, is_nullable, column_default
      from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema')
      order by 1, 2, 3`
    const grown = (await scratch.say(columns)).rows
    assert.ok(grown.length > 200)
    assert.deepEqual(grown, (await template.say(columns)).rows)
  } finally {
    await template.close()
  }
})

test('a file that was applied and edited afterwards is refused, and nothing of the run stays', async () => {
  const [first, ...rest] = migrations
  const edited = [{ ...first!, sql: `${first!.sql}\n-- one line more` }, ...rest]
  await assert.rejects(migrate(scratch.url('shipa_owner'), edited), /was changed; write a new file instead/)
})

test('a file that breaks names itself and leaves the schema as it was', async () => {
  const broken = {
    name: 'people/2027-01-01-broken.sql',
    sql: 'create table people.half (id int); select 1/0;',
  }
  await assert.rejects(migrate(scratch.url('shipa_owner'), [...migrations, broken]), /2027-01-01-broken/)
  const { rows } = await scratch.say(`select to_regclass('people.half') as half`)
  assert.equal(rows[0].half, null)
})

test('two programs that start at once migrate once', async () => {
  const empty = await openScratch('empty')
  try {
    const counts = await Promise.all([1, 2].map(() => migrate(empty.url('shipa_owner'), migrations)))
    assert.deepEqual(
      counts.sort((a, b) => a - b),
      [0, migrations.length],
    )
  } finally {
    await empty.close()
  }
})

test('rows of law stay as they were written: the acting role may neither change nor remove them', async () => {
  const { rows } = await scratch.say(`select name, has_table_privilege('shipa_app', name, 'insert') as writes,
      has_any_column_privilege('shipa_app', name, 'update') as changes,
      has_table_privilege('shipa_app', name, 'delete, truncate') as removes
    from unnest('{${lawRows}}'::text[]) name`)
  assert.deepEqual(
    rows.filter(row => row.changes || row.removes),
    [],
  )
  assert.ok(rows.some(row => row.writes))
})
