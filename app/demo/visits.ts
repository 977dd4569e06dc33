// Two months of visits, today and the week to come. What has happened by now follows from the clock alone: a
// visit that is over was given, missed or cancelled; one that begins soon has its patient in the waiting room.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { addDays, dayOf } from '../../modules/catalogue/index.ts'
import type { DemoClinic, DemoDoctor, DemoService } from './clinic.ts'
import type { Draw } from './draw.ts'
import type { DemoPatient, DemoStaff } from './people.ts'
import { insertRows } from './rows.ts'

export interface DemoVisit {
  id: string
  doctor: DemoDoctor
  service: DemoService
  patient: DemoPatient
  startsAt: Date
  endsAt: Date
  state: 'booked' | 'checked-in' | 'in-visit' | 'fulfilled' | 'no-show' | 'cancelled'
  madeAt: Date
  /** When it was paid; null when it is not. */
  paidAt: Date | null
  byCard: boolean
  arrivedAt: Date | null
  queueNumber: number | null
}

const daysBack = 60
const daysAhead = 7
const minute = 60_000

export async function writeVisits(
  work: Work,
  draw: Draw,
  clinic: DemoClinic,
  patients: readonly DemoPatient[],
  reception: DemoStaff,
): Promise<DemoVisit[]> {
  const offer = await sql<{
    id: string
  }>`select agreements.in_force(id, ${work.now}) as id from agreements.document
    where organisation = ${clinic.id} and kind = 'offer'`.execute(work.db)
  const visits = await drawVisits(work, draw, clinic, patients)
  giveQueueNumbers(visits)
  await insertRows(
    work.db,
    'scheduling.booking',
    visits.map(visit => ({
      id: visit.id,
      organisation: clinic.id,
      branch: visit.doctor.branch,
      room: visit.doctor.room,
      practitioner: visit.doctor.id,
      service: visit.service.id,
      patient: visit.patient.person,
      booked_by: visit.patient.account ?? reception.account,
      starts_at: visit.startsAt,
      ends_at: visit.endsAt,
      state: visit.state,
      tiyn: visit.service.tiyn,
      offer_edition: offer.rows[0]!.id,
      paid: visit.byCard ? 'card' : 'at-desk',
      paid_at: visit.paidAt,
      prepay_required: false,
      number: `A-${numberOf(visits, visit)}`,
      channel: visit.patient.account ? 'web' : draw.one(['desk', 'phone']),
      queue_number: visit.queueNumber,
      checked_in_at: visit.arrivedAt,
      called_at: visit.state === 'in-visit' || visit.state === 'fulfilled' ? visit.startsAt : null,
      made_at: visit.madeAt,
    })),
  )
  await sql`select setval('scheduling.booking_number', ${firstNumber + visits.length})`.execute(work.db)
  await writeEvents(work, visits, reception)
  await writeOccupancy(work, draw, visits)
  await writeQueue(work, visits)
  await writePrepayOnly(work, draw, clinic, visits)
  return visits
}

const firstNumber = 10_001

function numberOf(visits: readonly DemoVisit[], visit: DemoVisit): number {
  return firstNumber + visits.indexOf(visit)
}

async function drawVisits(
  work: Work,
  draw: Draw,
  clinic: DemoClinic,
  patients: readonly DemoPatient[],
): Promise<DemoVisit[]> {
  const today = dayOf(work.now)
  const { rows } = await sql<{
    day: string
  }>`select day from catalogue.calendar_day where kind <> 'working'`.execute(work.db)
  const closed = new Set(rows.map(row => row.day))
  const visits: DemoVisit[] = []
  for (let offset = -daysBack; offset <= daysAhead; offset++) {
    const day = addDays(today, offset)
    if (closed.has(day)) continue
    const busy = new Set<string>()
    for (const doctor of clinic.doctors) {
      const services = clinic.services.filter(
        service => service.kind === 'visit' && doctor.services.includes(service.id),
      )
      for (let from = doctor.from; ; ) {
        const service = draw.one(services)
        if (from + service.minutes > doctor.until) break
        if (draw.chance(fullness(offset))) {
          const startsAt = new Date(Date.parse(`${day}T00:00:00+05:00`) + from * minute)
          visits.push(
            drawVisit(work.now, draw, {
              doctor,
              service,
              startsAt,
              patient: freePatient(draw, patients, busy),
            }),
          )
        }
        from += service.minutes
      }
    }
  }
  return visits
}

// A full day now, a fading one ahead.
function fullness(offset: number): number {
  return offset < 0 ? 0.45 : offset === 0 ? 0.7 : 0.5 - offset * 0.05
}

// Nobody comes twice on a day; those with an account come often, so that their cabinets have something in them.
function freePatient(draw: Draw, patients: readonly DemoPatient[], busy: Set<string>): DemoPatient {
  for (;;) {
    const patient = draw.chance(0.02) ? patients[draw.whole(0, 2)]! : draw.one(patients)
    if (busy.has(patient.person)) continue
    busy.add(patient.person)
    return patient
  }
}

