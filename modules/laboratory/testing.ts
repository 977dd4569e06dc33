// People of a laboratory and orders in every state, for the tests of this module.
import type { Someone, World } from '../../app/testing/world.ts'
import { visitUnderWay } from '../care/testing.ts'
import { orderTests } from './order-tests/order-tests.api.ts'
import { releaseReport } from './report/report.api.ts'
import { enterResults, validateResults } from './results/results.api.ts'
import { collectSample, receiveSample } from './samples/samples.api.ts'
import type { Line } from './shapes.ts'
import { showOrder } from './worklist/worklist.api.ts'

export interface Laboratory {
  technician: Someone
  physician: Someone
}

export const potassium = '2823-3'
export const glucose = '14749-6'
export const hcg = '21198-7'

export async function laboratoryOf(world: World, organisation: string): Promise<Laboratory> {
  return {
    technician: await world.staff(organisation, 'laboratory', 'Зертханашы Үлгіева'),
    physician: await world.staff(organisation, 'laboratory', 'Дәрігер Зертханаев'),
  }
}

/** A patient whose doctor has ordered tests at a visit. */
export async function orderedAtVisit(
  world: World,
  tests: string[],
  more: Parameters<typeof visitUnderWay>[1] = {},
) {
  const visit = await visitUnderWay(world, more)
  const { order } = await world.run(orderTests, { booking: visit.booking, tests }, visit.clinic.doctor)
  return { ...visit, order }
}

/** Samples of every kind are taken and taken in. */
export async function sampled(world: World, { technician }: Laboratory, order: string) {
  const { lines } = await world.run(showOrder, { order }, technician)
  for (const specimen of new Set(lines.map(line => line.specimen))) {
    const { sample } = await world.run(
      collectSample,
      { order, specimen, signs: ['name', 'birth-date'] },
      technician,
    )
    await world.run(receiveSample, { sample }, technician)
  }
}

/** Enters a value for each test by its code. */
export async function measured(
  world: World,
  { technician }: Laboratory,
  order: string,
  values: Record<string, string>,
  reason?: string,
) {
  const { lines } = await world.run(showOrder, { order }, technician)
  const asked = Object.entries(values).map(([test, value]) => ({ line: lineOf(lines, test).line, value }))
  return world.run(enterResults, { order, values: asked, ...(reason ? { reason } : {}) }, technician)
}

export function lineOf(lines: readonly Line[], test: string): Line {
  return lines.find(line => line.test === test)!
}

/** Both validate what stands, and it is released. */
export async function released(world: World, laboratory: Laboratory, order: string) {
  for (const [step, who] of [
    ['technical', laboratory.technician],
    ['medical', laboratory.physician],
  ] as const) {
    const { lines } = await world.run(showOrder, { order }, who)
    const results = lines.flatMap(({ result }) => (result && !result[step] ? [result.result] : []))
    await world.run(validateResults, { order, step, results }, who)
  }
  return world.run(releaseReport, { order }, laboratory.physician)
}
