import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { nobody, type Work } from '../../../kernel/work.ts'
import { acceptByConduct } from '../acceptance.ts'
import { demonstrationNumbers, demonstrationText, publishDemonstration } from '../demonstration.ts'
import { showMyDocuments } from '../show-my-documents/show-my-documents.api.ts'
import { documentOf, writeApproval, writeDraft, writePublication } from '../write-edition.ts'
import { acceptByMessenger, acceptByPhone, acceptOnPaper, showReading } from './accept-by-staff.api.ts'

const world = await openWorld()
after(() => world.close())
const { organisation } = await world.clinic('Көмей клиникасы')
await world.arrange(db => publishDemonstration(db, { organisation, at: world.clock.now() }))
const reception = await world.staff(organisation, 'reception')

async function patient(name = 'Қоңырау Шалушы'): Promise<Someone> {
  const someone = await world.person(name)
  await world.arrange(db =>
    sql`insert into organisations.patient (organisation, person, card_number, since)
      values (${organisation}, ${someone.person}, ${someone.person.slice(0, 8)}, ${world.clock.now()})`.execute(
      db,
    ),
  )
  return someone
}

const reading = (who: Someone, by = reception) => world.run(showReading, { person: who.person }, by)

async function firstOf(who: Someone) {
  const { documents } = await reading(who)
  const { edition, hash, kk } = documents[0]!
  return { person: who.person, edition, shown: hash, lines: kk.short.split('\n').length }
}

const call = { readIn: 'kk', calledAt: '2026-11-23T08:50:00+05:00', phone: '+77010000001' } as const
const upTo = (n: number) => Array.from({ length: n }, (_, place) => place)

async function phones(who: Someone, more = {}) {
  const { lines, ...document } = await firstOf(who)
  return world.run(acceptByPhone, { ...document, ...call, read: upTo(lines), ...more }, reception)
}

async function evidenceOf(acceptance: string) {
  const { rows } = await world.arrange(db =>
    sql<{
      way: string
      lang: string
      evidence: Record<string, unknown>
      recorded_by: string
      account: string | null
    }>`
      select way, lang, evidence, recorded_by, account from agreements.acceptance where id = ${acceptance}`.execute(
      db,
    ),
  )
  return rows[0]!
}

async function newOffer() {
  await world.arrange(async db => {
    const of = { organisation, kind: 'offer', slug: '', at: world.clock.now() } as const
    const document = await documentOf(db, of)
    const text = demonstrationText('offer')
    const draft = {
      document,
      kind: 'offer',
      text,
      numbers: demonstrationNumbers.offer,
      by: null,
      at: of.at,
    } as const
    const { id } = await writeDraft(db, draft)
    await writeApproval(db, { edition: id, orderNumber: '9', orderDate: '2026-11-23', by: null, at: of.at })
    await writePublication(db, { edition: id, effectiveFrom: of.at, by: null, at: of.at })
  })
}

test('CL-1.1c, CL-1.2: a caller hears every line; the call, its hour and number are kept, and the contract has a number', async () => {
  const caller = await patient()
  assert.equal((await reading(caller)).contract, null)
  const { acceptance } = await phones(caller)
  const kept = await evidenceOf(acceptance)
  assert.deepEqual(
    [kept.way, kept.lang, kept.account, kept.recorded_by],
    ['phone', 'kk', null, reception.account],
  )
  assert.deepEqual(kept.evidence, { calledAt: call.calledAt, phone: call.phone, read: 6 })
  assert.match((await reading(caller)).contract!, /^2026-\d{8}$/)
  assert.equal((await world.run(showMyDocuments, {}, caller)).acceptances[0]!.way, 'phone')
})

test('CL-1.1c: a line that was not read, and a call that has not come yet, accept nothing', async () => {
  const caller = await patient()
  await assert.rejects(phones(caller, { read: upTo(5) }), { code: 'lines-unread' })
  await assert.rejects(phones(caller, { calledAt: '2026-11-23T09:01:00+05:00' }), { code: 'not-yet' })
  assert.equal((await reading(caller)).documents.length, 2)
})

test('DR-2.7: consent by calling is an acceptance of its own, after the offer', async () => {
  const caller = await patient()
  await phones(caller)
  await phones(caller)
  assert.deepEqual((await reading(caller)).documents, [])
  const kinds = (await world.run(showMyDocuments, {}, caller)).acceptances.map(({ kind, way }) => [kind, way])
  assert.deepEqual(kinds.sort(), [
    ['clinic-data-consent', 'phone'],
    ['offer', 'phone'],
  ])
})