function drawVisit(
  now: Date,
  draw: Draw,
  of: Pick<DemoVisit, 'doctor' | 'service' | 'startsAt' | 'patient'>,
): DemoVisit {
  const { startsAt, service, patient } = of
  const endsAt = new Date(startsAt.getTime() + service.minutes * minute)
  const drawn = drawState(now, draw, startsAt, endsAt)
  // Whoever signs in to try is free to book as she likes: nobody with an account has missed a visit.
  const state = drawn === 'no-show' && patient.account !== null ? 'cancelled' : drawn
  const came = state === 'fulfilled' || state === 'in-visit' || state === 'checked-in'
  const arrivedAt = came
    ? new Date(Math.min(startsAt.getTime() - draw.whole(5, 25) * minute, now.getTime() - minute))
    : null
  const madeAt = new Date(
    Math.min(startsAt.getTime() - draw.whole(20, 200) * 60 * minute, now.getTime() - 60 * minute),
  )
  const byCard = patient.account !== null && state !== 'cancelled'
  return {
    ...of,
    id: draw.id(),
    endsAt,
    state,
    madeAt,
    byCard,
    paidAt: byCard
      ? new Date(madeAt.getTime() + 3 * minute)
      : arrivedAt && new Date(arrivedAt.getTime() + minute / 2),
    arrivedAt,
    queueNumber: null,
  }
}

function drawState(now: Date, draw: Draw, startsAt: Date, endsAt: Date): DemoVisit['state'] {
  const luck = draw.share()
  if (endsAt <= now) return luck < 0.86 ? 'fulfilled' : luck < 0.91 ? 'no-show' : 'cancelled'
  if (startsAt <= now) return 'in-visit'
  const soon = startsAt.getTime() - now.getTime() < 40 * minute
  return soon && luck < 0.7 ? 'checked-in' : 'booked'
}

// Numbers run from 1 each day in each branch, in the order of arrival.
function giveQueueNumbers(visits: DemoVisit[]) {
  const last = new Map<string, number>()
  const arrived = visits
    .filter(visit => visit.arrivedAt)
    .sort((a, b) => a.arrivedAt!.getTime() - b.arrivedAt!.getTime())
  for (const visit of arrived) {
    const key = `${visit.doctor.branch} ${dayOf(visit.arrivedAt!)}`
    visit.queueNumber = (last.get(key) ?? 0) + 1
    last.set(key, visit.queueNumber)
  }
}

async function writeEvents(work: Work, visits: readonly DemoVisit[], reception: DemoStaff) {
  const events = visits.flatMap(visit => {
    const byPatient = {
      by_account: visit.patient.account ?? reception.account,
      duty: visit.patient.account ? null : 'reception',
    }
    const atDesk = { by_account: reception.account, duty: 'reception' }
    const byDoctor = { by_account: null, duty: 'doctor' }
    const event = (what: string, at: Date, by: object, detail = {}) => ({
      booking: visit.id,
      what,
      at,
      ...by,
      detail,
    })
    const { madeAt, paidAt, arrivedAt, startsAt, endsAt, state } = visit
    return [
      event('booked', madeAt, byPatient),
      ...(paidAt ? [event('paid', paidAt, visit.byCard ? byPatient : atDesk)] : []),
      ...(arrivedAt ? [event('checked-in', arrivedAt, atDesk, { lateMinutes: 0 })] : []),
      ...(state === 'in-visit' || state === 'fulfilled'
        ? [event('called', startsAt, byDoctor), event('started', startsAt, byDoctor)]
        : []),
      ...(state === 'fulfilled' ? [event('finished', endsAt, byDoctor)] : []),
      ...(state === 'cancelled'
        ? [event('cancelled', new Date(madeAt.getTime() + 60 * minute), byPatient, { chargeTiyn: 0 })]
        : []),
      ...(state === 'no-show'
        ? [
            event('no-show', new Date(startsAt.getTime() + 15 * minute), atDesk, {
              chargeTiyn: visit.service.tiyn,
            }),
          ]
        : []),
    ]
  })
  events.sort((a, b) => a.at.getTime() - b.at.getTime())
  await insertRows(work.db, 'scheduling.booking_event', events)
}

async function writeOccupancy(work: Work, draw: Draw, visits: readonly DemoVisit[]) {
  const rows = visits.flatMap(visit => {
    const released = visit.state === 'cancelled' || visit.state === 'no-show'
    const row = (kind: string, resource: string) => ({
      id: draw.id(),
      resource,
      kind,
      starts_at: visit.startsAt,
      ends_at: visit.endsAt,
      state: released ? 'released' : 'booked',
      booking: visit.id,
    })
    return [
      row('practitioner', visit.doctor.id),
      row('room', visit.doctor.room),
      row('patient', visit.patient.person),
    ]
  })
  await insertRows(work.db, 'scheduling.occupancy', rows)
}

async function writeQueue(work: Work, visits: readonly DemoVisit[]) {
  const today = dayOf(work.now)
  const last = new Map<string, number>()
  for (const { doctor, arrivedAt, queueNumber } of visits) {
    if (arrivedAt && queueNumber && dayOf(arrivedAt) === today)
      last.set(doctor.branch, Math.max(last.get(doctor.branch) ?? 0, queueNumber))
  }
  if (last.size === 0) return
  await insertRows(
    work.db,
    'scheduling.queue_counter',
    [...last].map(([branch, number]) => ({ branch, day: today, last: number })),
  )
}

async function writePrepayOnly(work: Work, draw: Draw, clinic: DemoClinic, visits: readonly DemoVisit[]) {
  const missed = visits.filter(visit => visit.state === 'no-show')
  const days = await sql<{
    value: number
  }>`select p.value from agreements.parameter p join agreements.document d on d.organisation = ${clinic.id} and d.kind = 'offer'
    where p.edition = agreements.in_force(d.id, ${work.now}) and p.name = 'prepay-only-days'`.execute(work.db)
  await insertRows(
    work.db,
    'scheduling.prepay_only',
    missed.map(({ id, patient, startsAt }) => ({
      id: draw.id(),
      organisation: clinic.id,
      patient: patient.person,
      booking: id,
      ground: 'no-show',
      since: new Date(startsAt.getTime() + 15 * minute),
      until: new Date(startsAt.getTime() + days.rows[0]!.value * 1440 * minute),
    })),
  )
}
