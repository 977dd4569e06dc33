// The access rules over random worlds: lists, points, reasons and "who could see me" never disagree, and the walls of
// the database let through nothing that no rule explains.
import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { allSubjects } from '../app/modules.ts'
import { openWorld, type Someone } from '../app/testing/world.ts'
import { type Subject, seenBy, why } from '../kernel/access.ts'
import { openPool, withConnection } from '../kernel/database/database.ts'
import { type Actor, type Db, nobody } from '../kernel/work.ts'
import { enter } from '../modules/accounts/index.ts'
import { whoCould } from '../modules/care/who-could/who-could.api.ts'
import { receivingClinic } from '../modules/scheduling/testing/receiving-clinic.ts'

const world = await openWorld()
// What has no policy for the owner is arranged past all of them.
const superuser = openPool(superuserUrl(world.url), { max: 1 })
after(async () => {
  await superuser.close()
  await world.close()
})
const duties = ['reception', 'doctor', 'cashier', 'director', 'officer', 'laboratory'] as const
const clinics = [await receivingClinic(world), await receivingClinic(world), await receivingClinic(world)]
const staff: Someone[] = clinics.map(clinic => clinic.doctor)
for (const clinic of clinics)
  for (const duty of duties) staff.push(await world.staff(clinic.organisation, duty))
const people: Someone[] = []
for (let count = 0; count < 8; count++) people.push(await world.person(`Адам Сынақов`))
const offer = await world.arrange(async db => {
  const { rows } = await sql<{ id: string }>`select id from agreements.edition limit 1`.execute(db)
  return rows[0]!.id
})

interface Row {
  patient: number
  clinic: number
  state: 'booked' | 'in-visit' | 'fulfilled' | 'cancelled' | 'no-show'
  signed: boolean
  sensitive: boolean
}
interface Drawn {
  rows: Row[]
  trusts: { from: number; to: number; scopes: string[]; ended: boolean }[]
  narrowings: { patient: number; clinic: number; ended: boolean }[]
  emergencies: { patient: number; doctor: number; minutes: number }[]
  shares: { from: number; clinic: number; to: 'clinic' | 'doctor' | 'trusted'; ended: boolean }[]
  enrolments: { from: number; clinic: number; ended: boolean }[]
}

const person = fc.nat({ max: people.length - 1 })
const clinicAt = fc.nat({ max: clinics.length - 1 })
const drawn: fc.Arbitrary<Drawn> = fc.record({
  rows: fc.array(
    fc.record({
      patient: person,
      clinic: clinicAt,
      state: fc.constantFrom('booked', 'in-visit', 'fulfilled', 'cancelled', 'no-show') as fc.Arbitrary<
        Row['state']
      >,
      signed: fc.boolean(),
      sensitive: fc.boolean(),
    }),
    { minLength: 20, maxLength: 60 },
  ),
  trusts: fc.array(
    fc.record({
      from: person,
      to: fc.nat({ max: 2 }),
      scopes: fc.subarray(['visits', 'documents', 'health'], { minLength: 1 }),
      ended: fc.boolean(),
    }),
    { minLength: 4, maxLength: 8 },
  ),
  narrowings: fc.uniqueArray(fc.record({ patient: person, clinic: clinicAt, ended: fc.boolean() }), {
    maxLength: 6,
    selector: one => `${one.patient} ${one.clinic}`,
  }),
  emergencies: fc.array(
    fc.record({ patient: person, doctor: fc.nat({ max: 5 }), minutes: fc.integer({ min: 1, max: 60 }) }),
    { maxLength: 4 },
  ),
  shares: fc.array(
    fc.record({
      from: person,
      clinic: clinicAt,
      to: fc.constantFrom('clinic' as const, 'doctor' as const, 'trusted' as const),
      ended: fc.boolean(),
    }),
    { maxLength: 8 },
  ),
  enrolments: fc.array(fc.record({ from: person, clinic: clinicAt, ended: fc.boolean() }), { maxLength: 8 }),
})

