// What Shipa holds of people is told completely: no column without its category, no table without its end.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { allData } from '../app/data-map.ts'
import { allActs } from '../app/modules.ts'
import { openScratch } from './database.ts'

const scratch = await openScratch('schema')
after(() => scratch.close())

const ask = async <Row>(statement: string) => (await scratch.say(statement)).rows as Row[]
const ids = async (table: string) =>
  new Set((await ask<{ id: string }>(`select id from ${table}`)).map(({ id }) => id))
const tables = await ask<{ name: string; columns: string[]; personal: boolean }>(`
  select n.nspname || '.' || c.relname as name, coalesce(obj_description(c.oid) like 'personal%', false) as personal,
    array_agg(a.attname::text) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
  group by c.oid, n.nspname, c.relname`)
const columnsOf = new Map(tables.map(({ name, columns }) => [name, new Set(columns)]))
const held = await ask<{ table_name: string; record_class: string; sealed: string[] }>(
  'select table_name, record_class, sealed from kernel.holding',
)

test('PF-3.6, LB-2.8: every column of every table that holds something of a person has its category', () => {
  const mapped = new Map(allData.map(one => [one.table, one]))
  const faults = tables
    .filter(({ name, personal }) => personal || mapped.has(name))
    .flatMap(({ name, columns }) => {
      const map = mapped.get(name)
      if (!map) return [`${name} is in no data-map.ts`]
      return [
        ...columns.filter(one => !(one in map.columns)).map(one => `${name}.${one} has no category`),
        ...Object.keys(map.columns)
          .filter(one => !columns.includes(one))
          .map(one => `${name}.${one} is mapped and does not exist`),
      ]
    })
  assert.deepEqual(faults, [])
})

test('LB-2.4: every mapped table says in the database how it ends, under the same record classes', () => {
  const ends = held.map(({ table_name, record_class }) => `${table_name} ${record_class}`).sort()
  const maps = allData.flatMap(({ table, recordClass, columns }) =>
    [...new Set([recordClass, ...Object.values(columns).map(one => one.recordClass ?? recordClass)])].map(
      one => `${table} ${one}`,
    ),
  )
  assert.deepEqual(maps.sort(), ends)
})

test('what is sealed is told alike to the map and to the database, and special data is sealed or no text', () => {
  for (const { table, columns } of allData) {
    const sealed = Object.keys(columns).filter(name => columns[name]!.sealed)
    const known = held.filter(({ table_name }) => table_name === table).flatMap(one => one.sealed)
    assert.deepEqual(sealed.sort(), [...new Set(known)].sort(), table)
  }
})

test('record classes, recipients and purposes of the map exist', async () => {
  const classes = await ids('privacy.record_class')
  const recipients = await ids('privacy.recipient_kind')
  const purposes = new Set([
    ...(await ids('privacy.purpose')),
    ...allActs.map(({ declaration }) => declaration.purpose),
  ])
  for (const one of allData) {
    for (const column of Object.values(one.columns))
      assert.ok(classes.has(column.recordClass ?? one.recordClass), one.table)
    for (const recipient of one.recipients) assert.ok(recipients.has(recipient), `${one.table}: ${recipient}`)
    for (const purpose of one.purposes) assert.ok(purposes.has(purpose), `${one.table}: ${purpose}`)
    assert.ok(one.purposes.length > 0 && one.grounds.length > 0, one.table)
  }
})

test('every condition of the register of ends is SQL that its table understands', async () => {
  const places = await ask<Record<'table_name' | 'whose' | 'since' | 'ending', string> & Place>(
    'select * from kernel.holding',
  )
  for (const { table_name, whose, since, organisation } of places) {
    assert.ok(columnsOf.has(table_name), table_name)
    const person = `'00000000-0000-4000-8000-000000000000'`
    await ask(
      `select ${since}, ${organisation ?? 'null'} from ${table_name} t where ${whose.replaceAll('$1', person)}`,
    )
  }
})

test('LB-2.5d: every class can be destroyed: no trigger of rows that are never changed stands in the way', async () => {
  for (const recordClass of new Set(held.map(one => one.record_class))) {
    await ask(`begin; set local role shipa_owner;
      select kernel.destroy('00000000-0000-4000-8000-000000000000', null, '${recordClass}'); rollback`)
  }
})

interface Place {
  organisation: string | null
}

test('LB-2.3: every table says on what ground it holds something of a person, and every choice keeps its origin', () => {
  assert.deepEqual(
    allData.filter(({ grounds }) => grounds.length === 0).map(({ table }) => table),
    [],
  )
  const origins = {
    'agreements.acceptance': ['way', 'at', 'edition'],
    'privacy.consent': ['channel', 'from_at', 'edition'],
    'organisations.patient': ['since'],
    'people.truth_statement': ['stated_by', 'stated_at'],
    'scheduling.booking': ['channel', 'made_at', 'offer_edition'],
  }
  for (const [table, columns] of Object.entries(origins))
    for (const column of columns) assert.ok(columnsOf.get(table)?.has(column), `${table}.${column}`)
})

test('LB-2.2d: records of staff stand in tables of their own, apart from those of patients', () => {
  const ofStaff = allData.filter(({ recordClass }) => recordClass === 'employment')
  assert.ok(ofStaff.length > 2)
  const health = ofStaff.filter(({ columns }) =>
    Object.values(columns).some(one => one.category === 'health'),
  )
  const ofPatients = allData.filter(
    ({ recordClass, columns }) =>
      recordClass === 'medical-record' &&
      Object.values(columns).some(one => one.category === 'employment' || one.recordClass === 'employment'),
  )
  assert.deepEqual(
    [...health, ...ofPatients].map(({ table }) => table),
    [],
  )
})
