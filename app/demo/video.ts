// A consultation by video, and Daniyar's visit by it in ten minutes: its room is open already and waits for payment.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { type DemoClinic, three } from './clinic.ts'
import type { Draw } from './draw.ts'
import type { DemoPatient, DemoStaff } from './people.ts'
import { insertRows } from './rows.ts'

const minute = 60_000
const lasts = 20 * minute

export async function writeVideo({
  work,
  draw,
  clinic,
  patient,
  director,
}: {
  work: Work
  draw: Draw
  clinic: DemoClinic
  patient: DemoPatient
  director: DemoStaff
}) {
  const doctor = clinic.doctors[0]!
  const service = draw.id()
  const since = new Date(work.now.getTime() - 30 * 1440 * minute)
  await insertRows(work.db, 'organisations.service', [
    {
      id: service,
      organisation: clinic.id,
      code: 'VIDEO-1',
      ...three('name', [
        'ЛОР дәрігерінің бейне кеңесі',
        'Видеоконсультация ЛОР-врача',
        'ENT consultation by video',
      ]),
      kind: 'visit',
      minutes: lasts / minute,
      paid: 'before',
      licensed: true,
      needs_consent: false,
    },
  ])
  await insertRows(work.db, 'organisations.practitioner_service', [{ practitioner: doctor.id, service }])
  const tiyn = 800_000
  await sql`insert into organisations.price (price_list, service, tiyn)
    select id, ${service}, ${tiyn} from organisations.price_list where organisation = ${clinic.id}`.execute(
    work.db,
  )
  const minutes = { early_minutes: 15, grace_minutes: 30 }
  await insertRows(work.db, 'telemedicine.remote_service', [
    {
      id: draw.id(),
      organisation: clinic.id,
      service,
      is_remote: true,
      ...minutes,
      since,
      by_employment: director.employment,
    },
  ])
  const startsAt = await firstFree(work, [doctor.id, doctor.room, patient.person])
  const endsAt = new Date(startsAt.getTime() + lasts)
  const booking = draw.id()
  const madeAt = new Date(work.now.getTime() - 60 * minute)
  await sql`insert into scheduling.booking (id, organisation, branch, room, practitioner, service, patient, booked_by,
      starts_at, ends_at, state, tiyn, offer_edition, paid, channel, made_at)
    select ${booking}, ${clinic.id}, ${doctor.branch}, ${doctor.room}, ${doctor.id}, ${service}, ${patient.person},
      ${patient.account}, ${startsAt}, ${endsAt}, 'booked', ${tiyn}, agreements.in_force(d.id, ${work.now}), 'card', 'web', ${madeAt}
    from agreements.document d where d.organisation = ${clinic.id} and d.kind = 'offer'`.execute(work.db)
  await insertRows(work.db, 'scheduling.booking_event', [
    { booking, what: 'booked', at: madeAt, by_account: patient.account, duty: null, detail: {} },
  ])
  await insertRows(
    work.db,
    'scheduling.occupancy',
    (
      [
        ['practitioner', doctor.id],
        ['room', doctor.room],
        ['patient', patient.person],
      ] as const
    ).map(([kind, resource]) => ({
      id: draw.id(),
      resource,
      kind,
      starts_at: startsAt,
      ends_at: endsAt,
      state: 'booked',
      booking,
    })),
  )
  await insertRows(work.db, 'scheduling.by_video', [{ booking, since: madeAt }])
  await insertRows(work.db, 'telemedicine.room', [
    {
      booking,
      organisation: clinic.id,
      practitioner: doctor.id,
      patient: patient.person,
      ...minutes,
      made_at: madeAt,
    },
  ])
}

/** The first stretch from ten minutes on in which nobody of them is taken. */
async function firstFree(work: Work, resources: readonly string[]): Promise<Date> {
  const from = new Date(Math.ceil((work.now.getTime() + 10 * minute) / (5 * minute)) * 5 * minute)
  const { rows } = await sql<{ at: Date }>`
    select at from generate_series(${from}::timestamptz, ${from}::timestamptz + interval '2 days', interval '5 minutes') at
    where not exists (select from scheduling.occupancy o where o.resource = any (${resources}::uuid[])
      and o.state <> 'released' and o.starts_at < at + ${lasts / minute} * interval '1 minute' and o.ends_at > at)
    order by at limit 1`.execute(work.db)
  return rows[0]!.at
}
