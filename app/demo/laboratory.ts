// The laboratory at work: a blood test of a patient whose results are out, another that waits for its results, and a
// contract with an organisation that refers.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { addDays, dayOf } from '../../modules/catalogue/index.ts'
import { type Acting, actAs } from './acting.ts'
import type { DemoClinic } from './clinic.ts'
import type { DemoPatient, DemoStaff } from './people.ts'

const values: Readonly<Record<string, string>> = {
  '718-7': '112',
  '789-8': '4.10',
  '4544-3': '34.5',
  '787-2': '84.1',
  '785-6': '27.3',
  '786-4': '325',
  '6690-2': '6.20',
  '777-3': '245',
  '14749-6': '5.10',
}

export async function writeLaboratory(
  work: Work,
  clinic: DemoClinic,
  patients: readonly DemoPatient[],
  staff: Readonly<Record<string, DemoStaff>>,
  referrer: DemoClinic,
): Promise<void> {
  const member = async (name: string, duty: string): Promise<Acting> => {
    const { account, employment } = staff[`${name}@demo.shipa.invalid`]!
    const { rows } = await sql<{ person: string }>`
      select person from organisations.employment_view where id = ${employment}`.execute(work.db)
    return { account, employment, person: rows[0]!.person, duty, organisation: clinic.id }
  }
  const desk = await member('reception', 'reception')
  const technician = await member('laboratory', 'laboratory')
  const physician = await member('laboratory2', 'laboratory')
  const hoursAgo = (hours: number) => new Date(work.now.getTime() - hours * 3_600_000)
  const ordered = async (patient: DemoPatient, tests: string[], hours: number): Promise<string> => {
    const { order } = await actAs(work, desk, hoursAgo(hours), 'order-at-desk', {
      patient: patient.person,
      tests,
    })
    const { lines } = await actAs(work, technician, hoursAgo(hours), 'show-order', { order })
    for (const specimen of new Set(lines.map((line: { specimen: string }) => line.specimen))) {
      const signs = ['name', 'birth-date']
      const at = hoursAgo(hours - 0.2)
      const { sample } = await actAs(work, technician, at, 'collect-sample', { order, specimen, signs })
      await actAs(work, technician, hoursAgo(hours - 0.5), 'receive-sample', { sample })
    }
    return order
  }
  const out = await ordered(patients[0]!, Object.keys(values), 50)
  const { lines } = await actAs(work, technician, hoursAgo(49), 'show-order', { order: out })
  await actAs(work, technician, hoursAgo(49), 'enter-results', {
    order: out,
    values: lines.map(({ line, test }: { line: string; test: string }) => ({ line, value: values[test] })),
  })
  const entered = await actAs(work, technician, hoursAgo(48.5), 'show-order', { order: out })
  const results = entered.lines.map(({ result }: { result: { result: string } }) => result.result)
  await actAs(work, technician, hoursAgo(48), 'validate-results', { order: out, step: 'technical', results })
  await actAs(work, physician, hoursAgo(47.5), 'validate-results', { order: out, step: 'medical', results })
  await actAs(work, physician, hoursAgo(47), 'release-report', { order: out })
  await ordered(patients[2]!, ['2823-3', '14682-9', '3016-3'], 3)
  const { rows } = await sql<{
    bin: string
  }>`select bin from organisations.organisation where id = ${referrer.id}`.execute(work.db)
  await actAs(work, await member('director', 'director'), hoursAgo(24 * 20), 'write-laboratory-contract', {
    bin: rows[0]!.bin,
    number: 'ҮЛГІ-12',
    from: dayOf(hoursAgo(24 * 20)),
    until: addDays(dayOf(work.now), 345),
    payWithinDays: 30,
    prices: [
      { test: '718-7', tiyn: 90_000 },
      { test: '14749-6', tiyn: 110_000 },
      { test: '3016-3', tiyn: 240_000 },
    ],
  })
}