// In every world one visit that somebody is trusted with and a colleague opens in an emergency: whatever chance
// draws, each rule opens a row.
const everything = ['visits', 'documents', 'health']
function withBase(drawn: Drawn): Drawn {
  return {
    rows: [{ patient: 3, clinic: 0, state: 'fulfilled', signed: true, sensitive: false }, ...drawn.rows],
    trusts: [
      { from: 3, to: 0, scopes: everything, ended: false },
      ...drawn.trusts.filter(one => one.from !== 3),
    ],
    narrowings: drawn.narrowings.filter(one => one.patient !== 3),
    emergencies: [{ patient: 3, doctor: 3, minutes: 5 }, ...drawn.emergencies],
    shares: [
      { from: 3, clinic: 0, to: 'clinic', ended: false },
      { from: 3, clinic: 0, to: 'trusted', ended: false },
      { from: 0, clinic: 0, to: 'doctor', ended: false },
      ...drawn.shares,
    ],
    enrolments: [{ from: 0, clinic: 0, ended: false }, ...drawn.enrolments],
  }
}

const opened = new Map(
  allSubjects.flatMap(subject =>
    subject.rules.map(rule => [`${subject.id} ${rule.id}`, 0] as [string, number]),
  ),
)

test('CL-5.2.7: list, point, reason, wall and "who could see me" agree in random worlds', async () => {
  let rows = 0
  await fc.assert(
    fc.asyncProperty(drawn, async shape => {
      await write(withBase(shape))
      for (const someone of [...staff, ...people.slice(0, 3)]) rows += await agree(someone)
      for (const patient of people.slice(0, 3)) await reverseAgrees(patient)
    }),
    { numRuns: 3, endOnFailure: true },
  )
  assert.ok(rows > 200, `only ${rows} visible rows were compared`)
})

test('a rule that opens nothing to anybody would be found: each rule opened a row in some world', async () => {
  const never = [...opened].filter(([, count]) => count === 0).map(([rule]) => rule)
  assert.deepEqual(never, [])
})