test('CL-1.1c, PF-6.2: a messenger leaves its words, and a paper where it lies and who saw the signing', async () => {
  const writer = await patient('Хат Жазушы')
  const { lines: _, ...offer } = await firstOf(writer)
  const message = { wroteAt: call.calledAt, handle: '@hat', text: 'Келісемін' }
  const byMessenger = await world.run(acceptByMessenger, { ...offer, ...message }, reception)
  assert.deepEqual((await evidenceOf(byMessenger.acceptance)).evidence, message)
  const { lines: __, ...consent } = await firstOf(writer)
  const onPaper = await world.run(acceptOnPaper, { ...consent, paper: '3-сөре', signedIn: 'ru' }, reception)
  const kept = await evidenceOf(onPaper.acceptance)
  assert.deepEqual(kept.evidence, { paper: '3-сөре', witness: reception.employment })
  assert.equal(kept.lang, 'ru')
})

test('an edition that changed while it was read aloud is refused, and so is one accepted before', async () => {
  const caller = await patient()
  const { lines, ...document } = await firstOf(caller)
  const accept = () => world.run(acceptByPhone, { ...document, ...call, read: upTo(lines) }, reception)
  const shown = '0'.repeat(64)
  await assert.rejects(phones(caller, { shown }), { code: 'edition-changed' })
  await accept()
  await assert.rejects(accept(), { code: 'accepted-already' })
  world.clock.pass(1)
  const another = await patient('Басқа Шалушы')
  const read = await firstOf(another)
  await newOffer()
  const { lines: n, ...old } = read
  await assert.rejects(world.run(acceptByPhone, { ...old, ...call, read: upTo(n) }, reception), {
    code: 'edition-changed',
  })
})

test('two ways at once make one contract', async () => {
  const caller = await patient()
  const { lines, ...document } = await firstOf(caller)
  await Promise.allSettled([
    world.run(acceptByPhone, { ...document, ...call, read: upTo(lines) }, reception),
    world.run(acceptOnPaper, { ...document, paper: '4-сөре', signedIn: 'kk' }, reception),
  ])
  const { rows } = await world.arrange(db =>
    sql`select from agreements.contract where person = ${caller.person}`.execute(db),
  )
  assert.equal(rows.length, 1)
})

test('reception of another clinic, a doctor and the patient herself record nothing', async () => {
  const caller = await patient()
  const { lines, ...document } = await firstOf(caller)
  const elsewhere = await world.staff((await world.clinic('Басқа')).organisation, 'reception')
  const accept = (by: Someone) => world.run(acceptByPhone, { ...document, ...call, read: upTo(lines) }, by)
  await assert.rejects(accept(elsewhere), { code: 'not-found' })
  await assert.rejects(reading(caller, elsewhere), { code: 'not-found' })
  for (const by of [await world.staff(organisation, 'doctor'), caller])
    await assert.rejects(accept(by), { code: 'not-your-duty' })
})

test('CL-1.1c: the first payment or the service itself accepts where nobody has, and adds nothing where somebody has', async () => {
  const payer = await patient('Төлем Төлеуші')
  const conduct = (way: 'first-payment' | 'service', evidence: Record<string, string>) =>
    world.arrange(db => {
      const work = {
        db,
        now: world.clock.now(),
        lang: 'kk',
        actor: { ...nobody, duty: 'system', system: true },
        origin: { lang: 'kk', address: '', device: '', channel: 'job' },
      } as unknown as Work
      return acceptByConduct(work, {
        organisation,
        person: payer.person,
        bookedBy: payer.account,
        way,
        evidence,
      })
    })
  await conduct('first-payment', { payment: 'T-1' })
  await conduct('service', { booking: 'B-1' })
  const { acceptances } = await world.run(showMyDocuments, {}, payer)
  assert.deepEqual(
    acceptances.map(({ kind, way }) => [kind, way]),
    [['offer', 'first-payment']],
  )
})

test('the database keeps no acceptance without the evidence of its way', async () => {
  const caller = await patient()
  const { acceptance } = await phones(caller)
  await assert.rejects(
    world.arrange(db =>
      sql`insert into agreements.acceptance (id, edition, document, organisation, person, way, at, address, device, lang,
          shown_hash, ticked, confirmation, evidence)
        select gen_random_uuid(), edition, document, organisation, person, 'phone', at, address, device, lang, shown_hash,
          '', 'none', '{}' from agreements.acceptance where id = ${acceptance}`.execute(db),
    ),
    { constraint: 'acceptance_carries_its_evidence' },
  )
})
