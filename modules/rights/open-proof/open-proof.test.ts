import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Clinic, openWorld, type Someone } from '../../../app/testing/world.ts'
import { showCertificateKey } from '../../signatures/certificate/show-certificate.api.ts'
import { answerRequest } from '../answer-request/answer-request.api.ts'
import { submitRequest } from '../submit-request/submit-request.api.ts'
import { filled, registered } from '../testing.ts'
import { openProof } from './open-proof.api.ts'

const world = await openWorld()
after(() => world.close())
let clinic: Clinic
let me: Someone
let officer: Someone
let request: string
before(async () => {
  clinic = await world.clinic()
  officer = await world.staff(clinic.organisation, 'officer')
  me = await world.person()
  await registered(world, clinic.organisation, me.person)
  const asked = { kind: 'copy' as const, person: me.person, organisation: clinic.organisation, form: filled }
  request = (await world.run(submitRequest, asked, me)).request
  const decisions = [{ recordClass: 'registration', decision: 'give' as const }]
  const answer = { request, granted: true, says: 'Көшірме қоса берілді.', decisions }
  await world.run(answerRequest, answer, officer)
  await world.runJobs()
})

async function checked(text: string) {
  const { pem } = await world.run(showCertificateKey, {}, me)
  const [proof, key] = [join(world.folder, 'proof.json'), join(world.folder, 'key.pem')]
  writeFileSync(proof, text)
  writeFileSync(key, pem)
  const script = fileURLToPath(new URL('../../../machine/check-proof.mjs', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, proof, key], { encoding: 'utf8' })
  return { status, says: stdout + stderr }
}

async function proofFor(someone: Someone) {
  const { content } = await world.run(openProof, { request }, someone)
  return Buffer.from(content, 'base64').toString()
}

test('a proof package is checked by a script alone: what was asked, answered and done', async () => {
  for (const someone of [me, officer]) {
    const { status, says } = await checked(await proofFor(someone))
    assert.equal(status, 0, says)
    assert.match(says, /Result: given/)
  }
})

test('a word changed in the package is noticed', async () => {
  const { status, says } = await checked((await proofFor(me)).replace('қоса берілді', 'берілмеді'))
  assert.equal(status, 1)
  assert.match(says, /Nobody signed what the package says was answered/)
})

test('a stranger gets no package', async () => {
  await assert.rejects(proofFor(await world.person()), { code: 'not-found' })
})
