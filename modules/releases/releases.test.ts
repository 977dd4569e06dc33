import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../app/testing/world.ts'
import type { Input } from '../../kernel/act.ts'
import { textOfPdf } from '../../kernel/press/pdf-text.ts'
import { showWhoLooked } from '../journal/show-who-looked/show-who-looked.api.ts'
import { receivingClinic } from '../scheduling/testing/receiving-clinic.ts'
import { askForRelease } from './ask-for-release/ask-for-release.api.ts'
import { decideRelease } from './decide-release/decide-release.api.ts'
import { downloadRelease, printRiskCertificate } from './download-release/download-release.api.ts'
import { listPublicReleases } from './list-public-releases/list-public-releases.api.ts'
import { listReleases, showRelease } from './list-releases/list-releases.api.ts'
import { allowReleases, objectToReleases, showMyReleases } from './my-releases/my-releases.api.ts'
import { showQualityTable } from './show-quality-table/show-quality-table.api.ts'
import { finishedVisits } from './testing/finished-visits.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const people = await finishedVisits(world, clinic, 30)
const researcher = await world.staff(clinic.organisation, 'researcher')
const officer = await world.staff(clinic.organisation, 'officer')
const wish: Input<typeof askForRelease> = {
  kind: 'records',
  purpose: 'Аллергиялық ринит пен отит жиілігі',
  protocol: 'ҮЛГІ-2026/7',
  recipient: 'Үлгі университеті',
  fields: ['age', 'sex'],
  fromDay: '2026-10-01',
  untilDay: '2026-10-31',
  k: 11,
  l: 2,
  expiresOn: '2027-10-31',
}

async function asked(more: object = {}): Promise<string> {
  const { release } = await world.run(askForRelease, { ...wish, ...more }, researcher)
  await world.runJobs()
  return release
}

async function approved(release: string): Promise<string> {
  await world.run(decideRelease, { release, outcome: 'approved', reason: 'Тәуекел төмен' }, officer)
  await world.runJobs()
  return (await world.run(showRelease, { release }, officer)).state
}

const fileOf = async (release: string, someone: Someone = researcher) =>
  Buffer.from((await world.run(downloadRelease, { release }, someone)).base64, 'base64').toString('utf8')

test('PF-3.10: a researcher gets records in which nobody can be recognised, with the measured risk', async () => {
  const release = await asked()
  const before = await world.run(showRelease, { release }, researcher)
  assert.equal(before.state, 'measured')
  assert.equal(before.measured?.people, 30)
  assert.equal(before.measured?.result?.risk.prosecutorMax, 1 / 30)
  assert.equal(await approved(release), 'made')
  const file = await fileOf(release)
  const lines = file.trim().split('\r\n')
  assert.equal(lines[0], 'class,age,sex,diagnosis')
  assert.equal(lines.length, 31)
  assert.match(lines[1]!, /^1,35–39,female,(J30\.1|H66\.0)$/)
  for (const { person } of people) assert.ok(!file.includes(person))
  assert.ok(!/Үлгіев|Құпия|2026-10/.test(file))
  const certificate = await world.run(printRiskCertificate, { release }, officer)
  const text = textOfPdf(Buffer.from(certificate.base64, 'base64'))
  for (const words of ['Иесіздендірутәуекелініңкуәлігі', '3.3%', 'ҮЛГІ-2026/7'])
    assert.ok(text.includes(words), text)
})

test('who is in a release sees it in the journal and in the cabinet, and may object to the next one', async () => {
  const someone = people[3]!
  const { passages } = await world.run(showWhoLooked, {}, someone)
  assert.ok(passages.some(passage => /иесіздендір|аты-жөнсіз/i.test(JSON.stringify(passage))))
  const { releases } = await world.run(showMyReleases, {}, someone)
  assert.equal(releases.length, 1)
  await world.run(objectToReleases, { person: someone.person }, someone)
  await world.run(objectToReleases, { person: someone.person }, someone)
  const next = await asked()
  assert.equal((await world.run(showRelease, { release: next }, researcher)).measured?.people, 29)
  assert.equal(await approved(next), 'failed', 'beside the first release it would leave the objector alone')
  assert.equal((await world.run(showRelease, { release: next }, officer)).failure, 'isolates-few')
  await world.run(allowReleases, { person: someone.person }, someone)
  assert.equal((await world.run(showMyReleases, {}, someone)).people[0]!.objects, false)
})

test('without consent to research one is in no records, and too few cannot be hidden', async () => {
  const small = await receivingClinic(world)
  await finishedVisits(world, small, 10)
  const theirResearcher = await world.staff(small.organisation, 'researcher')
  const theirOfficer = await world.staff(small.organisation, 'officer')
  const { release } = await world.run(askForRelease, wish, theirResearcher)
  await world.runJobs()
  assert.equal((await world.run(showRelease, { release }, theirOfficer)).measured?.result, null)
  await assert.rejects(
    world.run(decideRelease, { release, outcome: 'approved', reason: 'Болады' }, theirOfficer),
    { code: 'nobody-can-be-hidden' },
  )
  await world.run(decideRelease, { release, outcome: 'refused', reason: 'Адам аз' }, theirOfficer)
  await assert.rejects(world.run(downloadRelease, { release }, theirResearcher), { code: 'not-found' })
})

