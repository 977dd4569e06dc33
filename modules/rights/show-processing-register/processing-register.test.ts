import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { actionOf } from '../../../kernel/action.ts'
import { collectedFor } from './register.ts'
import { printProcessingRegister, showProcessingRegister } from './show-processing-register.api.ts'

const world = await openWorld()
after(() => world.close())
await world.arrange(db =>
  sql`insert into organisations.organisation (slug, kind, name_kk, name_ru, name_en, bin, phone, email,
      responsible_person, address_kk, address_ru, address_en, made_at)
    values ('shipa', 'platform', 'Шипа', 'Шипа', 'Shipa', '000000000001', '+77270000000', 'shipa@demo.invalid',
      'Жауапты Үлгі', 'Алматы', 'Алматы', 'Almaty', ${world.clock.now()})`.execute(db),
)
const clinic = await world.clinic()

test('LB-2.8: anybody reads which data there is, what for, on what ground, who gets it and how long', async () => {
  const { entries, operator } = await world.run(showProcessingRegister, {})
  assert.equal(operator.name.en, 'Shipa')
  const record = entries.find(({ recordClass }) => recordClass === 'medical-record')!
  assert.ok(record.categories.includes('health') && !record.categories.includes('contact'))
  assert.equal(record.special, true)
  assert.ok(record.purposes.includes('care') && record.grounds.includes('law'))
  assert.equal(record.keepYears, 25)
  const contact = entries.find(({ recordClass }) => recordClass === 'contact')!
  assert.equal(contact.special, false, 'PF-6.4: ordinary data stands apart')
})

test('PF-3.7: every action is of the closed list, told by the act itself', () => {
  assert.equal(actionOf({ name: 'carry-out-destruction', kind: 'write' }), 'delete')
  assert.equal(actionOf({ name: 'correct-my-card', kind: 'write' }), 'update')
  assert.equal(actionOf({ name: 'show-visit', kind: 'read' }), 'retrieve')
})

test('what is collected for a purpose is told by the map', () => {
  assert.ok(collectedFor('care').includes('health'))
  assert.equal(collectedFor('account').includes('health'), false)
})

test('DR-7.3: the officer prints the register; reception does not', async () => {
  const officer = await world.staff(clinic.organisation, 'officer')
  const { pdf } = await world.run(printProcessingRegister, {}, officer)
  assert.equal(Buffer.from(pdf, 'base64').subarray(0, 5).toString(), '%PDF-')
  const reception = await world.staff(clinic.organisation, 'reception')
  await assert.rejects(world.run(printProcessingRegister, {}, reception), { code: 'not-your-duty' })
})
