// The program must notice by itself that a wall is missing, whoever took it away.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { openProgram } from '../app/run.ts'
import { testPassword } from '../app/testing/template.ts'
import { checkWalls } from '../kernel/walls.ts'
import { readConfig } from '../machine/config.ts'
import { loadKeys } from '../machine/keys.ts'
import { openScratch } from './database.ts'

const scratch = await openScratch('schema')
const folder = mkdtempSync(join(tmpdir(), 'shipa-walls-'))
after(async () => {
  rmSync(folder, { recursive: true })
  await scratch.close()
})

test('with every wall in its place there is no fault, and the program opens', async () => {
  assert.deepEqual(await faultsOf(scratch.url('shipa_app')), [])
  await (await open()).close()
})

test('a table that refers to a person and has no policy is named, and the program refuses to start', async () => {
  await scratch.say(`create table people.loose_note (person uuid references people.person, words text)`)
  await scratch.say('alter table people.loose_note owner to shipa_owner')
  try {
    assert.match((await faultsOf(scratch.url('shipa_app'))).join(), /people\.loose_note holds a person/)
    await assert.rejects(open(), /walls do not stand[\s\S]*people\.loose_note/)
  } finally {
    await scratch.say('drop table people.loose_note')
  }
})

test('a table whose comment says that it is personal needs a policy too', async () => {
  await scratch.say('create table messages.loose_line (words text)')
  await scratch.say(`comment on table messages.loose_line is 'personal: words of people'`)
  assert.match((await faultsOf(scratch.url('shipa_app'))).join(), /messages\.loose_line holds a person/)
  await scratch.say('drop table messages.loose_line')
})

test('policies that the owner passes by are no wall', async () => {
  await scratch.say('alter table people.person no force row level security')
  assert.match((await faultsOf(scratch.url('shipa_app'))).join(), /people\.person holds a person/)
  await scratch.say('alter table people.person force row level security')
})

test('a view that reads with the rights of its maker is named', async () => {
  await scratch.say('create view people.loose_view as select id from people.person')
  assert.match((await faultsOf(scratch.url('shipa_app'))).join(), /view people\.loose_view/)
  await scratch.say('drop view people.loose_view')
})

test('neither a superuser nor the owner may be the acting role', async () => {
  assert.match((await faultsOf(scratch.superuser)).join('\n'), /superuser/)
  const asOwner = await faultsOf(scratch.url('shipa_owner'))
  assert.ok(asOwner.some(fault => fault.includes('people.person belongs to the acting role')))
  await assert.rejects(open(scratch.superuser), /superuser/)
})

test('production refuses to start beside an account whose password is public', async () => {
  const person = randomUUID()
  await scratch.say(`insert into people.person (id, family_name, given_name, birth_date, sex, made_at)
    values ('${person}', 'Сынақова', 'Айгерім', '1990-01-15', 'female', now())`)
  await scratch.say(`insert into accounts.account (person, email, lang, demonstration, made_at)
    values ('${person}', 'aigerim@demo.shipa.invalid', 'kk', true, now())`)
  await (await open()).close()
  const production = {
    SHIPA_ENV: 'production',
    SHIPA_REGION_DATABASE: 'KZ',
    SHIPA_URL: 'https://shipa.example.kz',
    SHIPA_DATA: join(folder, 'data'),
  }
  await assert.rejects(open(undefined, production), /1 demonstration account/)
})

async function faultsOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await checkWalls(text => client.query(text))
  } finally {
    await client.end()
  }
}

/** Opens the program on the scratch database, with keys whose password is the one of the test cluster. */
function open(appUrl = scratch.url('shipa_app'), more: Record<string, string> = {}) {
  loadKeys(folder, { create: true })
  writeFileSync(join(folder, 'app-password'), testPassword, { mode: 0o600 })
  const config = readConfig({
    SHIPA_KEYS: folder,
    SHIPA_DATA: folder,
    DATABASE_URL: scratch.url('shipa_owner'),
    DATABASE_APP_URL: appUrl,
    SHIPA_DEMO: 'no',
    ...more,
  })
  return openProgram(config)
}
