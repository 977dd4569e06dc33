import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { after, test } from 'node:test'
import { openWorld } from '../../../app/testing/world.ts'
import { startTsaSimulator } from '../../../simulators/tsa/server.ts'
import { publishDemonstration } from '../../agreements/demonstration.ts'
import { configureSignatures } from '../settings.ts'
import { showSignature } from '../show-signature/show-signature.api.ts'
import { showTrust } from '../show-trust/show-trust.api.ts'
import { signsDocuments } from '../testing.ts'
import { askForOwedStamps } from './stamp-signature.api.ts'

const world = await openWorld()
const tsa = await startTsaSimulator()
after(async () => {
  await tsa.stop()
  await world.close()
})
const { organisation } = await world.clinic('Көмей клиникасы')
await world.arrange(db => publishDemonstration(db, { organisation, at: world.clock.now() }))
const officer = await world.staff(organisation, 'officer')
const { privateKey } = generateKeyPairSync('ed25519')
const authority = { url: tsa.url, certificate: tsa.certificate }
configureSignatures({ signingKey: privateKey, authority, verifier: null })

test('a signature waits for its stamp, gets it after the act, and names the authority', async () => {
  const aigerim = await world.person()
  const signature = await signsDocuments(world, organisation, aigerim)
  assert.equal((await world.run(showSignature, { signature }, aigerim)).trust, 'awaiting-stamp')
  await world.runJobs()
  const stamped = await world.run(showSignature, { signature }, aigerim)
  assert.equal(stamped.trust, 'stamped')
  assert.match(stamped.authority!, /Simulated time stamps/)
})

test('an authority that is down stops nobody: the signature is marked, shown as owed, and stamped when it is back', async () => {
  const daniyar = await world.person('Данияр Сынақов')
  tsa.behave('wrong-imprint')
  const signature = await signsDocuments(world, organisation, daniyar)
  await world.runJobs()
  const before = await world.run(showSignature, { signature }, daniyar)
  assert.deepEqual([before.trust, before.attempts], ['unstamped', 1])
  const { rows, owed } = await world.run(showTrust, { owed: true }, officer)
  const row = rows.find(one => one.signature === signature)!
  assert.deepEqual(row.owes, ['stamp'])
  assert.equal(row.lastCause, 'the stamp is over something else')
  assert.ok(owed > 0)
  tsa.behave('down')
  world.clock.pass(2)
  await world.runJobs()
  assert.equal((await world.run(showSignature, { signature }, daniyar)).attempts, 2)
  tsa.behave('none')
  world.clock.pass(70)
  await world.runJobs()
  assert.equal((await world.run(showSignature, { signature }, daniyar)).trust, 'stamped')
  assert.deepEqual((await world.run(showTrust, { owed: true }, officer)).rows, [])
})

test('what was signed before there was an authority is stamped when the officer asks', async () => {
  configureSignatures({ signingKey: privateKey, authority: null, verifier: null })
  const someone = await world.person()
  const signature = await signsDocuments(world, organisation, someone)
  assert.equal((await world.run(showSignature, { signature }, someone)).trust, 'own-clock')
  await assert.rejects(world.run(askForOwedStamps, {}, officer), { code: 'no-authority' })
  configureSignatures({ signingKey: privateKey, authority, verifier: null })
  const { asked } = await world.run(askForOwedStamps, {}, officer)
  assert.ok(asked > 0)
  await world.runJobs()
  assert.equal((await world.run(showSignature, { signature }, someone)).trust, 'stamped')
})

test('the ledger opens to those who answer for the clinic, and shows nothing of another', async () => {
  const elsewhere = await world.staff((await world.clinic()).organisation, 'officer')
  assert.deepEqual((await world.run(showTrust, {}, elsewhere)).rows, [])
  await assert.rejects(world.run(showTrust, {}, await world.staff(organisation, 'reception')), {
    code: 'not-your-duty',
  })
  assert.ok((await world.run(showTrust, {}, officer)).total > 0)
})
