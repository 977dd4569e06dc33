import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { writeEvent, writeJob } from '../../../kernel/jobs.ts'
import { nobody, type Work } from '../../../kernel/work.ts'
import { at, book, patientOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { giveConsent } from '../give-consent/give-consent.api.ts'
import { orderLetter } from '../processors/orders.ts'
import {
  answerProcessorOrder,
  recordProcessorAnswer,
  showProcessorOrder,
} from '../processors/processors.api.ts'
import {
  acceptPartnerTerms,
  addRecipient,
  endRecipient,
  listRecipients,
} from '../recipients/recipients.api.ts'
import { registerRecipient } from '../testing.ts'
import { rehearseWithdrawal, withdrawConsent } from '../withdraw-consent/withdraw-consent.api.ts'
import { type Disclosing, disclose } from './disclose.ts'
import { discloseByLaw, listDisclosures, showMyDisclosures } from './disclosures.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const { organisation } = clinic
const officer = await world.staff(organisation, 'officer')
const director = await world.staff(organisation, 'director')
const auditor = await world.staff(organisation, 'auditor')

/** Inside a transaction as the system, as a job of a later module would call the door. */
async function give(
  asked: Partial<Disclosing<Record<string, unknown>>> & { person: string; recipient: string },
) {
  return world.database.kysely.transaction().execute(async db => {
    await sql`select set_config('shipa.duty', 'system', true)`.execute(db)
    return disclose(workOver(db), {
      organisation,
      purpose: 'care',
      fields: { name: 'Сынақова Айгерім', phone: '+77010000000', documents: 'қорытынды' },
      ground: { by: 'care' },
      about: randomUUID(),
      ...asked,
    })
  })
}

function workOver(db: Work['db']): Work {
  const now = world.clock.now()
  return {
    db,
    now,
    actor: { ...nobody, duty: 'system', system: true },
    emit: (event: string, payload: object) =>
      writeEvent(
        db as never,
        event,
        event === 'transfer-promised-notice' ? ['tell-of-transfer'] : [],
        payload as never,
        now,
      ),
    later: (act: string, payload: object, when: object) =>
      writeJob(db as never, act, payload as never, now, when),
  } as unknown as Work<never>
}

const disclosuresOf = async (person: string) =>
  (
    await world.arrange(db =>
      sql<{ recipient: string; fields: string[]; ground: string; country: string; purpose: string }>`
        select recipient, fields, ground, country, purpose from privacy.disclosure where person = ${person} order by at`.execute(
        db,
      ),
    )
  ).rows

async function withdraw(who: Someone, consent: string) {
  const { rehearsal } = await world.run(rehearseWithdrawal, { consent }, who)
  return world.run(withdrawConsent, { consent, rehearsal }, who)
}

test('DR-4.1, DR-2.2, PF-3.3: a booking gives the clinic the profile of a booking and nothing more, and the person sees it', async () => {
  const aigerim = await patientOf(world, clinic)
  await book(world, clinic, aigerim, at('2026-11-24', '09:00'))
  const [given, ...more] = (await world.run(showMyDisclosures, {}, aigerim)).disclosures
  assert.equal(more.length, 0)
  assert.deepEqual(
    given!.fields.map(field => field.en),
    ['name', 'date of birth', 'sex', 'phone', 'time and kind of the visit'],
  )
  assert.deepEqual([given!.organisation, given!.ground, given!.purpose], [null, 'contract', 'booking'])
  const stranger = await world.person('Бөтен Адамов')
  assert.equal((await world.run(showMyDisclosures, {}, stranger)).disclosures.length, 0)
})

test('PF-3.3: what the profile does not name is cut off, and no value is written down', async () => {
  const aigerim = await patientOf(world, clinic)
  const laboratory = await registerRecipient(world, 'processor', { owner: organisation })
  const sent = await give({ person: aigerim.person, recipient: laboratory })
  assert.deepEqual(sent, { name: 'Сынақова Айгерім', documents: 'қорытынды' })
  const rows = await disclosuresOf(aigerim.person)
  assert.deepEqual(rows[0]!.fields, ['name', 'documents'])
  assert.ok(!JSON.stringify(rows).includes('Айгерім'))
  await assert.rejects(give({ person: aigerim.person, recipient: laboratory, purpose: 'advertising' }), {
    code: 'outside-profile',
  })
})

test('PF-6.9: nobody outside the register gets data, nor whoever has left it or let its contract end', async () => {
  const { person } = await patientOf(world, clinic)
  await assert.rejects(give({ person, recipient: 'bejimsiz' }), { code: 'recipient-not-registered' })
  const { recipient } = await world.run(
    addRecipient,
    {
      ...{
        id: 'zerthana',
        kind: 'processor',
        nameKk: 'Зертхана',
        nameRu: 'Лаборатория',
        nameEn: 'Laboratory',
      },
      ...{ country: 'KZ', contract: 'ҮЛГІ-7', until: '2026-12-31' },
    },
    officer,
  )
  await assert.rejects(give({ person, recipient }), { code: 'partner-terms-not-accepted' })
  const edition = await termsInForce()
  await world.run(acceptPartnerTerms, { recipient, edition, paper: 'ҮЛГІ-7, сөре 3' }, officer)
  assert.ok(await give({ person, recipient }))
  world.clock.set('2027-01-01T09:00:00+05:00')
  await assert.rejects(give({ person, recipient }), { code: 'recipient-not-registered' })
  world.clock.set('2026-11-23T09:00:00+05:00')
  await world.run(endRecipient, { recipient, reason: 'шарт бұзылды' }, director)
  await assert.rejects(give({ person, recipient }), { code: 'recipient-not-registered' })
})

test('the database itself refuses a recipient that has left and a field outside the profile', async () => {
  const { person } = await patientOf(world, clinic)
  const laboratory = await registerRecipient(world, 'processor', { owner: organisation })
  const write = (fields: string[]) =>
    world.arrange(db =>
      sql`insert into privacy.disclosure (id, person, organisation, recipient, country, purpose, fields, ground, about, at)
        values (${randomUUID()}, ${person}, ${organisation}, ${laboratory}, 'KZ', 'care', ${fields}, 'care', ${randomUUID()},
          ${world.clock.now()})`.execute(db),
    )
  await assert.rejects(write(['phone']), /more than the profile/)
  await write(['name'])
  await world.run(endRecipient, { recipient: laboratory, reason: 'бітті' }, officer)
  await assert.rejects(write(['name']), /has left the register/)
})

test('another clinic, a doctor and a receptionist neither add nor end a recipient; the auditor only reads', async () => {
  const laboratory = await registerRecipient(world, 'processor', { owner: organisation })
  const elsewhere = await world.staff((await world.clinic('Басқа клиника')).organisation, 'officer')
  await assert.rejects(world.run(endRecipient, { recipient: laboratory, reason: 'жоқ' }, elsewhere), {
    code: 'not-found',
  })
  await assert.rejects(world.run(endRecipient, { recipient: laboratory, reason: 'жоқ' }, clinic.doctor), {
    code: 'not-your-duty',
  })
  await assert.rejects(world.run(endRecipient, { recipient: laboratory, reason: 'жоқ' }, auditor), {
    code: 'not-your-duty',
  })
  const names = async (who: Someone) =>
    (await world.run(listRecipients, {}, who)).recipients.map(one => one.id)
  assert.ok((await names(auditor)).includes(laboratory))
  assert.ok(!(await names(elsewhere)).includes(laboratory))
})

test('PF-6.11, DR-5: abroad only by a consent of its own that names the country', async () => {
  const aigerim = await patientOf(world, clinic)
  const { person } = aigerim
  const istanbul = await registerRecipient(world, 'doctor-abroad', { owner: organisation, country: 'TR' })
  const fields = { documents: 'қорытынды', name: 'Сынақова' }
  await assert.rejects(give({ person, recipient: istanbul, fields }), { code: 'abroad-not-allowed' })
  const consent = (country?: string) =>
    world.run(
      giveConsent,
      { person, organisation, purpose: 'cross-border', ...(country ? { country } : {}) },
      aigerim,
    )
  await assert.rejects(consent(), { code: 'country-needed' })
  await assert.rejects(consent('XX'), { code: 'country-needed' })
  await consent('DE')
  await assert.rejects(give({ person, recipient: istanbul, fields }), { code: 'abroad-not-allowed' })
  await consent('TR')
  assert.deepEqual(await give({ person, recipient: istanbul, fields }), { documents: 'қорытынды' })
  assert.equal((await disclosuresOf(person)).at(-1)!.country, 'TR')
})

test('a withdrawal during transfers: each transfer stands before it or is refused, none comes after', async () => {
  for (let round = 0; round < 5; round++) {
    const aigerim = await patientOf(world, clinic)
    const { person } = aigerim
    const istanbul = await registerRecipient(world, 'doctor-abroad', { owner: organisation, country: 'TR' })
    const { id } = await world.run(
      giveConsent,
      { person, organisation, purpose: 'cross-border', country: 'TR' },
      aigerim,
    )
    const { rehearsal } = await world.run(rehearseWithdrawal, { consent: id }, aigerim)
    const transfer = () =>
      give({
        person,
        recipient: istanbul,
        ground: { by: 'consent', consent: id },
        fields: { documents: 'х' },
      })
    const tries = await Promise.allSettled([
      transfer(),
      transfer(),
      world.run(withdrawConsent, { consent: id, rehearsal }, aigerim),
      transfer(),
      transfer(),
    ])
    assert.equal(tries[2]!.status, 'fulfilled')
    const passed = tries.filter((one, place) => place !== 2 && one.status === 'fulfilled').length
    for (const one of tries) {
      if (one.status === 'rejected')
        assert.ok(
          // Outside an act the database's own refusal comes through.
          ['consent-not-standing', 'abroad-not-allowed', 'disclosure_on_standing_consent'].includes(
            one.reason.constraint ?? one.reason.code,
          ),
          String(one.reason),
        )
    }
    assert.equal((await disclosuresOf(person)).length, passed)
    await assert.rejects(transfer(), { code: 'consent-not-standing' })
  }
})

test('a consent to one thing lets nothing go for another', async () => {
  const aigerim = await patientOf(world, clinic)
  const { person } = aigerim
  const carrier = await registerRecipient(world, 'mail-carrier', { owner: organisation })
  const { id } = await world.run(giveConsent, { person, organisation, purpose: 'advertising' }, aigerim)
  const notice = give({
    ...{ person, recipient: carrier, purpose: 'notice', ground: { by: 'consent', consent: id } as const },
    fields: { email: 'a@demo.invalid' },
  })
  await assert.rejects(notice, /does not stand/)
  assert.equal((await disclosuresOf(person)).length, 0)
})

test('a transfer waits for a withdrawal that is under way, and is then refused', async () => {
  const aigerim = await patientOf(world, clinic)
  const { person } = aigerim
  const carrier = await registerRecipient(world, 'mail-carrier', { owner: organisation })
  const { id } = await world.run(giveConsent, { person, organisation, purpose: 'advertising' }, aigerim)
  let done = false
  const transfer = await world.arrange(async db => {
    await sql`select set_config('shipa.persons', ${`{${person}}`}, true)`.execute(db)
    await sql`insert into privacy.withdrawal (consent, id, at, by_person, way, reason, stop_by)
      values (${id}, ${randomUUID()}, ${world.clock.now()}, ${person}, 'letter', '', '2026-12-14')`.execute(
      db,
    )
    const tried = give({
      ...{
        person,
        recipient: carrier,
        purpose: 'advertising',
        ground: { by: 'consent', consent: id } as const,
      },
      fields: { email: 'a@demo.invalid' },
    }).then(
      () => 'passed',
      error => error.code,
    )
    void tried.finally(() => {
      done = true
    })
    await new Promise(resolve => setTimeout(resolve, 200))
    assert.equal(done, false)
    return { tried }
  })
  assert.equal(await transfer.tried, 'consent-not-standing')
  assert.equal((await disclosuresOf(person)).length, 0)
})

test('CL-7.3, CL-7.5: a court is answered on a ground of the closed list, with requester, number and date; the person sees it', async () => {
  const aigerim = await patientOf(world, clinic)
  const court = await registerRecipient(world, 'state-body', { owner: organisation })
  const asked = {
    ...{ person: aigerim.person, recipient: court, ground: 'inquiry', requester: 'Үлгі аудандық соты' },
    ...{ documentNumber: '2-15/26', documentDate: '2026-11-20', fields: ['name', 'documents'] },
  }
  const before = await book(world, clinic, aigerim, at('2026-11-25', '09:00'))
  assert.ok(before.booking)
  await world.run(discloseByLaw, asked, officer)
  await assert.rejects(world.run(discloseByLaw, { ...asked, ground: 'because' }, officer), {
    code: 'ground-unknown',
  })
  await assert.rejects(world.run(discloseByLaw, asked, clinic.doctor), { code: 'not-your-duty' })
  const elsewhere = await world.staff((await world.clinic('Тағы клиника')).organisation, 'officer')
  await assert.rejects(world.run(discloseByLaw, asked, elsewhere), { code: 'not-found' })
  const seen = (await world.run(showMyDisclosures, {}, aigerim)).disclosures.find(
    one => one.ground === 'law',
  )!
  assert.deepEqual(
    [seen.requester, seen.documentNumber, seen.documentDate],
    ['Үлгі аудандық соты', '2-15/26', '2026-11-20'],
  )
  const register = await world.run(listDisclosures, {}, auditor)
  assert.ok(register.disclosures.some(one => one.id === seen.id))
  assert.ok(!JSON.stringify(register).includes('Айгерім'))
})

test('LB-2.5: a withdrawal orders the processor that was given the data; it answers by the link; silence blocks new transfers', async () => {
  const aigerim = await patientOf(world, clinic)
  const { person } = aigerim
  const carrier = await registerRecipient(world, 'mail-carrier', {
    owner: organisation,
    email: 'poshta@demo.invalid',
  })
  const { id } = await world.run(giveConsent, { person, organisation, purpose: 'advertising' }, aigerim)
  const letter = () =>
    give({
      ...{
        person,
        recipient: carrier,
        purpose: 'advertising',
        ground: { by: 'consent', consent: id } as const,
      },
      ...{ fields: { email: 'a@demo.invalid', letter: 'х' } },
    })
  await letter()
  const { withdrawal } = await withdraw(aigerim, id)
  await world.runJobs()
  const order = (await world.run(listRecipients, {}, officer)).orders.find(one => one.what === 'stop')!
  assert.ok(order.dueAt)
  const other = {
    ...{ person, recipient: carrier, purpose: 'notice' },
    fields: { email: 'a@demo.invalid', letter: 'х' },
  }
  assert.ok(await give(other))
  world.clock.set('2026-12-20T09:00:00+05:00')
  await assert.rejects(give(other), { code: 'recipient-silent' })
  assert.ok(
    (await world.run(listRecipients, {}, officer)).recipients.find(one => one.id === carrier)!.isSilent,
  )
  const { link } = await world.database.kysely.transaction().execute(async db => {
    await sql`select set_config('shipa.duty', 'system', true)`.execute(db)
    return (await orderLetter(workOver(db), order.id))!
  })
  const token = link.split('/').at(-1)!
  const shown = await world.run(showProcessorOrder, { token })
  assert.equal(shown.transfers.length, 2)
  await assert.rejects(world.run(showProcessorOrder, { token: `${token.slice(1)}x` }), { code: 'not-found' })
  await assert.rejects(world.run(answerProcessorOrder, { token, what: 'refused' }), { code: 'reason-needed' })
  await world.run(answerProcessorOrder, { token, what: 'done' })
  await assert.rejects(world.run(recordProcessorAnswer, { order: order.id, what: 'done' }, officer), {
    code: 'already-answered',
  })
  await world.runJobs()
  assert.ok(await give(other))
  const clocks = await world.arrange(db =>
    sql`select from deadlines.clock_view where about = ${withdrawal} and event = 'withdraw' and stopped_at is not null`.execute(
      db,
    ),
  )
  assert.equal(clocks.rows.length, 1, 'the clock of the withdrawal stops when all is done')
  world.clock.set('2026-11-23T09:00:00+05:00')
})

async function termsInForce(): Promise<string> {
  const { rows } = await world.arrange(db =>
    sql<{
      id: string
    }>`select agreements.in_force(id, ${world.clock.now()}) as id from agreements.document where kind = 'partner-terms'`.execute(
      db,
    ),
  )
  return rows[0]!.id
}

test('PF-3.3: a consent that promised to tell of transfers has its clock, and the person is told', async () => {
  const aigerim = await patientOf(world, clinic)
  const laboratory = await registerRecipient(world, 'processor', { owner: organisation })
  await world.arrange(db =>
    sql`insert into agreements.parameter (edition, name, value, unit)
      select agreements.in_force(id, ${world.clock.now()}), 'transfer-notice-working-days', 5, 'working-days'
      from agreements.document where organisation = ${organisation} and kind = 'clinic-data-consent'
      on conflict do nothing`.execute(db),
  )
  const { rows: care } = await world.arrange(db =>
    sql<{ id: string }>`select id from privacy.consent where person = ${aigerim.person} and purpose = 'care'
      and organisation = ${organisation}`.execute(db),
  )
  await give({
    person: aigerim.person,
    recipient: laboratory,
    ground: { by: 'consent', consent: care[0]!.id },
    fields: { documents: 'қорытынды' },
  })
  await world.runJobs()
  const { rows } = await world.arrange(db =>
    sql<{ length: number; how: string | null; told: number }>`select c.length, c.how,
      (select count(*)::int from messages.message m where m.person = ${aigerim.person} and m.topic = 'data-given') as told
      from deadlines.clock_view c where c.event = 'transfer-notice' and c.person = ${aigerim.person}`.execute(
      db,
    ),
  )
  assert.deepEqual(rows, [{ length: 5, how: 'done', told: 1 }])
})
