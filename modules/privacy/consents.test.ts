import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../app/testing/world.ts'
import { textOfPdf } from '../../kernel/press/pdf-text.ts'
import { at, book, patientOf, receivingClinic } from '../scheduling/testing/receiving-clinic.ts'
import { findWhoAsked } from './find-who-asked/find-who-asked.api.ts'
import { giveConsent } from './give-consent/give-consent.api.ts'
import {
  refuseMessagesAtDesk,
  setPreference,
  showMyPreferences,
  showUnsubscribe,
  unsubscribe,
} from './preferences/preferences.api.ts'
import { unsubscribeLink } from './preferences/preferences.ts'
import { printConsentReceipt, showConsentReceipt } from './receipt/receipt.api.ts'
import { showMyConsents } from './show-my-consents/show-my-consents.api.ts'
import { rehearseWithdrawal, withdrawConsent } from './withdraw-consent/withdraw-consent.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const { organisation } = clinic
const reception = await world.staff(organisation, 'reception')

const give = (who: Someone, purpose: string) =>
  world.run(giveConsent, { person: who.person, organisation, purpose }, who)
const standing = async (who: Someone) =>
  (await world.run(showMyConsents, {}, who)).consents.filter(one => one.state === 'holds')
const consentOf = async (who: Someone, purpose: string) =>
  (await standing(who)).find(one => one.purpose === purpose && one.organisationId === organisation)!

test('PF-6.13: whatever consents stand and in whatever order they are withdrawn, each preview equals its effect', async () => {
  const switches = [
    'advertising',
    'research',
    'publication',
    'call-recording',
    'filming',
    'video-recording',
  ] as const
  await fc.assert(
    fc.asyncProperty(fc.subarray([...switches]), fc.infiniteStream(fc.nat()), async (given, picks) => {
      const aigerim = await patientOf(world, clinic)
      for (const purpose of given) await give(aigerim, purpose)
      let left = (await standing(aigerim)).filter(one => one.organisationId === organisation)
      while (left.length > 0) {
        const [pick] = [...picks.take(1)]
        const chosen = left[(pick ?? 0) % left.length]!
        const shown = await world.run(rehearseWithdrawal, { consent: chosen.id }, aigerim)
        const { withdrawal, consequences } = await world.run(
          withdrawConsent,
          { consent: chosen.id, rehearsal: shown.rehearsal },
          aigerim,
        )
        assert.deepEqual(consequences, shown.consequences)
        const { rows } = await world.arrange(db =>
          sql<{ recordClass: string; fate: string; onDay: string; stopBy: string }>`
            select q.record_class as "recordClass", q.fate, q.on_day::text as "onDay", w.stop_by::text as "stopBy"
            from privacy.consequence q join privacy.withdrawal w on w.id = q.withdrawal where w.id = ${withdrawal}`.execute(
            db,
          ),
        )
        const byClass = (a: { recordClass: string }, b: { recordClass: string }) =>
          a.recordClass.localeCompare(b.recordClass)
        assert.deepEqual(
          rows.map(({ stopBy: _, ...row }) => row).sort(byClass),
          shown.consequences.classes
            .map(({ recordClass, fate, onDay }) => ({ recordClass, fate, onDay }))
            .sort(byClass),
        )
        assert.ok(rows.every(row => row.stopBy === shown.consequences.stopBy))
        // Nothing but what was shown: every other consent stands as it stood.
        const after = (await standing(aigerim)).filter(one => one.organisationId === organisation)
        assert.deepEqual(
          after.map(one => one.id).sort(),
          left
            .filter(one => one.id !== chosen.id)
            .map(one => one.id)
            .sort(),
        )
        left = after
      }
    }),
    { numRuns: 12 },
  )
})

