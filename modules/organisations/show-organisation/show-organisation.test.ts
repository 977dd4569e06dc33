import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { listServices } from '../list-services/list-services.api.ts'
import { showStaff } from '../show-staff/show-staff.api.ts'
import { showOrganisation } from './show-organisation.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await world.clinic('Үлгі ЛОР')
const slug = `klinika-${clinic.organisation.slice(0, 8)}`

test('a visitor sees the clinic, its branch and its licence in force', async () => {
  const shown = await world.run(showOrganisation, { slug })
  assert.equal(shown.organisation.name.kk, 'Үлгі ЛОР')
  assert.equal(shown.organisation.responsiblePerson, 'Жауапты Үлгі')
  assert.deepEqual(
    shown.branches.map(branch => branch.cityName.kk),
    ['Алматы'],
  )
  assert.equal(shown.licences.length, 1)
})

test('a licence that ended yesterday is not shown', async () => {
  const other = await world.clinic()
  await world.arrange(async db => {
    await sql`update organisations.licence set valid_until = '2026-11-22' where organisation = ${other.organisation}`.execute(
      db,
    )
  })
  const shown = await world.run(showOrganisation, { slug: `klinika-${other.organisation.slice(0, 8)}` })
  assert.deepEqual(shown.licences, [])
})

test('a clinic that is not there is answered as absent', async () => {
  await assert.rejects(world.run(showOrganisation, { slug: 'joq-klinika' }), { code: 'not-found' })
})

test('services bear the price of the list in force today, and its order', async () => {
  const shown = await world.run(listServices, { organisation: slug })
  assert.equal(shown.priceList?.orderNumber, '1')
  assert.deepEqual(
    shown.services.map(service => [service.code, service.fromTiyn]),
    [['LOR-1', clinic.tiyn]],
  )
})

test('the director sees her own staff; reception, a patient and another clinic’s director do not', async () => {
  const director = await world.staff(clinic.organisation, 'director', 'Директор Үлгіева')
  const { staff } = await world.run(showStaff, {}, director)
  assert.deepEqual(staff.map(member => member.duty).sort(), ['director', 'doctor'])
  const stranger = await world.staff((await world.clinic()).organisation, 'director')
  const theirs = await world.run(showStaff, {}, stranger)
  assert.ok(!theirs.staff.some(member => staff.some(own => own.employment === member.employment)))
  for (const someone of [await world.staff(clinic.organisation, 'reception'), await world.person(), null]) {
    await assert.rejects(world.run(showStaff, {}, someone), Refusal)
  }
})

test('a patient learns the name and position of a doctor whom her rows name, and the wall stands again after', async () => {
  const { rows } = await world.database.kysely.transaction().execute(async db => {
    const named = await sql<{
      name: string
      duty: string
    }>`select name, duty from organisations.staff_named(array[${clinic.doctor.employment}]::uuid[])`.execute(
      db,
    )
    const behind = await sql`select id from organisations.employment`.execute(db)
    assert.deepEqual(behind.rows, [])
    return named
  })
  assert.deepEqual(rows, [{ name: 'Дәрігер Үлгіев', duty: 'doctor' }])
})
