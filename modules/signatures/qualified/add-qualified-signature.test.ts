import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openWorld } from '../../../app/testing/world.ts'
import { startVerifierSimulator } from '../../../simulators/cms-verifier/server.ts'
import { publishDemonstration } from '../../agreements/demonstration.ts'
import { configureSignatures } from '../settings.ts'
import { showSignature } from '../show-signature/show-signature.api.ts'
import { signsDocuments } from '../testing.ts'
import { addQualifiedSignature } from './add-qualified-signature.api.ts'

const world = await openWorld()
const verifier = await startVerifierSimulator()
after(async () => {
  await verifier.stop()
  await world.close()
})
const { organisation } = await world.clinic('Көмей клиникасы')
await world.arrange(db => publishDemonstration(db, { organisation, at: world.clock.now() }))
const signingKey = generateKeyPairSync('ed25519').privateKey
const aigerim = await world.person()
const signature = await signsDocuments(world, organisation, aigerim)
const { statement } = await world.run(showSignature, { signature }, aigerim)
openssl(
  'req',
  '-x509',
  '-newkey',
  'ec',
  '-pkeyopt',
  'ec_paramgen_curve:P-256',
  '-nodes',
  '-subj',
  '/CN=СЫНАҚОВА АЙГЕРІМ/serialNumber=IIN000000000000',
  '-utf8',
  '-keyout',
  'key.pem',
  '-out',
  'cert.pem',
  '-days',
  '30',
)
const add = (cms: string, as = aigerim) => world.run(addQualifiedSignature, { signature, cms }, as)

test('PF-1.8a: a qualified signature is kept with what its certificate says, and is never called valid by itself', async () => {
  configureSignatures({ signingKey, authority: null, verifier: null })
  const added = await add(signed(statement).toString('base64'))
  await world.runJobs()
  const shown = await world.run(showSignature, { signature: added.signature }, aigerim)
  assert.deepEqual([shown.level, shown.qualified], ['qualified', 'not-verified'])
  assert.match(shown.certificate!.signer, /СЫНАҚОВА АЙГЕРІМ/)
  assert.deepEqual([shown.certificate!.digest, shown.certificate!.mathematics], ['equal', 'intact'])
  assert.equal(shown.together.length, 2)
})

test('another text, a changed signature, or no signature file at all is not taken', async () => {
  await assert.rejects(add(signed('басқа мәтін').toString('base64')), { code: 'other-text' })
  const changed = signed(statement)
  changed[changed.length - 20]! ^= 0xff
  await assert.rejects(add(changed.toString('base64')), { code: 'broken' })
  for (const nothing of ['бұл файл емес', Buffer.from('<html>').toString('base64'), '===='])
    await assert.rejects(add(nothing), { code: 'not-a-signature-file' })
})

test('nobody adds a key to the signature of another', async () => {
  const stranger = await world.person('Бөтен Адамов')
  const officer = await world.staff(organisation, 'officer')
  const cms = signed(statement).toString('base64')
  await assert.rejects(add(cms, stranger), { code: 'not-found' })
  await assert.rejects(add(cms, officer), { code: 'not-found' })
})

test('a verifier says valid or invalid; while it is silent the signature stays "not verified" and is asked again', async () => {
  configureSignatures({ signingKey, authority: null, verifier: { url: verifier.url } })
  for (const [behaviour, qualified] of [
    ['valid', 'valid'],
    ['invalid', 'invalid'],
    ['refusing', 'not-verified'],
    ['garbage', 'not-verified'],
  ] as const) {
    verifier.behave(behaviour)
    const added = await add(signed(statement).toString('base64'))
    await world.runJobs()
    const shown = await world.run(showSignature, { signature: added.signature }, aigerim)
    assert.equal(shown.qualified, qualified, behaviour)
  }
  verifier.behave('valid')
  world.clock.pass(5)
  await world.runJobs()
  const { together } = await world.run(showSignature, { signature }, aigerim)
  // The first one, and the two for which the verifier had no answer at first.
  assert.equal(together.filter(one => one.qualified === 'valid').length, 3)
  assert.equal(Buffer.from(verifier.last()!.data, 'base64').toString(), statement)
})

/** A detached CMS over the text, made by another program than ours. */
function signed(text: string): Buffer {
  writeFileSync(join(world.folder, 'statement'), text)
  openssl(
    'cms',
    '-sign',
    '-binary',
    '-in',
    'statement',
    '-signer',
    'cert.pem',
    '-inkey',
    'key.pem',
    '-outform',
    'DER',
    '-out',
    'signed',
  )
  return readFileSync(join(world.folder, 'signed'))
}

function openssl(...args: string[]) {
  const { status, stderr } = spawnSync('openssl', args, { cwd: world.folder, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
}
