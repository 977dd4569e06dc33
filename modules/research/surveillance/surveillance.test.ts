import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import type { Work } from '../../../kernel/work.ts'
import { sealContent } from '../../care/index.ts'
import { patientOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { alarmsAt, earsC2, farrington, hideSmall } from './detect.ts'
import { assessSignal, showSurveillance } from './surveillance.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const { organisation } = clinic
const researcher = await world.staff(organisation, 'researcher')
const elsewhere = await world.staff((await receivingClinic(world)).organisation, 'director')
const calm = [7, 8, 6, 7, 9, 7, 8, 8, 7]

test('EARS C2 and Farrington: what is expected and from where a week stands out', () => {
  const cases: [readonly number[], number, number, number][] = [
    // Mean 7.4286, deviation 0.9759, raised to the least deviation 1.
    [[...calm, 20], 9, 52 / 7, 52 / 7 + 3],
    [[0, 10, 0, 10, 0, 10, 0, 5, 5, 50], 9, 30 / 7, 30 / 7 + 3 * Math.sqrt(200 / 7)],
  ]
  for (const [series, at, expected, threshold] of cases) {
    const bound = earsC2(series, at)!
    assert.ok(Math.abs(bound.expected - expected) < 1e-9, `${bound.expected}`)
    assert.ok(Math.abs(bound.threshold - threshold) < 1e-9, `${bound.threshold}`)
  }
  assert.equal(earsC2(calm, 8), null, 'seven weeks and the guard of two are needed')
  assert.equal(farrington(Array(55).fill(4), 54), null, 'a year and three weeks are needed')
  const year = farrington(Array(60).fill(9), 56)!
  assert.equal(year.expected, 9)
  const byHand = 9 * (1 + (2 / 3) * 2.58 * Math.sqrt((1 + 1 / 7) / 9)) ** 1.5
  assert.ok(Math.abs(year.threshold - byHand) < 1e-9)
})

test('a rise is an alarm, a calm week and four visits are none', () => {
  assert.deepEqual(
    alarmsAt([...calm, 20], 9).map(one => one.method),
    ['ears-c2'],
  )
  assert.deepEqual(alarmsAt([...calm, 9], 9), [])
  assert.deepEqual(alarmsAt([...Array(9).fill(0), 4], 9), [])
  const seasonal = [...Array(52).fill(5), ...Array(8).fill(30)]
  assert.ok(!alarmsAt([...seasonal.slice(0, 56), ...Array(4).fill(5)], 59).length)
})

test('PF-1.1b: no count of one to four is ever shown, nor found from the sum', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 12 }), counts => {
      const shown = hideSmall(counts)
      counts.forEach((count, at) => {
        if (count > 0 && count < 5) assert.equal(shown[at], null)
        else assert.ok(shown[at] === null || shown[at] === count)
      })
      const hidden = shown.filter(one => one === null).length
      assert.ok(hidden !== 1 || counts.every(count => count < 5))
    }),
    { numRuns: 500 },
  )
})

test('PF-1.1b: an outbreak of those who agreed is found by the nightly count, and whoever did not agree is not in it', async () => {
  await world.arrange(db =>
    sql`insert into research.signal_count (organisation, day, city, age_band, sex, diagnosis, visits)
      select ${organisation}, day::date, 'almaty', '30–44', 'female', 'H66', 6
      from generate_series('2026-08-03'::date, '2026-11-02'::date, '7 days') day`.execute(db),
  )
  for (let at = 0; at < 22; at++) await visited(at, at < 20)
  // Who comes a second time that week is counted once.
  const again = await visited(22, true)
  await visited(23, false, again)
  // Of the night's work only this is looked at here.
  await world.arrange(db => sql`delete from kernel.job where act <> 'watch-visits'`.execute(db))
  world.clock.set('2026-11-25T04:00:00+05:00')
  await world.runJobs()
  const seen = await world.run(showSurveillance, { diagnosis: 'H66' }, researcher)
  assert.equal(seen.chosen?.weeks.at(-1)?.visits, 21)
  assert.equal(seen.signals.length, 1)
  const { signal, observed, method } = seen.signals[0]!
  assert.deepEqual([observed, method], [21, 'ears-c2'])
  assert.ok(!JSON.stringify(seen).includes('Адам'))
  await assert.rejects(world.run(assessSignal, { signal, outcome: 'real', says: 'Бөтен' }, elsewhere), {
    code: 'not-found',
  })
  await world.run(assessSignal, { signal, outcome: 'real', says: 'Мектептегі ошақ' }, researcher)
  await assert.rejects(world.run(assessSignal, { signal, outcome: 'artefact', says: 'Қайта' }, researcher), {
    code: 'assessed-already',
  })
  assert.deepEqual((await world.run(showSurveillance, {}, elsewhere)).groups, [])
})

// A signed visit of the week of 16 November with otitis.
async function visited(at: number, agrees: boolean, who?: Someone): Promise<Someone> {
  const someone = who ?? (await patientOf(world, clinic, `Адам${at} Үлгіев`))
  const { person, account } = someone
  const startsAt = new Date(
    Date.parse('2026-11-16T09:00:00+05:00') + (at % 5) * 86_400_000 + Math.floor(at / 5) * 1_800_000,
  )
  const content = await world.arrange(db =>
    sealContent({ db, sealing: world.sealing } as Work, person, {
      complaints: 'Құпия.',
      examination: 'Құпия.',
      diagnosis: 'H66.0',
      plan: 'Құпия.',
    }),
  )
  await world.arrange(async db => {
    const { rows } = await sql<{ edition: string; kind: string }>`
      select agreements.in_force(id, ${world.clock.now()}) as edition, kind from agreements.document
      where organisation = ${organisation}`.execute(db)
    const editionOf = (kind: string) => rows.find(row => row.kind === kind)!.edition
    const { rows: booked } = await sql<{ id: string }>`
      insert into scheduling.booking (organisation, branch, room, practitioner, service, patient, booked_by, starts_at, ends_at,
        state, tiyn, offer_edition, paid, channel, made_at)
      values (${organisation}, ${clinic.branch}, ${clinic.room}, ${clinic.practitioner}, ${clinic.service}, ${person}, ${account},
        ${startsAt}, ${new Date(startsAt.getTime() + 1_800_000)}, 'fulfilled', 1200000, ${editionOf('offer')}, 'at-desk', 'desk',
        ${startsAt}) returning id`.execute(db)
    await sql`select set_config('shipa.duty', 'doctor', true), set_config('shipa.organisation', ${organisation}, true)`.execute(
      db,
    )
    await sql`insert into care.note (booking, patient, organisation, author, version, content_sealed, begun_at, saved_at, signed_at)
      values (${booked[0]!.id}, ${person}, ${organisation}, ${clinic.doctor.employment}, 1, ${content}, ${startsAt}, ${startsAt},
        ${startsAt})`.execute(db)
    await sql`select set_config('shipa.duty', 'system', true)`.execute(db)
    if (agrees)
      await sql`insert into privacy.consent (person, given_by, organisation, purpose, edition, channel, from_at, until, address, device)
        values (${person}, ${person}, ${organisation}, 'research', ${editionOf('clinic-data-consent')}, 'switch', '2026-10-01',
          '2030-10-01', '127.0.0.1', 'test')`.execute(db)
  })
  return someone
}