test('a withdrawal waits while a visit is in progress or its bill is open, says why, and goes through afterwards', async () => {
  const aigerim = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, aigerim, at('2026-11-24', '11:00'))
  const set = (state: string) =>
    world.arrange(db => sql`update scheduling.booking set state = ${state} where id = ${booking}`.execute(db))
  await set('in-visit')
  const { id: consent } = await consentOf(aigerim, 'care')
  const shown = await world.run(rehearseWithdrawal, { consent }, aigerim)
  assert.deepEqual(
    shown.obligations.map(one => one.kind),
    ['visit-in-progress'],
  )
  const press = () => world.run(withdrawConsent, { consent, rehearsal: shown.rehearsal }, aigerim)
  await assert.rejects(press(), { code: 'obligation-stands' })
  const byStaff = await world.run(rehearseWithdrawal, { consent }, reception)
  assert.equal(byStaff.obligations.length, 1, 'reception is told, though it sees no visit room')
  await set('fulfilled')
  await world.arrange(db =>
    sql`insert into ledger.account (organisation, kind, person, tiyn) values (${organisation}, 'receivable:patient', ${aigerim.person}, 100)`.execute(
      db,
    ),
  )
  await assert.rejects(press(), { code: 'obligation-stands' })
  const seen = await world.run(rehearseWithdrawal, { consent }, reception)
  assert.deepEqual(
    seen.obligations.map(one => one.kind),
    ['unpaid-service'],
  )
  const { id: advertising } = await give(aigerim, 'advertising')
  const other = await world.run(rehearseWithdrawal, { consent: advertising }, aigerim)
  assert.deepEqual(other.obligations, [], 'a switch is never bound')
  await world.arrange(db =>
    sql`update ledger.account set tiyn = 0 where person = ${aigerim.person}`.execute(db),
  )
  await press()
  assert.equal(await consentOf(aigerim, 'care'), undefined)
})

test('PF-6.6, PF-6.4: the receipt tells the seven contents as they were, on paper in both languages; a stranger gets none', async () => {
  const aigerim = await patientOf(world, clinic, 'Қыздаркүл Әбдіғапарова')
  const { id: consent } = await consentOf(aigerim, 'care')
  const receipt = await world.run(showConsentReceipt, { consent }, aigerim)
  assert.equal(receipt.subject, 'Әбдіғапарова Қыздаркүл')
  assert.ok(receipt.operator.bin && receipt.data.kk && receipt.special)
  assert.deepEqual([receipt.passesOn, receipt.abroad, receipt.publishes], [true, false, false])
  const { pdf } = await world.run(printConsentReceipt, { consent }, aigerim)
  const printed = textOfPdf(Buffer.from(pdf, 'base64'))
  assert.match(printed, /ӘбдіғапароваҚыздаркүл/)
  assert.match(printed, /Распискаосогласии/)
  const stranger = await world.person('Бөтен Адамов')
  await assert.rejects(world.run(showConsentReceipt, { consent }, stranger), { code: 'not-found' })
  await world.arrange(db =>
    sql`update people.person set family_name = 'Жаңатегі' where id = ${aigerim.person}`.execute(db),
  )
  const later = await world.run(showConsentReceipt, { consent }, aigerim)
  assert.equal(later.subject, 'Әбдіғапарова Қыздаркүл', 'as it was told when it was given')
})

test('PF-3.9: a month before its end the person is told, at its end once more, and not when it was withdrawn or given anew', async () => {
  const aigerim = await patientOf(world, clinic)
  const { id } = await give(aigerim, 'advertising')
  const gone = await give(aigerim, 'research')
  const { rehearsal } = await world.run(rehearseWithdrawal, { consent: gone.id }, aigerim)
  await world.run(withdrawConsent, { consent: gone.id, rehearsal }, aigerim)
  await world.runJobs()
  const told = async () =>
    (
      await world.arrange(db =>
        sql<{
          what: string
        }>`select what from privacy.consent_notice where consent in (${id}, ${gone.id}) order by at`.execute(
          db,
        ),
      )
    ).rows.map(row => row.what)
  assert.deepEqual(await told(), [])
  world.clock.set('2027-10-25T09:00:00+05:00')
  await world.runJobs()
  assert.deepEqual(await told(), ['ends-soon'])
  world.clock.set('2027-11-24T09:00:00+05:00')
  await world.runJobs()
  assert.deepEqual(await told(), ['ends-soon', 'ended'])
  world.clock.set('2026-11-23T09:00:00+05:00')
})

