// Fills an empty database with people and clinics that do not exist, for trying Shipa out.
import { sql } from 'kysely'
import type { Database } from '../../kernel/database/database.ts'
import { writeEvent, writeJob } from '../../kernel/jobs.ts'
import type { Sealing } from '../../kernel/sealing.ts'
import { type Db, nobody, type Work } from '../../kernel/work.ts'
import { publishDemonstration } from '../../modules/agreements/index.ts'
import { keepNextFree } from '../../modules/scheduling/index.ts'
import { writeArticles } from './articles.ts'
import { writeCommunity } from './community.ts'
import { startDraw } from './draw.ts'
import { writeEntClinic } from './ent-clinic.ts'
import { writeFiles } from './files.ts'
import { writeFootage } from './footage.ts'
import { writeLaboratory } from './laboratory.ts'
import { writeLoyalty } from './loyalty.ts'
import { writeMoney } from './money.ts'
import { writeNotes } from './notes.ts'
import { writeOtherClinics } from './other-clinics.ts'
import { writeOversight } from './oversight.ts'
import { writePatients, writeStaff } from './people.ts'
import { writePlatform } from './platform.ts'
import { writeRecipients } from './recipients.ts'
import { writeRelease } from './releases.ts'
import { writeRequests } from './requests.ts'
import { writeResearch } from './research.ts'
import { writeRights } from './rights.ts'
import { writeSettlement } from './settlement.ts'
import { writeVideo } from './video.ts'
import { writeVisits } from './visits.ts'

export interface SeedParts {
  /** A pool of the schema's owner: the demonstration writes what no act may. */
  owner: Database
  sealing: Sealing
  clock: () => Date
  say?: (line: string) => void
}

/**
 * Writes the demonstration in one transaction, as the system. False when the platform's organisation stands
 * already: then the database is not empty and nothing is written.
 */
export async function seedDemonstration({
  owner,
  sealing,
  clock,
  say = () => {},
}: SeedParts): Promise<boolean> {
  return owner.kysely.transaction().execute(async db => {
    await sql`select set_config('shipa.duty', 'system', true)`.execute(db)
    return writeAll(db, sealing, clock(), say)
  })
}

async function writeAll(db: Db, sealing: Sealing, now: Date, say: (line: string) => void): Promise<boolean> {
  // Two programs that start at once on one database write one demonstration.
  await sql`select pg_advisory_xact_lock(hashtext('shipa.demonstration'))`.execute(db)
  const standing = await sql`select 1 from organisations.organisation where kind = 'platform'`.execute(db)
  if (standing.rows.length > 0) return false
  const draw = startDraw(2026)
  const work = systemWork(db, sealing, now)
  // Documents, licences and patients are older than the first visit.
  const since = new Date(now.getTime() - 100 * 86_400_000)

  say('demonstration: organisations and documents')
  const platform = await writePlatform(db, draw, since)
  const clinic = await writeEntClinic(db, draw, since)
  await publishDemonstration(db, { organisation: null, at: since })
  const offerBefore = new Date(since.getTime() - 200 * 86_400_000)
  await publishDemonstration(db, { organisation: clinic.id, at: since, offerBefore })

  say('demonstration: 20 more clinics, 400 doctors')
  const specialities = await sql<{ id: string }>`select id from catalogue.speciality order by id`.execute(db)
  const others = await writeOtherClinics(
    db,
    draw,
    specialities.rows.map(row => row.id),
    since,
  )
  for (const other of others) await publishDemonstration(db, { organisation: other.id, at: since })

  await writeRecipients(db, clinic.id, since)

  say('demonstration: staff and 300 patients')
  const then = systemWork(db, sealing, since)
  const staff = await writeStaff(then, draw, clinic, platform)
  const patients = await writePatients(then, draw, clinic, staff['reception@demo.shipa.invalid']!)

  say('demonstration: two months of visits')
  const visits = await writeVisits(work, draw, clinic, patients, staff['reception@demo.shipa.invalid']!)
  await writeMoney(work, draw, clinic, visits, staff['cashier@demo.shipa.invalid']!)
  await writeSettlement(work, draw, clinic, staff, since)
  await writeLoyalty(work, draw, clinic, visits, staff['director@demo.shipa.invalid']!)

  say('demonstration: notes')
  await writeNotes(work, draw, clinic, visits)
  await writeRelease(work, draw, clinic, patients, staff['researcher@demo.shipa.invalid']!)

  say('demonstration: what the officer finds')
  await writeOversight(work, draw, clinic, patients, staff)

  await writeRequests(work, clinic, patients, staff['reception@demo.shipa.invalid']!)

  say('demonstration: rights of people')
  await writeRights({ work, draw, clinic, patients, visits, staff })
  await writeFootage({ work, clinic, patients, staff })
  await writeFiles(work, clinic, patients)

  await writeVideo({
    work,
    draw,
    clinic,
    patient: patients[2]!,
    director: staff['director@demo.shipa.invalid']!,
  })

  say('demonstration: the library')
  await writeArticles(work, draw, clinic, staff)
  await writeCommunity(work, patients, staff)

  say('demonstration: a registry and surveillance')
  await writeResearch(work, draw, clinic, patients, staff)

  say('demonstration: the laboratory')
  await writeLaboratory(work, clinic, patients, staff, others[0]!)

  say('demonstration: free times')
  await keepNextFree(
    work,
    [clinic, ...others].flatMap(one => one.doctors.map(doctor => doctor.id)),
  )
  return true
}

function systemWork(db: Db, sealing: Sealing, now: Date): Work {
  const no = (): never => {
    throw new Error('the demonstration writes no refusals')
  }
  return {
    db,
    now,
    sealing,
    actor: { ...nobody, duty: 'system', system: true },
    origin: { lang: 'kk', address: '', device: '', channel: 'job' },
    lang: 'kk',
    act: 'seed-demonstration',
    purpose: 'administration',
    refuse: no,
    absent: no,
    saw: () => {},
    note: () => {},
    evenIfRefused: no,
    emit: (event, payload) => writeEvent(db, event, [], payload, now),
    later: (act, payload, when) => writeJob(db, act, payload, now, when),
  }
}
