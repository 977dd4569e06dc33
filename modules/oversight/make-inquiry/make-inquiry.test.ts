import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createPublicKey } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openWorld } from '../../../app/testing/world.ts'
import { configureSignatures } from '../../signatures/index.ts'
import { chain, keys, looked } from '../testing.ts'
import { exportInquiry, listInquiries, makeInquiry } from './make-inquiry.api.ts'

const world = await openWorld()
after(() => world.close())
configureSignatures({ signingKey: keys.privateKey, authority: null, verifier: null })
const clinic = await world.clinic()
const officer = await world.staff(clinic.organisation, 'officer')
const director = await world.staff(clinic.organisation, 'director')
const auditor = await world.staff(clinic.organisation, 'auditor')
const clerk = {
  ...(await world.staff(clinic.organisation, 'reception', 'Күдікті Қызметкеров')),
  organisation: clinic.organisation,
  duty: 'reception',
}
const patient = await world.person()
for (let batch = 0; batch < 3; batch++) {
  for (let n = 0; n < 7; n++) await looked(world, clerk, [patient.person])
  await looked(world, { ...clinic.doctor, organisation: clinic.organisation, duty: 'doctor' }, [
    patient.person,
  ])
  await chain(world)
}
const asked = { account: clerk.account, from: '2026-11-23', until: '2026-11-23', reason: 'Пациенттің шағымы' }
const keyFile = join(world.folder, 'public.pem')
writeFileSync(keyFile, createPublicKey(keys.privateKey).export({ type: 'spki', format: 'pem' }))

/** What the offline script says of a package; throws with its words when it finds a fault. */
function checked(json: string): string {
  const file = join(world.folder, 'inquiry.json')
  writeFileSync(file, json)
  return execFileSync(process.execPath, ['machine/check-inquiry.mjs', file, keyFile], {
    encoding: 'utf8',
    stdio: 'pipe',
  })
}

test('everything that one account did is gathered, and an auditor checks it offline with the public key', async () => {
  const { inquiry, passages } = await world.run(makeInquiry, asked, officer)
  assert.equal(passages, 21)
  const { json, pdf } = await world.run(exportInquiry, { inquiry }, auditor)
  assert.match(
    checked(json),
    /21 entries of Қызметкеров Күдікті[\s\S]*every entry stands in the signed journal/,
  )
  assert.equal(Buffer.from(pdf, 'base64').subarray(0, 5).toString(), '%PDF-')
  assert.equal((await world.run(listInquiries, {}, auditor)).inquiries.length, 1)
})

test('a package from which an entry was taken, or in which one was changed, does not pass', async () => {
  const { inquiry } = await world.run(makeInquiry, asked, director)
  const { json } = await world.run(exportInquiry, { inquiry }, director)
  const without = JSON.parse(json)
  without.package.entries.splice(3, 1)
  assert.throws(() => checked(JSON.stringify(without)), /was changed/)
  const changed = JSON.parse(json)
  changed.package.entries[0].text = changed.package.entries[0].text.replace('front-desk', 'front-dusk')
  assert.throws(() => checked(JSON.stringify(changed)), /Entry \d+ is not the one that was signed/)
})

test('an inquiry needs a reason, a period, and another person than oneself', async () => {
  await assert.rejects(world.run(makeInquiry, { ...asked, reason: ' ' }, officer), { code: 'invalid-input' })
  await assert.rejects(world.run(makeInquiry, { ...asked, until: '2026-11-22' }, officer), {
    code: 'ends-before-it-begins',
  })
  await assert.rejects(world.run(makeInquiry, { ...asked, account: officer.account }, officer), {
    code: 'own-account',
  })
  const none = await world.run(makeInquiry, { ...asked, from: '2026-11-01', until: '2026-11-02' }, officer)
  assert.equal(none.passages, 0)
})

test('a patient, another clinic and other duties learn nothing; the auditor makes none', async () => {
  const { inquiry } = await world.run(makeInquiry, asked, officer)
  const elsewhere = await world.staff((await world.clinic('Басқа')).organisation, 'officer')
  await assert.rejects(world.run(makeInquiry, asked, elsewhere), { code: 'not-found' })
  await assert.rejects(world.run(exportInquiry, { inquiry }, elsewhere), { code: 'not-found' })
  await assert.rejects(world.run(makeInquiry, { ...asked, account: patient.account }, officer), {
    code: 'not-found',
  })
  for (const someone of [auditor, clinic.doctor, patient])
    await assert.rejects(world.run(makeInquiry, asked, someone), { code: 'not-your-duty' })
  await assert.rejects(
    world.database.pool.query(
      `select * from journal.passages_of_account('${clerk.account}', '2020-01-01', '2030-01-01')`,
    ),
    /belongs to the officer/,
  )
})