test('BL-1, DR-1.4: in a world that never changes each duty opens the rows that were reviewed, and no others', async () => {
  const [fixed] = fc.sample(drawn, { seed: 20_261_123, numRuns: 1 })
  await write(withBase(fixed!))
  const opens: Record<string, number> = {}
  for (const someone of [...staff, ...people.slice(0, 3)])
    await asSomeone(someone, async (db, actor) => {
      for (const { id, from, rules } of allSubjects) {
        const { rows } = await sql<{ why: string[] }>`
          select ${why(rules, actor)} as why from ${from} where ${seenBy(rules, actor)}`.execute(db)
        for (const rule of rows.flatMap(row => row.why)) {
          const key = `${actor.duty ?? 'person'}: ${id} by ${rule}`
          opens[key] = (opens[key] ?? 0) + 1
        }
      }
    })
  const now = Object.fromEntries(Object.entries(opens).sort(([a], [b]) => a.localeCompare(b)))
  const file = 'docs/privacy/opened.json'
  if (process.env.SHIPA_REVIEWED === 'yes') writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`)
  assert.deepEqual(
    now,
    JSON.parse(readFileSync(file, 'utf8')),
    'Review each line; when all are right: SHIPA_REVIEWED=yes npm test -- checks/access',
  )
})

/** Compares what one member of staff or person gets by the list, by each point, by the reasons and past the rules. */
async function agree(someone: Someone): Promise<number> {
  let compared = 0
  await asSomeone(someone, async (db, actor) => {
    for (const subject of allSubjects) {
      const { from, key, rules } = subject
      const list = await sql<{ key: string; why: string[] }>`
        select ${key} as key, ${why(rules, actor)} as why from ${from} where ${seenBy(rules, actor)}`.execute(
        db,
      )
      for (const row of list.rows) {
        assert.ok(row.why.length > 0, `${subject.id} shows a row without a reason`)
        for (const rule of row.why)
          opened.set(`${subject.id} ${rule}`, opened.get(`${subject.id} ${rule}`)! + 1)
      }
      const listed = new Set(list.rows.map(row => row.key))
      const everything = await sql<{ key: string }>`select ${key} as key from ${from}`.execute(db)
      for (const row of everything.rows) {
        const point =
          await sql`select 1 from ${from} where ${key} = ${row.key} and ${seenBy(rules, actor)}`.execute(db)
        assert.equal(point.rows.length > 0, listed.has(row.key), `${subject.id}: list and point differ`)
      }
      // Of health nothing passes the wall that no rule explains, but the doctor's own writing.
      if (subject.category === 'health' && subject.id !== 'visits' && actor.duty !== 'doctor')
        assert.equal(
          everything.rows.length,
          listed.size,
          `${subject.id} is open past the rules to ${actor.duty}`,
        )
      compared += listed.size
    }
  })
  return compared
}

/** What a patient is told of each member of staff is what that member of staff truly gets. */
async function reverseAgrees(patient: Someone) {
  const told = await world.run(whoCould, {}, patient)
  for (const someone of staff) {
    const sees = told.staff.find(one => one.employment === someone.employment)?.sees ?? []
    const toldKinds = new Set(sees.map(one => one.what.en))
    await asSomeone(someone, async (db, actor) => {
      for (const subject of allSubjects) {
        const truly = await reaches(db, actor, subject, patient)
        assert.equal(toldKinds.has(subject.says.en), truly, `${subject.id} for ${actor.duty}`)
      }
    })
  }
}

async function reaches(db: Db, actor: Actor, subject: Subject, patient: Someone): Promise<boolean> {
  const atWork = { ...actor, person: null, persons: [] }
  const { rows } = await sql`select 1 from ${subject.from}
    where ${subject.person} = ${patient.person} and ${seenBy(subject.rules, atWork)} limit 1`.execute(db)
  return rows.length > 0
}

function asSomeone(someone: Someone, look: (db: Db, actor: Actor) => Promise<void>) {
  return withConnection(world.database, async ({ db, query }) => {
    await query(`begin; set local shipa.moment = '${world.clock.now().toISOString()}'`)
    const actor = await enter(query, someone.token, world.clock.now())
    assert.notEqual(actor, nobody)
    try {
      await look(db, actor)
    } finally {
      await query('rollback')
    }
  })
}

/** Writes a drawn world in place of the last one. */
async function write({ rows, trusts, narrowings, emergencies, shares, enrolments }: Drawn) {
  const now = world.clock.now()
  await superuser.kysely.transaction().execute(async db => {
    // The tables themselves let nobody remove their rows.
    await sql`set local session_replication_role = replica`.execute(db)
    await sql`truncate care.note, care.alert, care.document, care.sensitivity, care.narrowing, care.narrowing_end,
      care.emergency_access, care.emergency_closing, scheduling.booking, ledger.invoice, ledger.payment, people.trust,
      people.trust_acceptance, people.trust_end, organisations.patient, laboratory.test_order, files.file, privacy.consent, research.project cascade`.execute(
      db,
    )
    for (const [at, row] of rows.entries()) await writeVisit(db, row, at, now)
    for (const { from, to, scopes, ended } of trusts) {
      if (from === to) continue
      const trust = randomUUID()
      await sql`insert into people.trust values (${trust}, ${people[from]!.person}, 'x@demo.invalid', ${scopes}, '2026-11-01', '2027-06-01', ${now})`.execute(
        db,
      )
      await sql`insert into people.trust_acceptance values (${trust}, ${people[from]!.person}, ${people[to]!.person}, ${now})`.execute(
        db,
      )
      if (ended)
        await sql`insert into people.trust_end values (${trust}, ${people[from]!.person}, ${now})`.execute(db)
    }
    for (const { patient, clinic, ended } of narrowings) {
      const id = randomUUID()
      const who = people[patient]!.person
      await sql`insert into care.narrowing values (${id}, ${who}, ${clinics[clinic]!.organisation}, ${clinics[clinic]!.doctor.employment}, ${who}, ${now})`.execute(
        db,
      )
      if (ended) await sql`insert into care.narrowing_end values (${id}, ${who}, ${now})`.execute(db)
    }
    const doctors = [
      ...clinics.map(({ organisation, doctor }) => ({ organisation, doctor })),
      ...clinics.map(({ organisation }, at) => ({ organisation, doctor: staff[4 + at * duties.length]! })),
    ]
    for (const { patient, doctor: at, minutes } of emergencies) {
      const { organisation, doctor } = doctors[at]!
      const opened = new Date(now.getTime() - minutes * 60_000)
      await sql`insert into care.emergency_access values (${randomUUID()}, ${people[patient]!.person}, ${organisation},
        ${doctor.employment}, 'injury', '\\x00', ${opened}, ${new Date(opened.getTime() + 30 * 60_000)})`.execute(
        db,
      )
    }
    for (const share of shares) await writeShare(db, share, now)
    for (const enrolment of enrolments) await writeEnrolment(db, enrolment, now)
  })
}

// A paper of the patient, opened to a clinic under her consent, to its doctor, or to whom she trusts, if anybody.
async function writeShare(db: Db, { from, clinic, to, ended }: Drawn['shares'][number], now: Date) {
  const [file, share, consent] = [randomUUID(), randomUUID(), randomUUID()]
  const who = people[from]!.person
  const { organisation, doctor } = clinics[clinic]!
  const trusts = await sql<{ id: string }>`select id from people.trust where person = ${who} limit 1`.execute(
    db,
  )
  const trust = to === 'trusted' ? trusts.rows[0]?.id : null
  if (trust === undefined) return
  await sql`insert into files.file values (${file}, ${who}, ${who}, ${now})`.execute(db)
  await sql`insert into files.version (id, file, person, by_person, kind, title_sealed, note_sealed, media_type, bytes,
      sha256_blind, at)
    values (${randomUUID()}, ${file}, ${who}, ${who}, 'other', '\\x00', '\\x00', 'image/png', 1, ${randomBytes(32)}, ${now})`.execute(
    db,
  )
  await sql`insert into privacy.consent (id, person, given_by, organisation, purpose, edition, channel, from_at, until,
      address, device)
    select ${consent}, ${who}, ${who}, ${organisation}, 'care', edition, 'tick', ${now}, ${new Date(now.getTime() + 86_400_000)}, '', ''
    from agreements.publication limit 1`.execute(db)
  await sql`insert into files.share values (${share}, ${file}, ${who}, ${who}, ${who}, ${trust ? null : organisation},
    ${to === 'doctor' ? doctor.employment : null}, ${trust ? null : consent}, ${trust}, 'care', ${now},
    ${new Date(now.getTime() + 86_400_000)}, 'үлгі')`.execute(db)
  if (ended) await sql`insert into files.share_end values (${share}, ${who}, ${now})`.execute(db)
}

// Somebody takes part in a project of a clinic, whose doctor is its curator until the summer, or was until yesterday.
async function writeEnrolment(db: Db, { from, clinic, ended }: Drawn['enrolments'][number], now: Date) {
  const [project, site] = [randomUUID(), randomUUID()]
  const who = people[from]!.person
  const { organisation, doctor } = clinics[clinic]!
  await sql`insert into organisations.patient (organisation, person, card_number, since)
    values (${organisation}, ${who}, ${randomUUID().slice(0, 13)}, ${now}) on conflict do nothing`.execute(db)
  await sql`insert into research.site values (${site}, ${project}, ${organisation}, ${doctor.employment}, ${now})`.execute(
    db,
  )
  await sql`insert into research.curator values (${randomUUID()}, ${site}, ${doctor.employment}, '2026-11-01',
    ${ended ? '2026-11-22' : '2027-06-01'}, ${doctor.employment}, ${now})`.execute(db)
  await sql`insert into research.enrolment values (${randomUUID()}, ${project}, ${site}, ${organisation}, ${who}, ${who},
    '2008-01-15', ${now})`.execute(db)
}

async function writeVisit(db: Db, row: Row, at: number, now: Date) {
  const { organisation, branch, room, practitioner, service, doctor } = clinics[row.clinic]!
  const patient = people[row.patient]!
  const booking = randomUUID()
  const starts = new Date(now.getTime() + at * 3_600_000)
  await sql`insert into organisations.patient (organisation, person, card_number, since)
    values (${organisation}, ${patient.person}, ${randomUUID().slice(0, 13)}, ${now}) on conflict do nothing`.execute(
    db,
  )
  await sql`insert into scheduling.booking (id, organisation, branch, room, practitioner, service, patient, booked_by,
      starts_at, ends_at, state, tiyn, offer_edition, paid, channel, made_at)
    values (${booking}, ${organisation}, ${branch}, ${room}, ${practitioner}, ${service}, ${patient.person},
      ${patient.account}, ${starts}, ${new Date(starts.getTime() + 1_800_000)}, ${row.state}, 100, ${offer}, 'at-desk',
      'web', ${now})`.execute(db)
  await sql`insert into telemedicine.room values (${booking}, ${organisation}, ${practitioner}, ${patient.person}, 15, 15, ${now})`.execute(
    db,
  )
  await sql`insert into telemedicine.message values (${randomUUID()}, ${booking}, ${organisation}, ${practitioner},
    ${patient.person}, 'patient', ${patient.person}, ${now}, '\\x00')`.execute(db)
  await writeOrder(db, row, at, now)
  const invoice = randomUUID()
  await sql`insert into ledger.invoice (id, organisation, booking, person, tiyn, lines, due_at, made_at)
    values (${invoice}, ${organisation}, ${booking}, ${patient.person}, 100, '[]', ${now}, ${now})`.execute(
    db,
  )
  await sql`insert into ledger.payment (id, invoice, organisation, person, method, state, tiyn, made_at, settled_at)
    values (${randomUUID()}, ${invoice}, ${organisation}, ${patient.person}, 'cash', 'settled', 100, ${now}, ${now})`.execute(
    db,
  )
  if (row.state !== 'in-visit' && row.state !== 'fulfilled') return
  await sql`insert into care.note (booking, patient, organisation, author, version, content_sealed, begun_at, saved_at, signed_at)
    values (${booking}, ${patient.person}, ${organisation}, ${doctor.employment}, 1, '\\x00', ${now}, ${now},
      ${row.signed ? now : null})`.execute(db)
  await sql`insert into care.alert (patient, organisation, author, text_sealed, at)
    values (${patient.person}, ${organisation}, ${doctor.employment}, '\\x00', ${now})`.execute(db)
  if (!row.signed) return
  const code = randomUUID().replaceAll('-', '').slice(0, 26).toUpperCase()
  await sql`insert into care.document (kind, organisation, year, number, patient, booking, issued_by, issued_at, code,
      pdf_sealed, pdf_sha256)
    values ('conclusion', ${organisation}, 2026, ${at + 1}, ${patient.person}, ${booking}, ${doctor.employment}, ${now},
      ${code}, '\\x00', ${Buffer.alloc(32)})`.execute(db)
  await sql`insert into care.sensitivity values (${randomUUID()}, ${booking}, ${patient.person}, ${organisation},
    ${row.sensitive}, ${patient.person}, ${now})`.execute(db)
}

// Tests in the clinic's own laboratory, and every second time in that of the next clinic, to which this one refers.
async function writeOrder(db: Db, row: Row, at: number, now: Date) {
  const { organisation, doctor } = clinics[row.clinic]!
  const other = clinics[(row.clinic + 1) % clinics.length]!.organisation
  const patient = people[row.patient]!.person
  const isReferral = at % 2 === 0
  const lab = isReferral ? other : organisation
  await sql`insert into organisations.patient (organisation, person, card_number, since)
    values (${lab}, ${patient}, ${randomUUID().slice(0, 13)}, ${now}) on conflict do nothing`.execute(db)
  await sql`insert into laboratory.test_order (id, organisation, number, patient, origin, contract, referrer, ground, ordered_by, at)
    values (${randomUUID()}, ${lab}, ${String(at)}, ${patient}, ${isReferral ? 'referral' : 'walk-in'},
      ${isReferral ? randomUUID() : null}, ${isReferral ? organisation : null}, ${isReferral ? 'care' : null},
      ${doctor.employment}, ${now})`.execute(db)
}

function superuserUrl(url: string): string {
  const address = new URL(process.env.SHIPA_TEST_CLUSTER!)
  address.pathname = new URL(url).pathname
  return address.href
}
