import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { asRole } from '../../../app/testing/template.ts'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { nobody, type Work } from '../../../kernel/work.ts'
import { findTraces } from '../../../machine/traces.ts'
import { blockData, disclose, unblockData } from '../../privacy/index.ts'
import { registerRecipient } from '../../privacy/testing.ts'
import { approveDestruction } from '../approve-destruction/approve-destruction.api.ts'
import { allowDestruction, forbidDestruction } from '../forbid-destruction/forbid-destruction.api.ts'
import { holdingsOf } from '../holdings.ts'
import { listDestructions } from '../list-destructions/list-destructions.api.ts'
import { readErasures } from './erasure-ledger.ts'
import { type DestructionOrder, orderDestruction } from './order.ts'

const world = await openWorld()
after(() => world.close())

const clinic = await world.clinic('Көмей клиникасы')
const { organisation } = clinic
const officer = await world.staff(organisation, 'officer')
const director = await world.staff(organisation, 'director')
const reception = await world.staff(organisation, 'reception')

/** Work of the system, as a job has it; `as` is whose account stands under it. */
const asSystem = (db: Work['db'], as?: Someone) =>
  ({
    db,
    now: world.clock.now(),
    sealing: world.sealing,
    actor: { ...nobody, account: as?.account ?? null },
    later: (act: string, payload: object) =>
      sql`insert into kernel.job (act, payload, run_at, written_at)
        values (${act}, ${JSON.stringify(payload)}, ${world.clock.now()}, ${world.clock.now()})`.execute(db),
  }) as unknown as Work

const order = (of: Omit<DestructionOrder, 'by'>, kind: 'request' | 'withdrawal' | 'term', as?: Someone) =>
  world.arrange(db => orderDestruction(asSystem(db, as), { ...of, by: { kind, id: randomUUID() } }))

const endOf = async (destruction: string) => {
  const { rows } = await world.arrange(db =>
    sql<{ outcome: string; counts: Record<string, number>; kept_until: Date | null }>`
      select outcome, counts, kept_until from rights.destruction_end where destruction = ${destruction}`.execute(
      db,
    ),
  )
  return rows[0]
}

/** A patient of the clinic with a sealed number, one visit at `startsAt` and a signed note about it. */
async function patient(startsAt = '2026-11-20T10:00:00+05:00'): Promise<Someone & { booking: string }> {
  const who = await world.person('Айгерім Сынақова')
  const booking = randomUUID()
  await world.arrange(async db => {
    const iin = await world.sealing.seal(db, who.person, 'people.person.iin', '900115400008')
    const note = await world.sealing.seal(db, who.person, 'care.note.content', 'тұмау')
    const wish = await world.sealing.seal(db, who.person, 'booking.wish', 'жөтел')
    await sql`update people.person set iin_sealed = ${iin}, iin_blind = ${world.sealing.blind('people.person.iin', who.person)}
      where id = ${who.person}`.execute(db)
    await sql`insert into organisations.patient (organisation, person, card_number, since)
      values (${organisation}, ${who.person}, ${who.person.slice(0, 8)}, ${startsAt})`.execute(db)
    await sql`insert into agreements.document (id, organisation, kind, slug, made_at)
      values (gen_random_uuid(), ${organisation}, 'offer', ${`offer-${organisation}`}, ${startsAt}) on conflict do nothing`.execute(
      db,
    )
    await sql`insert into agreements.edition (document, number, title_kk, title_ru, short_kk, short_ru, text_kk, text_ru, hash_kk, hash_ru, hash, drafted_at)
      select id, 1, 'т', 'т', 'қ', 'к', 'м', 'т', sha256('1'), sha256('2'), sha256('3'), ${startsAt}
      from agreements.document where organisation = ${organisation} on conflict do nothing`.execute(db)
    await sql`insert into scheduling.booking (id, organisation, branch, room, practitioner, service, patient, booked_by,
        starts_at, ends_at, state, tiyn, offer_edition, paid, channel, wish_sealed, made_at)
      select ${booking}, ${organisation}, ${clinic.branch}, ${clinic.room}, ${clinic.practitioner}, ${clinic.service},
        ${who.person}, ${who.account}, ${startsAt}::timestamptz, ${startsAt}::timestamptz + interval '30 minutes',
        'fulfilled', 100, e.id, 'at-desk', 'web', ${wish}, ${startsAt}
      from agreements.edition e join agreements.document d on d.id = e.document where d.organisation = ${organisation}`.execute(
      db,
    )
    // A note is written by a doctor alone, whoever arranges the world.
    await sql`select set_config('shipa.duty', 'doctor', true), set_config('shipa.organisation', ${organisation}, true)`.execute(
      db,
    )
    await sql`insert into care.note (booking, patient, organisation, author, version, content_sealed, begun_at, saved_at, signed_at)
      values (${booking}, ${who.person}, ${organisation}, ${clinic.doctor.employment}, 1, ${note}, ${startsAt}, ${startsAt}, ${startsAt})`.execute(
      db,
    )
  })
  return { ...who, booking }
}