test('whoever has had the record blocked is in no release and in no table', async () => {
  const blocking = await receivingClinic(world)
  const theirs = await finishedVisits(world, blocking, 14)
  await world.arrange(db =>
    sql`insert into privacy.blocking (id, person, organisation, record_class, reason, about, from_at)
      select gen_random_uuid(), ${theirs[0]!.person}, ${blocking.organisation}, class, 'сұрау', gen_random_uuid(), ${world.clock.now()}
      from unnest(array['medical-record', 'booking']) class`.execute(db),
  )
  const { release } = await world.run(
    askForRelease,
    wish,
    await world.staff(blocking.organisation, 'researcher'),
  )
  await world.runJobs()
  const theirOfficer = await world.staff(blocking.organisation, 'officer')
  assert.equal((await world.run(showRelease, { release }, theirOfficer)).measured?.people, 13)
})

test('a withdrawal between the measurement and the making keeps the person out', async () => {
  const clinicTwo = await receivingClinic(world)
  const theirs = await finishedVisits(world, clinicTwo, 14)
  const theirResearcher = await world.staff(clinicTwo.organisation, 'researcher')
  const theirOfficer = await world.staff(clinicTwo.organisation, 'officer')
  const { release } = await world.run(askForRelease, wish, theirResearcher)
  await world.runJobs()
  await world.run(decideRelease, { release, outcome: 'approved', reason: 'Болады' }, theirOfficer)
  await world.run(objectToReleases, { person: theirs[0]!.person }, theirs[0]!)
  await world.runJobs()
  assert.equal((await world.run(showRelease, { release }, theirOfficer)).measured?.people, 13)
  assert.equal((await world.run(showMyReleases, {}, theirs[0]!)).releases.length, 0)
})

test('PF-3.11: a table shows no small cell', async () => {
  const release = await asked({ kind: 'table', fields: ['sex'] })
  assert.equal(await approved(release), 'made')
  assert.equal(await fileOf(release), 'sex,H66,J30\r\nfemale,15,15\r\n')
})

test('two officers decide at once: one decision stands; a decision is never changed', async () => {
  const release = await asked({ fields: ['sex'] })
  const second = await world.staff(clinic.organisation, 'officer')
  const decide = (someone: Someone, outcome: 'approved' | 'refused') =>
    world.run(decideRelease, { release, outcome, reason: 'Шешім' }, someone).then(
      () => 'done',
      error => error.code,
    )
  const results = await Promise.all([decide(officer, 'approved'), decide(second, 'refused')])
  assert.deepEqual(results.sort(), ['decided-already', 'done'])
  await world.runJobs()
  await assert.rejects(
    world.arrange(db => sql`update releases.decision set reason = 'x'`.execute(db)),
    /never changed/,
  )
})

test('the researcher who became an officer does not decide on the own request', async () => {
  const release = await asked({ fields: ['sex', 'city'] })
  const both = await world.arrange(db =>
    sql<{
      id: string
    }>`insert into organisations.employment (organisation, person, duty, title_kk, title_ru, title_en, starts_on)
      values (${clinic.organisation}, ${researcher.person}, 'officer', 'x', 'x', 'x', '2026-01-01') returning id`.execute(
      db,
    ),
  )
  await world.arrange(db =>
    sql`update accounts.session set employment = ${both.rows[0]!.id} where account = ${researcher.account}`.execute(
      db,
    ),
  )
  await assert.rejects(
    world.run(decideRelease, { release, outcome: 'approved', reason: 'Өзім' }, researcher),
    { code: 'own-request' },
  )
  await world.arrange(db =>
    sql`update accounts.session set employment = ${researcher.employment!} where account = ${researcher.account}`.execute(
      db,
    ),
  )
})

test('a release is not opened after its term, nor by another organisation, a doctor or a patient', async () => {
  const other = await receivingClinic(world)
  const stranger = await world.staff(other.organisation, 'researcher')
  const [made] = (await world.run(listReleases, {}, researcher)).releases.filter(one => one.state === 'made')
  const release = made!.release
  await assert.rejects(world.run(downloadRelease, { release }, stranger), { code: 'not-found' })
  await assert.rejects(world.run(showRelease, { release }, stranger), { code: 'not-found' })
  await assert.rejects(world.run(listReleases, {}, clinic.doctor), { code: 'not-your-duty' })
  await assert.rejects(world.run(downloadRelease, { release }, people[0]!), { code: 'not-your-duty' })
  await assert.rejects(world.run(askForRelease, { ...wish, untilDay: '2026-12-31' }, researcher), {
    code: 'period-not-over',
  })
  world.clock.set('2027-11-01T09:00:00+05:00')
  await assert.rejects(world.run(downloadRelease, { release }, researcher), { code: 'expired' })
  world.clock.set('2026-11-23T09:00:00+05:00')
})

test('everybody may know that data was let go, and nobody is named there', async () => {
  const { releases } = await world.run(listPublicReleases, {})
  assert.ok(releases.length >= 2)
  assert.ok(!JSON.stringify(releases).includes('Үлгі университеті'))
})

test('the director’s table of services counts people and hides the few; an auditor sees no name in it', async () => {
  const auditor = await world.staff(clinic.organisation, 'auditor')
  const period = { fromDay: '2026-10-01', untilDay: '2026-10-31' }
  const table = await world.run(showQualityTable, period, auditor)
  assert.deepEqual(table.months, ['2026-10'])
  assert.deepEqual(
    table.services.map(row => row.people),
    [[30]],
  )
  await assert.rejects(world.run(showQualityTable, period, researcher), { code: 'not-your-duty' })
})
