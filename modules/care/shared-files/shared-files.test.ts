import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import type { Input } from '../../../kernel/act.ts'
import { endShare } from '../../files/end-share/end-share.api.ts'
import { rules } from '../../files/index.ts'
import { openFile } from '../../files/open-file/open-file.api.ts'
import { removeFile } from '../../files/remove-file/remove-file.api.ts'
import { replaceFile } from '../../files/replace-file/replace-file.api.ts'
import { shareFile } from '../../files/share-file/share-file.api.ts'
import { terms } from '../../files/share-file/share-file.texts.ts'
import { showMyFile } from '../../files/show-my-file/show-my-file.api.ts'
import { showMyFiles } from '../../files/show-my-files/show-my-files.api.ts'
import { described, paper, puts, rowsReached } from '../../files/testing.ts'
import { showWhoLooked } from '../../journal/show-who-looked/show-who-looked.api.ts'
import { acceptTrust } from '../../people/accept-trust/accept-trust.api.ts'
import { endTrust } from '../../people/end-trust/end-trust.api.ts'
import { nameTrustedPerson } from '../../people/name-trusted-person/name-trusted-person.api.ts'
import { showMyConsents } from '../../privacy/show-my-consents/show-my-consents.api.ts'
import { rehearseWithdrawal, withdrawConsent } from '../../privacy/withdraw-consent/withdraw-consent.api.ts'
import { exportMyData } from '../../rights/my-privacy/my-privacy.api.ts'
import { accepts, patientOf } from '../../scheduling/testing/receiving-clinic.ts'
import { letBack } from '../let-back/let-back.api.ts'
import { openRecord } from '../open-record/open-record.api.ts'
import { visitUnderWay } from '../testing.ts'
import { turnAway } from '../turn-away/turn-away.api.ts'
import { whoCould } from '../who-could/who-could.api.ts'
import { openSharedFile, showSharedFile } from './shared-files.api.ts'

const world = await openWorld()
after(() => world.close())
const { clinic, patient, booking } = await visitUnderWay(world)
const { doctor } = clinic
const colleague = await world.staff(clinic.organisation, 'doctor', 'Әріптес Үлгіев')
const nothing = { file: 0, version: 0, chunk: 0, share: 0 }
const all = { file: 1, version: 1, chunk: 1, share: 1 }

const toClinic = { toKind: 'clinic', to: clinic.organisation, until: '2026-12-31', agrees: true } as const
const share = (file: string, more: Partial<Input<typeof shareFile>> = {}, as = patient) =>
  world.run(shareFile, { file, ...toClinic, ...more }, as)
const opens = (file: string, as: Someone) => world.run(openSharedFile, { file }, as)
const closed = async (file: string, as: Someone) => {
  await assert.rejects(opens(file, as), { code: 'not-found' })
  await assert.rejects(world.run(showSharedFile, { file }, as), { code: 'not-found' })
}

test('PF-1.7a: a shared file is found in the record by the doctor who treats, and by nobody else', async () => {
  const content = paper()
  const { file } = await puts(world, patient, content)
  await closed(file, doctor)
  assert.deepEqual(await rowsReached(world, doctor, file), nothing)
  await share(file)
  const { files } = await world.run(openRecord, { booking }, doctor)
  assert.deepEqual(
    files.map(one => one.file),
    [file],
  )
  const handed = await opens(file, doctor)
  assert.ok(Buffer.from(handed.content, 'base64').equals(content))
  assert.match(handed.name, /^qupiya-[0-9a-f]{8}\.pdf$/)
  assert.deepEqual(await rowsReached(world, doctor, file), all)
  await closed(file, colleague)
  assert.deepEqual(await rowsReached(world, colleague, file), nothing)
  const elsewhere = await world.clinic()
  await closed(file, elsewhere.doctor)
  assert.deepEqual(await rowsReached(world, elsewhere.doctor, file), nothing)
  for (const duty of ['reception', 'cashier', 'director', 'officer', 'admin', 'auditor']) {
    const someone = await world.staff(clinic.organisation, duty)
    await assert.rejects(opens(file, someone), { code: 'not-your-duty' })
    assert.deepEqual(await rowsReached(world, someone, file), nothing, duty)
  }
})