const held = async (who: Someone, at: string | null = null) => {
  const holdings = await world.arrange(db =>
    holdingsOf(asSystem(db), { person: who.person, organisation: at }),
  )
  return new Map(holdings.map(({ table, recordClass, rows }) => [`${table} ${recordClass}`, rows]))
}

test('DR-6.1: what is held is told whole, sealed fields are opened, secrets and strangers stay out', async () => {
  const aigerim = await patient()
  await patient()
  const all = await held(aigerim)
  assert.equal(all.get('people.person identity')![0]!.iin_sealed, '900115400008')
  assert.equal(all.get('people.person contact')![0]!.phone, '+77010000000')
  assert.equal(all.get('care.note medical-record')!.length, 1)
  assert.equal(all.get('care.note medical-record')![0]!.content_sealed, 'тұмау')
  assert.ok(all.has('accounts.session account'))
  assert.equal('token_hash' in all.get('accounts.session account')![0]!, false)
  const atClinic = await held(aigerim, organisation)
  assert.ok(atClinic.has('care.note medical-record'))
  assert.ok(atClinic.has('people.person identity'), 'the clinic holds the names of its own patients')
  const elsewhere = await world.clinic()
  assert.equal((await held(aigerim, elsewhere.organisation)).size, 0)
})

test('LB-2.5d: two people destroy what a request asks; the one who ordered cannot approve', async () => {
  const aigerim = await patient()
  const destruction = await order(
    { person: aigerim.person, organisation: null, recordClass: 'contact' },
    'request',
    officer,
  )
  const ofClinic = await order(
    { person: aigerim.person, organisation, recordClass: 'contact' },
    'request',
    officer,
  )
  await assert.rejects(world.run(approveDestruction, { destruction: ofClinic }, officer), {
    code: 'another-must-approve',
  })
  await assert.rejects(world.run(approveDestruction, { destruction }, director), { code: 'not-found' })
  await assert.rejects(world.run(approveDestruction, { destruction: ofClinic }, reception), {
    code: 'not-your-duty',
  })
  await world.run(approveDestruction, { destruction: ofClinic }, director)
  await assert.rejects(world.run(approveDestruction, { destruction: ofClinic }, director), {
    code: 'approved-already',
  })
  await world.runJobs()
  assert.equal((await endOf(ofClinic))!.outcome, 'destroyed')
  assert.equal(await endOf(destruction), undefined, 'what nobody approved is not destroyed')
  await assert.rejects(
    world.arrange(db => sql`select * from rights.carry_out(${destruction}, now())`.execute(db)),
    /not approved/,
  )
})

test('an officer writes no order that needs no approval, and carries none out past the job', async () => {
  const aigerim = await patient()
  const asOfficer = (statement: (db: Work['db']) => Promise<unknown>) =>
    world.arrange(async db => {
      await sql`select set_config('shipa.duty', 'officer', true), set_config('shipa.organisation', ${organisation}, true)`.execute(
        db,
      )
      return statement(db)
    })
  await assert.rejects(
    asOfficer(db =>
      sql`insert into rights.destruction (id, person, organisation, record_class, by_kind, by_id, ordered_at)
        values (gen_random_uuid(), ${aigerim.person}, ${organisation}, 'contact', 'withdrawal', gen_random_uuid(), now())`.execute(
        db,
      ),
    ),
    /row-level security/,
  )
  const of = { person: aigerim.person, organisation, recordClass: 'contact' }
  const destruction = await order(of, 'request', officer)
  await assert.rejects(
    asOfficer(db => sql`select * from rights.carry_out(${destruction}, '2100-01-01')`.execute(db)),
    /by a job alone/,
  )
})

