import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openPool } from '../../kernel/database/database.ts'
import { searchDoctors } from '../../modules/directory/search-doctors/search-doctors.api.ts'
import { iinFault, personCard } from '../../modules/people/index.ts'
import { asRole } from '../testing/template.ts'
import { openWorld } from '../testing/world.ts'
import { seedDemonstration } from './seed.ts'

const world = await openWorld()
const owner = openPool(asRole(world.url, 'shipa_owner', new URL(world.url).pathname.slice(1)))
after(async () => {
  await owner.close()
  await world.close()
})
// A Monday at half past ten: the first patients have been, others wait.
world.clock.set('2026-11-23T10:30:00+05:00')
const seed = () => seedDemonstration({ owner, sealing: world.sealing, clock: world.clock.now })

async function count(table: string, where = 'true') {
  return world.arrange(async db => {
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from ${sql.raw(table)} where ${sql.raw(where)}`.execute(db)
    return rows[0]!.n
  })
}

test('the demonstration is written once, whole, and a second time not at all', async () => {
  assert.equal(await seed(), true)
  const before = await count('people.person')
  assert.equal(await seed(), false)
  assert.equal(await count('people.person'), before)
  assert.equal(await count('organisations.organisation', `kind = 'clinic'`), 21)
  assert.equal(await count('organisations.practitioner'), 406)
  assert.equal(await count('organisations.patient'), 300)
  assert.equal(
    await count(
      'organisations.service',
      `organisation = (select id from organisations.organisation where slug = 'qulaq-muryn-tamaq-ulgi')`,
    ),
    41,
  )
})

test('every patient’s number is valid and agrees with birth date and sex; names are visibly made up', async () => {
  await world.arrange(async db => {
    const { rows } = await sql<{
      id: string
    }>`select id from people.person where iin_blind is not null`.execute(db)
    assert.ok(rows.length >= 300)
    for (const { id } of rows) {
      const card = await personCard({ db, now: world.clock.now(), sealing: world.sealing }, id)
      assert.equal(iinFault(card!.iin!, card!), undefined)
      assert.match(card!.familyName, /Үлгі|Сынақ|Сынам|Демо|Платформа/)
    }
  })
})

test('today has visits given, patients waiting and visits to come; two months lie behind', async () => {
  const today = `(starts_at at time zone 'Asia/Almaty')::date = '2026-11-23'`
  assert.ok((await count('scheduling.booking', `${today} and state = 'fulfilled'`)) > 0)
  assert.ok((await count('scheduling.booking', `${today} and state = 'checked-in' and queue_number > 0`)) > 0)
  assert.ok((await count('scheduling.booking', `${today} and state = 'booked'`)) > 0)
  assert.ok((await count('scheduling.booking', `state = 'fulfilled' and starts_at < '2026-10-01'`)) > 0)
  assert.equal(
    await count('scheduling.booking', `state = 'fulfilled'`),
    await count('care.note', 'signed_at is not null'),
  )
})

test('the books balance, and nobody’s deposit is below nothing', async () => {
  await world.arrange(async db => {
    const { rows } = await sql<{ total: number; deposits: number; held: number }>`select
      (select sum(tiyn) from ledger.posting)::bigint as total,
      (select -sum(tiyn) from ledger.account where kind = 'liability:patient-deposit')::bigint as deposits,
      (select sum(tiyn) from scheduling.booking where paid_at is not null and state <> 'fulfilled')::bigint as held`.execute(
      db,
    )
    assert.equal(rows[0]!.total, 0)
    assert.equal(rows[0]!.deposits, rows[0]!.held)
  })
})

test('the search finds four hundred doctors with prices and free times, and each patient has accepted the offer', async () => {
  const all = await world.run(searchDoctors, {})
  assert.equal(all.total, 406)
  assert.ok(all.doctors.every(doctor => doctor.freeAt !== null && doctor.tiyn > 0))
  assert.ok((await world.run(searchDoctors, { words: 'құлақ ауырады', city: 'almaty' })).total >= 4)
  assert.equal(
    await count(
      'organisations.patient p',
      `not exists (select from privacy.consent c where c.person = p.person and c.organisation = p.organisation and c.purpose = 'care')`,
    ),
    0,
  )
})

test('LB-3b: the staff have accepted the rules for staff, but for one receptionist, who is asked for them', async () => {
  const waiting = await world.arrange(
    async db =>
      (
        await sql<{ email: string }>`select a.email from accounts.account a
          where exists (select from organisations.employment e where e.person = a.person)
            and not exists (select from agreements.acceptance x join agreements.document d on d.id = x.document
              where x.account = a.id and d.kind = 'staff-rules')`.execute(db)
      ).rows,
  )
  assert.deepEqual(waiting, [{ email: 'reception2@demo.shipa.invalid' }])
})