test('what a young person of 16 keeps alone stays closed to the parent when she shares it, and so does to whom', async () => {
  const parent = await world.staff(clinic.organisation, 'doctor', 'Дана Үлгіева')
  const young = await patientOf(world, clinic, 'Арман Үлгіев')
  await world.arrange(async db => {
    await sql`update people.person set birth_date = '2010-01-15' where id = ${young.person}`.execute(db)
    await sql`insert into people.representation (person, representative, ground, basis, starts_on, ends_on, made_at)
      values (${young.person}, ${parent.person}, 'parent', 'үлгі', '2010-01-15', '2028-01-15', ${world.clock.now()})`.execute(
      db,
    )
  })
  const { file } = await puts(world, young)
  const { share: given } = await share(file, {}, young)
  assert.deepEqual(await rowsReached(world, parent, file), nothing)
  assert.deepEqual((await world.run(showMyFiles, { person: young.person }, parent)).files, [])
  await assert.rejects(world.run(openFile, { file }, parent), { code: 'not-found' })
  await assert.rejects(world.run(endShare, { share: given }, parent), { code: 'not-found' })
  const friend = await world.person('Әсел Үлгіева')
  const named = { email: `${friend.person}@demo.invalid`, scopes: ['visits' as const], until: '2026-12-31' }
  const { trust } = await world.run(nameTrustedPerson, named, young)
  await world.run(acceptTrust, { trust }, friend)
  const other = await puts(world, young)
  await share(other.file, { toKind: 'trusted', to: trust }, young)
  await world.run(openFile, { file: other.file }, friend)
  assert.deepEqual(await rowsReached(world, parent, other.file), nothing)
  const copies = async (who: Someone) => {
    const { content } = await world.run(exportMyData, { person: young.person, what: 'file' }, who)
    const { data } = JSON.parse(Buffer.from(content, 'base64').toString()) as { data: { table: string }[] }
    return data.map(one => one.table).filter(table => table.startsWith('files.'))
  }
  assert.deepEqual(await copies(parent), [])
  assert.ok((await copies(young)).includes('files.share'))
})

test('every opening stands in "who looked" with its rule, and "who could see me" tells of it before', async () => {
  const { file } = await puts(world, patient)
  await share(file)
  await opens(file, doctor)
  const { passages } = await world.run(showWhoLooked, { duty: 'doctor' }, patient)
  const says = rules.find(rule => rule.id === 'shared-with-doctor')!.says.kk
  assert.ok(JSON.stringify(passages).includes(says), 'the opening is told with its reason')
  const { rows } = await world.arrange(db =>
    sql`select 1 from journal.inbox where act = 'open-shared-file' and rules = '{shared-with-doctor}'
      and detail ->> 'file' = ${file} and ${patient.person} = any (persons)`.execute(db),
  )
  assert.equal(rows.length, 1)
  const { staff } = await world.run(whoCould, {}, patient)
  const seesFiles = staff.filter(one => one.sees.some(({ rule }) => rule === 'shared-with-doctor'))
  assert.deepEqual(
    seesFiles.map(one => one.employment),
    [doctor.employment],
  )
})

test('a share with one doctor is closed to another who treats as well', async () => {
  const { file } = await puts(world, patient)
  await assert.rejects(share(file, { toKind: 'doctor', to: randomUUID() }), { code: 'not-found' })
  await share(file, { toKind: 'doctor', to: clinic.practitioner })
  await opens(file, doctor)
  await world.arrange(db =>
    sql`update organisations.practitioner set employment = ${colleague.employment} where id = ${clinic.practitioner}`.execute(
      db,
    ),
  )
  await closed(file, colleague)
  assert.deepEqual(await rowsReached(world, colleague, file), nothing)
  await world.arrange(db =>
    sql`update organisations.practitioner set employment = ${doctor.employment} where id = ${clinic.practitioner}`.execute(
      db,
    ),
  )
  const { shares, recipients } = await world.run(showMyFile, { file }, patient)
  assert.deepEqual(
    shares.map(one => [one.toKind, one.isOpen]),
    [['doctor', true]],
  )
  assert.deepEqual(recipients.map(one => one.toKind).sort(), ['clinic', 'doctor'])
})

