import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { openWorld } from '../app/testing/world.ts'
import { importFaults, isOfTests, medicalFaults, sizeFaults, sqlFaults } from './boundaries.ts'
import { importsOf, sources } from './sources.ts'

const house = sources('{kernel,ui,modules,app,machine,checks,bench,simulators,interop}/**/*.{ts,tsx}')
const world = await openWorld()
after(() => world.close())

test('the checks read the house, not an empty folder', () => {
  assert.ok(house.length > 100, `only ${house.length} files were read`)
  assert.ok(house.flatMap(file => importsOf(file.text)).length > 300)
})

test('a module knows only the doors of the modules above it, and a page knows no function', () => {
  assert.deepEqual(importFaults(house), [])
})

test('the kernel and the visual language hold no medical word', () => {
  const pure = house.filter(({ path }) => /^(kernel|ui)\//.test(path) && !/gallery|\.test\./.test(path))
  assert.ok(pure.length > 30)
  // The law's own category of data is the one word that the declaration of an act must know.
  assert.deepEqual(
    medicalFaults(pure).filter(fault => !/^kernel\/act\.ts:\d+ says "health"$/.test(fault)),
    [],
  )
})

test('no file is longer than a head holds', () => {
  assert.deepEqual(sizeFaults(house), [])
})

test('the SQL of a module names what is its own or published to it', async () => {
  const published = await publishedNames()
  assert.ok(published.size > 10)
  const sql = [
    ...house.filter(file => /^modules\/\w+\//.test(file.path)),
    ...sources('modules/*/schema/*.sql'),
  ]
  const faults = sqlFaults(
    sql.filter(file => !isOfTests(file.path)),
    published,
  )
  const owed: string[] = JSON.parse(readFileSync('checks/sql-owed.json', 'utf8'))
  assert.deepEqual(faults.sort(), owed, 'what is mended leaves the list; nothing new enters it')
})

test('each of these checks finds the fault that it is for', () => {
  const broken = (path: string, text: string) => [{ path, text }]
  const imports = (path: string, from: string) => importFaults(broken(path, `import { x } from '${from}'\n`))
  assert.equal(imports('modules/people/a/a.ts', '../../ledger/index.ts').length, 1)
  assert.equal(imports('modules/ledger/a/a.ts', '../../people/index.ts').length, 0)
  assert.equal(imports('modules/ledger/a/a.ts', '../../people/card.ts').length, 1)
  assert.equal(imports('modules/ledger/pay/pay.page.tsx', './pay.ts').length, 1)
  assert.equal(imports('modules/ledger/pay/pay.page.tsx', './pay.api.ts').length, 0)
  assert.equal(imports('ui/table.tsx', '../kernel/texts.ts').length, 1)
  assert.equal(imports('modules/care/a/a.ts', '../../../app/modules.ts').length, 1)
  assert.equal(medicalFaults(broken('kernel/a.ts', 'const patients = 1\n')).length, 1)
  assert.equal(sizeFaults(broken('kernel/a.ts', 'x\n'.repeat(451))).length, 1)
  const sql = (path: string, text: string) =>
    sqlFaults(broken(path, text), new Set(['scheduling.booking_view']))
  assert.equal(sql('modules/people/a.ts', 'select * from scheduling.booking_view').length, 1)
  assert.equal(sql('modules/ledger/a.ts', 'select * from scheduling.booking_view').length, 0)
  assert.equal(sql('modules/ledger/a.ts', 'select * from scheduling.booking').length, 1)
  assert.equal(sql('modules/ledger/a.ts', "db.selectFrom('scheduling.booking')").length, 1)
})

/** Views and functions of every module, and the tables of the modules whose data is public reference data. */
async function publishedNames(): Promise<Set<string>> {
  const { rows } = await world.database.pool.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'v' or (c.relkind = 'r' and n.nspname in ('catalogue', 'organisations')
       and not coalesce(obj_description(c.oid) like 'personal%', false))
     union select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace`,
  )
  return new Set(rows.map(row => row.name))
}
