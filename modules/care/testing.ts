// People in a visit, for the tests of this module.
import { sql } from 'kysely'
import type { Clinic, Someone, World } from '../../app/testing/world.ts'
import { startVisit } from '../scheduling/index.ts'
import { at, book, patientOf, receivingClinic } from '../scheduling/testing/receiving-clinic.ts'
import { finishNote } from './finish-note/finish-note.api.ts'
import { writeNote } from './write-note/write-note.api.ts'

export interface Visit {
  clinic: Clinic
  patient: Someone
  booking: string
}

export const content = {
  complaints: 'Мұрын бітеді, түшкіреді.',
  examination: 'Шырышты қабат ісінген.',
  diagnosis: 'J30.1',
  plan: 'Мұрынды күніне 2 рет шаю.',
}

/** A patient who has been called in and whose visit has begun. */
export async function visitUnderWay(
  world: World,
  more: { clinic?: Clinic; patient?: Someone; clock?: string } = {},
): Promise<Visit> {
  const clinic = more.clinic ?? (await receivingClinic(world))
  const patient = more.patient ?? (await patientOf(world, clinic))
  const { booking } = await book(world, clinic, patient, at('2026-11-24', more.clock ?? '09:00'))
  await world.arrange(db =>
    sql`update scheduling.booking set state = 'checked-in', checked_in_at = ${world.clock.now()} where id = ${booking}`.execute(
      db,
    ),
  )
  await world.run(startVisit, { booking }, clinic.doctor)
  return { clinic, patient, booking }
}

/** The same visit with a signed note. */
export async function signedVisit(
  world: World,
  more: Parameters<typeof visitUnderWay>[1] = {},
): Promise<Visit> {
  const visit = await visitUnderWay(world, more)
  await world.run(writeNote, { booking: visit.booking, version: 0, ...content }, visit.clinic.doctor)
  await world.run(finishNote, { booking: visit.booking, version: 1 }, visit.clinic.doctor)
  return visit
}