test('it ends by itself after its last day, at once when the person ends it, and with the removal of the file', async () => {
  const { file } = await puts(world, patient)
  await assert.rejects(share(file, { until: '2027-11-24' }), { code: 'share-too-long' })
  await assert.rejects(share(file, { until: '2026-11-22' }), { code: 'share-too-long' })
  await share(file, { until: '2026-11-25' })
  await assert.rejects(share(file), { code: 'shared-already' })
  const before = world.clock.now().toISOString()
  world.clock.set('2026-11-25T23:59:00+05:00')
  await opens(file, doctor)
  world.clock.set('2026-11-26T00:00:00+05:00')
  await closed(file, doctor)
  assert.deepEqual(await rowsReached(world, doctor, file), { ...nothing, share: 1 })
  world.clock.set(before)
  const again = await puts(world, patient)
  const { share: given } = await share(again.file)
  await opens(again.file, doctor)
  await world.run(endShare, { share: given }, patient)
  await closed(again.file, doctor)
  await assert.rejects(world.run(endShare, { share: given }, patient), { code: 'share-ended-already' })
  await share(again.file)
  await world.run(removeFile, { file: again.file, agrees: true }, patient)
  await closed(again.file, doctor)
})

test('the doctor sees the new version and no older one', async () => {
  const { file, version } = await puts(world, patient)
  await share(file)
  const content = paper(333)
  await world.run(replaceFile, { ...described, file, version, content }, patient)
  assert.equal(Buffer.from((await opens(file, doctor)).content, 'base64').length, 333)
  assert.deepEqual(await rowsReached(world, doctor, file), all)
  assert.deepEqual(await rowsReached(world, patient, file), { file: 1, version: 2, chunk: 2, share: 1 })
})

test('whom the patient turned away opens nothing, unless she comes to that doctor', async () => {
  const { file } = await puts(world, patient)
  await share(file)
  await world.arrange(db =>
    sql`update scheduling.booking set state = 'fulfilled' where id = ${booking}`.execute(db),
  )
  await world.run(turnAway, { person: patient.person, employment: doctor.employment! }, patient)
  await closed(file, doctor)
  assert.deepEqual(await rowsReached(world, doctor, file), nothing)
  const { staff } = await world.run(whoCould, {}, patient)
  const narrowing = staff.find(one => one.employment === doctor.employment)!.narrowing!
  await world.run(letBack, { narrowing }, patient)
  await opens(file, doctor)
})

test('PF-6.4: without consent for care nothing is shared, and taking it back ends the share for good', async () => {
  const { file } = await puts(world, patient)
  const elsewhere = await world.clinic()
  await assert.rejects(share(file, { to: elsewhere.organisation }), { code: 'care-consent-needed' })
  await share(file)
  const { consents } = await world.run(showMyConsents, {}, patient)
  const consent = consents.find(one => one.purpose === 'care' && one.state === 'holds')!.id
  const { rehearsal } = await world.run(rehearseWithdrawal, { consent }, patient)
  await world.run(withdrawConsent, { consent, rehearsal }, patient)
  await closed(file, doctor)
  assert.deepEqual(await rowsReached(world, doctor, file), { ...nothing, share: 1 })
  world.clock.pass(1)
  await accepts(world, clinic, patient)
  await closed(file, doctor)
  await share(file)
  await opens(file, doctor)
})

