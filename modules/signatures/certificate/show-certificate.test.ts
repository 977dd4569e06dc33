import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { textOfPdf } from '../../../kernel/press/pdf-text.ts'
import { publishDemonstration } from '../../agreements/demonstration.ts'
import { chainOnce } from '../../journal/index.ts'
import { configureSignatures } from '../settings.ts'
import { signsDocuments } from '../testing.ts'
import type { SignedCertificate } from './certificate.ts'
import { showCertificate, showCertificateKey } from './show-certificate.api.ts'

const world = await openWorld()
after(() => world.close())
const { privateKey } = generateKeyPairSync('ed25519')
configureSignatures({ signingKey: privateKey, authority: null, verifier: null })
const clinic = await world.clinic('Көмей клиникасы')
const { organisation } = clinic
await world.arrange(db => publishDemonstration(db, { organisation, at: world.clock.now() }))
const aigerim = await world.person('Айгерім Сынақова')
const signature = await signsDocuments(world, organisation, aigerim)
await chain()

test('PF-1.8.4: the certificate says what was signed, by whom, when, how surely and from where, on paper too', async () => {
  const { certificate } = await fileOf(aigerim)
  assert.equal(certificate.level, 'step-up')
  assert.equal(certificate.trust, 'own-clock')
  assert.equal(certificate.signer.name, 'Айгерім Сынақова')
  assert.equal(certificate.evidence.address, '127.0.0.1')
  assert.match(certificate.signed.parts!.kk, /^[0-9a-f]{64}$/)
  assert.match(certificate.statement, new RegExp(`account: ${aigerim.account}`))
  assert.ok(certificate.journal, 'its entry is chained')
  const paper = await world.run(showCertificate, { signature, form: 'paper' }, aigerim)
  const text = textOfPdf(Buffer.from(paper.content, 'base64'))
  for (const part of ['Қолқоютуралыкуәлік', 'АйгерімСынақова', certificate.signed.parts!.ru.slice(0, 32)]) {
    assert.ok(text.includes(part), part)
  }
})

test('anybody checks the certificate offline with the public key; one changed letter is found', async () => {
  const whole = await fileOf(aigerim)
  assert.deepEqual(await checked(whole), { status: 0, fault: '' })
  const other = structuredClone(whole)
  other.certificate.signer.name = 'Бөтен Адамов'
  assert.match((await checked(other)).fault, /was changed/)
  const stranger = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString()
  assert.equal((await checked(whole, stranger)).status, 1)
})

test('a certificate that its own key signed anew still fails when the journal says something else', async () => {
  const { signCertificate } = await import('./certificate.ts')
  const { certificate } = await fileOf(aigerim)
  const forged = structuredClone(certificate)
  forged.statement = forged.statement.replace('level: step-up', 'level: qualified')
  forged.level = 'qualified'
  assert.match((await checked(signCertificate(forged))).fault, /does not name this statement/)
  const moved = structuredClone(certificate)
  moved.journal!.text = moved.journal!.text.replace('accept-documents', 'refuse-documents')
  assert.match((await checked(signCertificate(moved))).fault, /not the one that was signed/)
})

test('a stranger and another clinic get nothing; the officer of the clinic does, and the journal says why', async () => {
  const stranger = await world.person('Бөтен Адамов')
  const officer = await world.staff(organisation, 'officer')
  const reception = await world.staff(organisation, 'reception')
  const elsewhere = await world.staff((await world.clinic()).organisation, 'officer')
  for (const other of [stranger, elsewhere, reception]) {
    await assert.rejects(world.run(showCertificate, { signature, form: 'file' }, other), {
      code: 'not-found',
    })
  }
  await world.run(showCertificate, { signature, form: 'file' }, officer)
  const { rows } = await world.arrange(db =>
    sql`select from journal.inbox where act = 'show-certificate' and rules = '{overseer-of-signatures}'
      and persons = array[${aigerim.person}]::uuid[]`.execute(db),
  )
  assert.equal(rows.length, 1)
})

test('a signature is never changed or removed', async () => {
  for (const change of [
    'update signatures.signature set level = $$qualified$$',
    'delete from signatures.signature',
  ]) {
    await assert.rejects(world.database.pool.query(change), /permission denied/)
    await assert.rejects(
      world.arrange(db => sql.raw(change).execute(db)),
      /never changed/,
    )
  }
})

test('a signature earlier than one that was there before is marked: the clock went back', async () => {
  const daniyar = await world.person('Данияр Сынақов')
  world.clock.pass(60)
  await signsDocuments(world, organisation, await world.person())
  world.clock.pass(-1)
  const late = await signsDocuments(world, organisation, daniyar)
  world.clock.pass(1)
  const { certificate } = await fileOf(daniyar, late)
  assert.equal(certificate.clockWentBack, true)
  assert.equal(certificate.trust, 'clock-went-back')
})

async function fileOf(who: Someone, of = signature): Promise<SignedCertificate> {
  const { content } = await world.run(showCertificate, { signature: of, form: 'file' }, who)
  return JSON.parse(Buffer.from(content, 'base64').toString())
}

function chain() {
  return chainOnce({
    database: world.database,
    signingKey: privateKey,
    checkpointFile: join(world.folder, 'checkpoints'),
    clock: world.clock.now,
  })
}

async function checked(certificate: SignedCertificate, pem?: string) {
  const file = join(world.folder, 'certificate.json')
  const key = join(world.folder, 'key.pem')
  writeFileSync(file, JSON.stringify(certificate))
  writeFileSync(key, pem ?? (await world.run(showCertificateKey, {}, null)).pem)
  const { status, stderr } = spawnSync(process.execPath, ['machine/check-certificate.mjs', file, key], {
    encoding: 'utf8',
  })
  return { status, fault: stderr }
}
