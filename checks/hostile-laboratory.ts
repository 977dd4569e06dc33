// Tests of the victim in every state, and contracts on either side of her clinic.
import { sql } from 'kysely'
import type { Clinic, Someone, World } from '../app/testing/world.ts'
import { showQuarantine, takeAnalyserMessage } from '../modules/laboratory/analyser/analyser.api.ts'
import { listContracts, writeContract } from '../modules/laboratory/contracts/contracts.api.ts'
import { orderAtDesk } from '../modules/laboratory/order-tests/order-tests.api.ts'
import { referTests } from '../modules/laboratory/referrals/referrals.api.ts'
import { collectSample } from '../modules/laboratory/samples/samples.api.ts'
import { glucose, measured, potassium, released, sampled } from '../modules/laboratory/testing.ts'
import { showOrder } from '../modules/laboratory/worklist/worklist.api.ts'
import { acceptTerms } from '../modules/privacy/testing.ts'
import { transmissionOf } from '../simulators/analyser/analyser.ts'

export async function laboratoryTestsOf(
  world: World,
  clinic: Clinic,
  victim: Someone,
  own: Record<string, Someone>,
  booking: string,
) {
  const technician = own.laboratory!
  const laboratory = {
    technician,
    physician: await world.staff(clinic.organisation, 'laboratory', 'Екінші Зертханаев'),
  }
  const patient = victim.person
  const fresh = async () =>
    (await world.run(orderAtDesk, { patient, tests: [glucose] }, own.reception!)).order
  const lineOf = async (order: string) => (await world.run(showOrder, { order }, technician)).lines[0]!
  const toCollect = await fresh()
  const taken = await fresh()
  const serum = { specimen: 'serum', signs: ['name' as const, 'birth-date' as const] }
  const { sample } = await world.run(collectSample, { order: taken, ...serum }, technician)
  const toEnter = await fresh()
  await sampled(world, laboratory, toEnter)
  const toCheck = await fresh()
  await sampled(world, laboratory, toCheck)
  // A critical value, so that there is a call to record.
  await measured(world, laboratory, toCheck, { [glucose]: '1.1' })
  const { result } = (await lineOf(toCheck)).result!
  const { contract, ours, report, order, code } = await referralOf(world, clinic, victim, own, laboratory)
  const number = (await world.run(showOrder, { order: toEnter }, technician)).samples[0]!.number
  const message = (value: string) => ({
    analyser: 'ULGI-400',
    transmission: new Uint8Array(transmissionOf([{ sample: number, test: glucose, value, unit: 'mg/dL' }])),
  })
  await world.run(takeAnalyserMessage, message('90'), technician)
  const { entries } = await world.run(showQuarantine, {}, technician)
  const { rows } = await world.arrange(db =>
    sql<{ card: string }>`select card_number as card from organisations.patient
      where organisation = ${clinic.organisation} and person = ${patient}`.execute(db),
  )
  const month = '2026-11'
  return {
    'find-by-card': { card: rows[0]!.card },
    'order-tests': { booking, tests: [glucose] },
    'order-at-desk': { patient, tests: [glucose] },
    'show-visit-tests': { booking },
    'collect-sample': { order: toCollect, ...serum },
    'receive-sample': { sample },
    'reject-sample': { sample, reason: 'clotted' },
    'print-label': { sample },
    'show-order': { order },
    'enter-results': { order: toEnter, values: [{ line: (await lineOf(toEnter)).line, value: '5' }] },
    'validate-results': { order: toCheck, step: 'technical', results: [result] },
    'record-critical-call': { result, told: 'Үлгі дәрігер', readBack: true },
    'end-critical-clock': { result },
    'release-report': { order },
    'open-report': { report },
    'verify-report': { code },
    'tell-of-results': { report },
    'show-my-results': { person: patient },
    'show-my-result': { order },
    'choose-ready-channel': { person: patient, channel: 'none' },
    'take-analyser-message': message('91'),
    'settle-quarantine': { entry: entries[0]!.entry, how: 'discarded' },
    'write-laboratory-contract': {
      ...{ bin: '000000000001', number: '99', from: '2026-11-01', until: '2027-01-01' },
      ...{ payWithinDays: 10, prices: [{ test: glucose, tiyn: 1 }] },
    },
    'end-laboratory-contract': { contract: ours },
    'show-contract-bill': { contract: ours, month },
    'print-contract-bill': { contract: ours, month },
    'refer-tests': { contract, patient, tests: [potassium], ground: 'care' },
    'give-report-back': { report },
    'take-in-referral': { order },
  }
}

// The victim was referred to her clinic's laboratory by another organisation, and her clinic refers elsewhere too.
async function referralOf(
  world: World,
  clinic: Clinic,
  victim: Someone,
  own: Record<string, Someone>,
  laboratory: { technician: Someone; physician: Someone },
) {
  const other = await world.clinic('Көрші клиника')
  const director = await world.staff(other.organisation, 'director')
  const desk = await world.staff(other.organisation, 'reception')
  const { rows } = await world.arrange(async db => {
    await sql`insert into organisations.patient (organisation, person, card_number, since)
      values (${other.organisation}, ${victim.person}, '2026-000777', ${world.clock.now()})`.execute(db)
    return sql<{ organisation: string; bin: string; recipient: string }>`
      select o.id as organisation, o.bin, r.id as recipient from organisations.organisation o
      join privacy.recipient r on r.organisation = o.id`.execute(db)
  })
  const sideOf = (organisation: string) => rows.find(row => row.organisation === organisation)!
  await acceptTerms(world, sideOf(other.organisation).recipient)
  const agreed = {
    ...{ number: '1', from: '2026-11-01', until: '2027-10-31', payWithinDays: 30 },
    prices: [{ test: potassium, tiyn: 100_000 }],
  }
  await world.run(writeContract, { ...agreed, bin: sideOf(other.organisation).bin }, own.director!)
  await world.run(writeContract, { ...agreed, bin: sideOf(clinic.organisation).bin }, director)
  const { contracts } = await world.run(listContracts, {}, own.director!)
  const ours = contracts.find(one => one.isOurs)!.contract
  const contract = contracts.find(one => !one.isOurs)!.contract
  const asked = { contract: ours, patient: victim.person, tests: [potassium], ground: 'care' as const }
  const { order } = await world.run(referTests, asked, desk)
  await world.runJobs()
  await sampled(world, laboratory, order)
  await measured(world, laboratory, order, { [potassium]: '4' })
  const { report, code } = await released(world, laboratory, order)
  return { contract, ours, order, report, code }
}