test('Digital Code Art. 41: what the law keeps is hidden from staff instead, and the person still sees it', async () => {
  const aigerim = await patient()
  const destruction = await order(
    { person: aigerim.person, organisation, recordClass: 'medical-record' },
    'request',
    officer,
  )
  await world.run(approveDestruction, { destruction }, director)
  await world.runJobs()
  const end = await endOf(destruction)
  assert.equal(end!.outcome, 'restricted')
  assert.equal(end!.kept_until!.toISOString().slice(0, 4), '2051')
  assert.equal((await held(aigerim)).get('care.note medical-record')![0]!.content_sealed, 'тұмау')
  assert.equal(await notesSeenBy('doctor', aigerim), 0)
  assert.equal(await notesSeenBy('person', aigerim), 1)
})

test('blocked bookings are hidden from staff until they are unblocked, whoever writes the query', async () => {
  const aigerim = await patient()
  const of = { person: aigerim.person, organisation, recordClass: 'booking', about: randomUUID() }
  await world.arrange(db => blockData(asSystem(db), { ...of, reason: 'сұрау' }))
  await world.arrange(db => blockData(asSystem(db), { ...of, reason: 'сұрау' }))
  assert.equal(await bookingsSeenBy('reception', aigerim), 0)
  assert.equal(await bookingsSeenBy('person', aigerim), 1)
  assert.equal(await world.arrange(db => unblockData(asSystem(db), of)), 1)
  assert.equal(await bookingsSeenBy('reception', aigerim), 1)
})

test('PF-6.10: a hold stops the destruction and is written down; taking it away tries again', async () => {
  const aigerim = await patient('2020-01-10T10:00:00+05:00')
  const { hold } = await world.run(
    forbidDestruction,
    { person: aigerim.person, recordClass: null, reason: 'Сот талабы', until: null },
    officer,
  )
  const destruction = await order(
    { person: aigerim.person, organisation, recordClass: 'booking' },
    'withdrawal',
  )
  await world.runJobs()
  assert.equal(await endOf(destruction), undefined)
  const listed = await world.run(listDestructions, {}, officer)
  assert.equal(listed.destructions.find(one => one.id === destruction)!.state, 'held')
  assert.equal(listed.holds.find(one => one.id === hold)!.met, 1)
  await assert.rejects(world.run(allowDestruction, { hold, reason: 'қате' }, aigerim), {
    code: 'not-your-duty',
  })
  const { tried } = await world.run(allowDestruction, { hold, reason: 'Іс аяқталды' }, director)
  assert.equal(tried, 1)
  await world.runJobs()
  assert.equal((await endOf(destruction))!.outcome, 'destroyed')
})

test('one person is destroyed whole within two seconds, and no trace of name, number or words is left', async () => {
  const aigerim = await patient('1990-01-10T10:00:00+05:00')
  await world.run(listDestructions, {}, officer)
  const classes = [
    'medical-record',
    'registration',
    'booking',
    'payment',
    'contract',
    'message',
    'contact',
    'account',
    'identity',
  ]
  assert.equal((await tracesOf(aigerim)).length, 3)
  const began = performance.now()
  for (const recordClass of classes)
    await order({ person: aigerim.person, organisation: null, recordClass }, 'withdrawal')
  await world.runJobs()
  assert.ok(performance.now() - began < 2000)
  assert.deepEqual(await tracesOf(aigerim), [])
  const after = await held(aigerim)
  assert.equal(after.get('people.person identity')![0]!.family_name, 'жойылды')
  assert.equal(after.get('people.person contact')![0]!.email, null)
  assert.equal(after.has('care.note medical-record'), false)
  assert.equal(after.has('accounts.session account'), false)
  const { rows: keys } = await world.arrange(db =>
    sql`select from kernel.person_key where person = ${aigerim.person}`.execute(db),
  )
  assert.equal(keys.length, 0, 'with the last sealed field the key goes')
  await assert.rejects(world.run(listDestructions, {}, aigerim), { code: 'sign-in-needed' })
  const ledger = readErasures(world.erasures.file, world.erasures.publicKey)!
  const blind = world.sealing.blind('erasure-ledger', aigerim.person).toString('base64')
  assert.deepEqual(
    ledger
      .filter(one => one.person === blind)
      .map(one => one.recordClass)
      .sort(),
    classes.sort(),
  )
})