test('what a person keeps here lives by her consent to the platform: taking that back destroys it', async () => {
  const { consents } = await world.run(showMyConsents, {}, patient)
  const consent = consents.find(one => one.purpose === 'account' && one.state === 'holds')!.id
  const { consequences } = await world.run(rehearseWithdrawal, { consent }, patient)
  assert.equal(consequences.classes.find(one => one.recordClass === 'own-file')?.fate, 'destroyed')
})

test('blocked data is hidden from the doctor: the store wherever it is, the record at its clinic', async () => {
  for (const [recordClass, organisation] of [
    ['own-file', null],
    ['medical-record', clinic.organisation],
  ] as const) {
    const { file } = await puts(world, patient)
    await share(file)
    world.clock.pass(1)
    const blocking = randomUUID()
    await world.arrange(db =>
      sql`insert into privacy.blocking (id, person, organisation, record_class, reason, about, from_at)
        values (${blocking}, ${patient.person}, ${organisation}, ${recordClass}, 'үлгі', ${randomUUID()}, ${world.clock.now()})`.execute(
        db,
      ),
    )
    await closed(file, doctor)
    assert.deepEqual(await rowsReached(world, doctor, file), nothing)
    await world.run(openFile, { file }, patient)
    await world.arrange(db =>
      sql`insert into privacy.blocking_end (blocking, at, about) values (${blocking}, ${world.clock.now()}, ${randomUUID()})`.execute(
        db,
      ),
    )
    await opens(file, doctor)
  }
})

test('a trusted person opens what was opened by name, while the trust and the share stand', async () => {
  const friend = await world.person('Дана Үлгіева')
  const named = { email: `${friend.person}@demo.invalid`, scopes: ['visits' as const], until: '2026-12-31' }
  const { trust } = await world.run(nameTrustedPerson, named, patient)
  const { file } = await puts(world, patient)
  const toFriend = { toKind: 'trusted', to: trust } as const
  await assert.rejects(share(file, toFriend), { code: 'not-found' })
  await world.run(acceptTrust, { trust }, friend)
  await share(file, toFriend)
  const { sharedWithMe } = await world.run(showMyFiles, {}, friend)
  assert.deepEqual(
    sharedWithMe.map(one => [one.file, one.ownerName]),
    [[file, 'Айгерім Сынақова']],
  )
  await world.run(openFile, { file }, friend)
  assert.deepEqual(await rowsReached(world, friend, file), all)
  const other = await puts(world, patient)
  await assert.rejects(world.run(openFile, { file: other.file }, friend), { code: 'not-found' })
  await assert.rejects(world.run(showMyFile, { file }, friend), { code: 'not-found' })
  await assert.rejects(world.run(removeFile, { file, agrees: true }, friend), { code: 'not-found' })
  await closed(file, doctor)
  await world.run(endTrust, { trust }, friend)
  await assert.rejects(world.run(openFile, { file }, friend), { code: 'not-found' })
  assert.equal((await rowsReached(world, friend, file)).version, 0)
})

test('nobody shares, ends or sees the shares of what is not theirs; the words read are kept with the share', async () => {
  const { file } = await puts(world, patient)
  const other = await patientOf(world, clinic)
  await assert.rejects(share(file, {}, other), { code: 'not-found' })
  const { share: given } = await share(file)
  await assert.rejects(world.run(endShare, { share: given }, other), { code: 'not-found' })
  await assert.rejects(world.run(endShare, { share: given }, doctor), { code: 'not-found' })
  const { rows } = await world.arrange(db =>
    sql<{ shown: string }>`select shown from files.share where id = ${given}`.execute(db),
  )
  assert.equal(rows[0]!.shown, terms.staff.kk)
  const tries = await Promise.allSettled([share((await puts(world, patient)).file), share(file), share(file)])
  assert.deepEqual(
    tries.map(one => one.status),
    ['fulfilled', 'rejected', 'rejected'],
  )
})

test('two windows that share one file with one recipient at once leave one share', async () => {
  const { file } = await puts(world, patient)
  const tries = await Promise.allSettled(Array.from({ length: 4 }, () => share(file)))
  assert.equal(tries.filter(one => one.status === 'fulfilled').length, 1)
})