test('PF-3.12, PF-6.15: each channel is off until turned on; one press in a letter ends it without signing in', async () => {
  const aigerim = await patientOf(world, clinic)
  await book(world, clinic, aigerim, at('2026-11-26', '09:00'))
  const wish = { organisation, topic: 'advertising', channel: 'email' } as const
  const wanted = async () =>
    (await world.run(showMyPreferences, {}, aigerim)).senders.find(one => one.organisation === organisation)!
      .wanted
  assert.deepEqual(await wanted(), [])
  const set = (on: boolean) => world.run(setPreference, { ...wish, wanted: on }, aigerim)
  await assert.rejects(set(true), { code: 'consent-first' })
  await give(aigerim, 'advertising')
  world.clock.pass(1)
  await set(true)
  assert.deepEqual(await wanted(), [{ topic: 'advertising', channel: 'email' }])
  const link = await world.arrange(db =>
    unsubscribeLink({ db, now: world.clock.now() } as never, { person: aigerim.person, ...wish }),
  )
  const token = link.split('/').at(-1)!
  assert.equal((await world.run(showUnsubscribe, { token })).wanted, true)
  world.clock.pass(1)
  await world.run(unsubscribe, { token })
  assert.equal((await world.run(showUnsubscribe, { token })).wanted, false)
  assert.deepEqual(await wanted(), [])
  await assert.rejects(world.run(unsubscribe, { token: `${token.slice(1)}A` }), { code: 'not-found' })
})

test('PF-3.12: support turns a channel off for who asks, with a proof, and can never turn one on', async () => {
  const aigerim = await patientOf(world, clinic, 'Телефонмен Сұраған')
  await book(world, clinic, aigerim, at('2026-11-27', '09:00'))
  await give(aigerim, 'advertising')
  const wish = { topic: 'advertising', channel: 'sms' } as const
  await world.run(setPreference, { organisation, ...wish, wanted: true }, aigerim)
  world.clock.pass(1)
  await world.run(
    refuseMessagesAtDesk,
    { person: aigerim.person, ...wish, proof: 'қоңырау 09:15' },
    reception,
  )
  const { senders } = await world.run(showMyPreferences, {}, aigerim)
  assert.deepEqual(senders.find(one => one.organisation === organisation)!.wanted, [])
  const elsewhere = await world.staff((await world.clinic('Басқа клиника')).organisation, 'reception')
  await assert.rejects(
    world.run(refuseMessagesAtDesk, { person: aigerim.person, ...wish, proof: 'х' }, elsewhere),
    {
      code: 'not-found',
    },
  )
  const on = world.arrange(db =>
    sql`insert into privacy.preference (id, person, organisation, topic, channel, wanted, at, way, proof, by_account)
      values (${randomUUID()}, ${aigerim.person}, ${organisation}, 'advertising', 'sms', true, ${world.clock.now()}, 'desk', 'х', ${reception.account})`.execute(
      db,
    ),
  )
  await assert.rejects(on, /preference_on_by_the_person|row-level security/)
})

test('CL-A1: reception finds who asked among its own patients only, with the consents that stand', async () => {
  const aigerim = await patientOf(world, clinic, 'Ізденгүл Сұраушы')
  await book(world, clinic, aigerim, at('2026-11-30', '09:00'))
  const { people } = await world.run(findWhoAsked, { words: 'Сұраушы Ізден' }, reception)
  assert.deepEqual(
    people.map(one => one.person),
    [aigerim.person],
  )
  assert.equal(people[0]!.consents.length, 1)
  const elsewhere = await world.staff((await world.clinic('Тағы клиника')).organisation, 'officer')
  assert.deepEqual((await world.run(findWhoAsked, { words: 'Сұраушы' }, elsewhere)).people, [])
})