test('LB-2.4: at night what outlived its term is ordered, and waits for an officer', async () => {
  const aigerim = await patient('2001-01-10T10:00:00+05:00')
  world.clock.set('2026-11-24T03:30:00+05:00')
  await world.runJobs()
  const { destructions } = await world.run(listDestructions, {}, officer)
  const found = destructions.find(
    one => one.person === aigerim.person && one.recordClass.en === 'Medical records',
  )!
  assert.equal(found.state, 'to-approve')
  await world.run(approveDestruction, { destruction: found.id }, officer)
  await world.runJobs()
  assert.equal((await endOf(found.id))!.outcome, 'destroyed')
  assert.equal((await held(aigerim)).has('care.note medical-record'), false)
})

test('nobody but the owner of the database destroys: the acting role has no way to it', async () => {
  const aigerim = await patient()
  const asApp = (statement: string) => sql.raw(statement).execute(world.database.kysely)
  await assert.rejects(
    asApp(`select kernel.destroy('${aigerim.person}', null, 'identity')`),
    /permission denied/,
  )
  await assert.rejects(
    world.database.kysely.transaction().execute(async db => {
      await sql`set local shipa.destroying = 'on'; set local shipa.duty = 'system'`.execute(db)
      await sql`delete from care.note where patient = ${aigerim.person}`.execute(db)
    }),
    /permission denied/,
  )
  await assert.rejects(
    world.arrange(db => sql`delete from privacy.consent`.execute(db)),
    /never changed/,
  )
})

/** Where the whole database holds the address or the number of somebody. */
async function tracesOf(who: Someone) {
  const database = new URL(world.url).pathname.slice(1)
  const client = new pg.Client({ connectionString: asRole(world.url, 'shipa_owner', database) })
  await client.connect()
  const bytes = [world.sealing.blind('people.person.iin', who.person)]
  return findTraces(client, { texts: [`${who.person}@demo.invalid`], bytes }).finally(() => client.end())
}

test('what is blocked is what was there: whoever comes again is received like anybody', async () => {
  const past = await patient()
  const ahead = await patient('2026-12-10T10:00:00+05:00')
  for (const { person } of [past, ahead])
    await world.arrange(db =>
      blockData(asSystem(db), {
        ...{ person, organisation, recordClass: 'booking' },
        ...{ reason: 'сұрау', about: randomUUID() },
      }),
    )
  assert.deepEqual(
    [await bookingsSeenBy('reception', past), await bookingsSeenBy('reception', ahead)],
    [0, 1],
  )
})

const notesSeenBy = (who: 'doctor' | 'person', of: Someone) => seenBy(who, of, 'care.note')
const bookingsSeenBy = (who: 'reception' | 'person', of: Someone) => seenBy(who, of, 'scheduling.booking')

/** Rows of a patient that the policies show to a duty of the clinic, or to the patient. */
function seenBy(who: string, of: Someone, table: string): Promise<number> {
  return world.database.kysely.transaction().execute(async db => {
    if (who === 'person') await sql`select set_config('shipa.persons', ${`{${of.person}}`}, true)`.execute(db)
    else {
      await sql`select set_config('shipa.organisation', ${organisation}, true),
        set_config('shipa.duty', ${who}, true)`.execute(db)
    }
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from ${sql.table(table)} where patient = ${of.person}`.execute(db)
    return rows[0]!.n
  })
}

test('LB-2.5: a laboratory that was given the records is ordered to destroy them too', async () => {
  const aigerim = await patient('1995-01-10T10:00:00+05:00')
  const laboratory = await registerRecipient(world, 'processor', { owner: organisation })
  await world.arrange(db =>
    disclose(asSystem(db), {
      recipient: laboratory,
      purpose: 'care',
      person: aigerim.person,
      organisation,
      fields: { documents: 'қорытынды' },
      ground: { by: 'care' },
      about: randomUUID(),
    }),
  )
  const destruction = await order(
    { person: aigerim.person, organisation, recordClass: 'medical-record' },
    'term',
  )
  await world.run(approveDestruction, { destruction }, officer)
  await world.runJobs()
  assert.equal((await endOf(destruction))!.outcome, 'destroyed')
  const { rows } = await world.arrange(db =>
    sql<{ what: string; recipient: string }>`
      select what, recipient from privacy.processor_order where about = ${destruction}`.execute(db),
  )
  assert.deepEqual(rows, [{ what: 'destroy', recipient: laboratory }])
})
