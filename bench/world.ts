// Where the figures are taken: the whole program on a durable database in a scratch folder, with the
// demonstration's 21 clinics, and receptions in sixteen of them that may book at the same time.
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { sql } from 'kysely'
import { demoPassword } from '../app/demo/accounts.ts'
import { seedDemonstration } from '../app/demo/seed.ts'
import { openProgram, type Program } from '../app/run.ts'
import { scratchFolder } from '../app/testing/scratch.ts'
import { type Database, openPool } from '../kernel/database/database.ts'
import type { Caller } from '../kernel/gate.ts'
import type { Db } from '../kernel/work.ts'
import { readConfig } from '../machine/config.ts'
import { tokenHash } from '../modules/accounts/enter.ts'
import { configureErasureLedger, erasureLedgerIn } from '../modules/rights/index.ts'
import { configureSignatures } from '../modules/signatures/index.ts'
import { listenTo } from './tape.ts'

/** A time that nobody has taken yet, with a patient who is free then. */
export interface Slot {
  practitioner: string
  service: string
  patient: string
  startsAt: string
}

export interface Reception {
  caller: Caller
  slots: Slot[]
}

export interface BenchWorld {
  program: Program
  /** Every practitioner who receives. */
  practitioners: string[]
  /** One of them, with the service that is booked first. */
  doctor: { practitioner: string; service: string; slug: string }
  /** A doctor on duty, and a visit of hers that is going on. */
  visit: { caller: Caller; booking: string; patient: string }
  receptions: Reception[]
  /** An account for each client, with the hash of its password. */
  accounts: { email: string; password: string; hash: string }[]
  close(): Promise<void>
}

export const clients = [1, 16] as const

export const origin: Caller['origin'] = { lang: 'kk', address: '127.0.0.1', device: 'bench', channel: 'api' }

export async function openBenchWorld(say: (line: string) => void): Promise<BenchWorld> {
  const folder = scratchFolder('bench')
  const program = await openProgram(readConfig({ SHIPA_DATA: folder, PORT: '3900' }), { say })
  const owner = openPool(program.ownerUrl, { max: 2 })
  const close = async () => {
    await owner.close()
    await program.close()
    rmSync(folder, { recursive: true })
  }
  try {
    const { journalSigning } = program.keys
    configureSignatures({ signingKey: journalSigning, authority: null, verifier: null })
    configureErasureLedger({ file: erasureLedgerIn(folder), signingKey: journalSigning })
    await seedDemonstration({ owner, sealing: program.sealing, clock: program.gate.clock, say })
    const world = await arrange(owner)
    await owner.pool.query('analyze')
    listenTo(program.database.pool)
    return { program, ...world, close }
  } catch (error) {
    await close()
    throw error
  }
}

function arrange(owner: Database) {
  return owner.kysely.transaction().execute(async db => {
    await sql`select set_config('shipa.duty', 'system', true)`.execute(db)
    return {
      practitioners: await ids(db, `select id from organisations.practitioner where receives order by slug`),
      doctor: await doctorOf(db),
      visit: await visitOf(db),
      receptions: await receptionsOf(db),
      accounts: await accountsOf(db),
    }
  })
}

async function doctorOf(db: Db) {
  const { rows } = await sql<BenchWorld['doctor']>`
    select p.id as practitioner, s.id as service, p.slug from organisations.practitioner p
    join organisations.practitioner_service ps on ps.practitioner = p.id
    join organisations.service s on s.id = ps.service and s.kind = 'visit'
    where p.slug = 'nursultan-ulgiev' order by s.code limit 1`.execute(db)
  return rows[0]!
}

// The doctor's last visit is made to go on, as if its patient sat there.
async function visitOf(db: Db) {
  const { rows } = await sql<{ booking: string; patient: string; employment: string; account: string }>`
    select b.id as booking, b.patient, e.id as employment, a.id as account
    from scheduling.booking b
    join organisations.practitioner p on p.id = b.practitioner and p.slug = 'nursultan-ulgiev'
    join organisations.employment e on e.id = p.employment
    join accounts.account a on a.person = e.person
    where b.state in ('fulfilled', 'in-visit') order by b.starts_at desc limit 1`.execute(db)
  const { booking, patient, employment, account } = rows[0]!
  await sql`update scheduling.booking set state = 'in-visit' where id = ${booking}`.execute(db)
  return { booking, patient, caller: await signedIn(db, account, employment) }
}

// Every reception has patients of its own, who have accepted the offer of its clinic on paper.
async function receptionsOf(db: Db): Promise<Reception[]> {
  const clinics = await ids(
    db,
    `select id from organisations.organisation where slug like 'ulgi-klinika-%' order by slug limit ${Math.max(...clients)}`,
  )
  const people = await sql<{ id: string; account: string }>`
    select p.id, a.id as account from people.person p join accounts.account a on a.person = p.id
    where a.email = 'reception@demo.shipa.invalid'`.execute(db)
  const { id: receptionist, account } = people.rows[0]!
  const patients = await ids(db, `select person as id from organisations.patient order by card_number`)
  const share = Math.floor(patients.length / clinics.length)
  const receptions: Reception[] = []
  for (const [at, clinic] of clinics.entries()) {
    const own = patients.slice(at * share, (at + 1) * share)
    await registerHere(db, clinic, own, account)
    const { rows } = await sql<{ id: string }>`
      insert into organisations.employment (organisation, person, duty, title_kk, title_ru, title_en, starts_on)
      values (${clinic}, ${receptionist}, 'reception', 'Тіркеуші', 'Регистратор', 'Receptionist', '2026-01-01')
      returning id`.execute(db)
    receptions.push({
      caller: await signedIn(db, account, rows[0]!.id),
      slots: await slotsOf(db, clinic, own),
    })
  }
  return receptions
}

async function registerHere(db: Db, clinic: string, patients: string[], recordedBy: string) {
  await sql`insert into organisations.patient (organisation, person, card_number, since)
    select ${clinic}, person, '2026-' || (800000 + line), now() from unnest(${patients}::uuid[]) with ordinality as list (person, line)`.execute(
    db,
  )
  await sql`insert into agreements.acceptance (id, edition, document, organisation, person, way, at, address, device, lang,
      shown_hash, ticked, confirmation, evidence, recorded_by)
    select gen_random_uuid(), e.id, d.id, d.organisation, person, 'desk-paper', now(), '127.0.0.1', 'bench', 'kk', e.hash, '', 'none',
      jsonb_build_object('paper', 'ҮЛГІ-' || line), ${recordedBy}
    from unnest(${patients}::uuid[]) with ordinality as list (person, line),
      agreements.document d join agreements.edition e on e.id = agreements.in_force(d.id, now())
    where d.organisation = ${clinic}`.execute(db)
}

// Beyond the demonstration's own visits, doctor after doctor, so that neighbours in the list are visits of different doctors.
async function slotsOf(db: Db, clinic: string, patients: string[]): Promise<Slot[]> {
  const { rows } = await sql<{ practitioner: string; service: string; starts_at: Date }>`
    select t.practitioner, s.id as service,
      (d.day + make_interval(mins => t.from_minute + s.minutes * n)) at time zone 'Asia/Almaty' as starts_at
    from organisations.practitioner p
    join scheduling.timetable t on t.practitioner = p.id
    join lateral (select s.id, s.minutes from organisations.practitioner_service ps
      join organisations.service s on s.id = ps.service
      where ps.practitioner = p.id and s.kind = 'visit' order by s.code limit 1) s on true
    join generate_series(current_date + interval '9 days', current_date + interval '47 days', interval '1 day') d (day)
      on extract(isodow from d.day) = t.weekday and d.day >= t.valid_from
    join generate_series(0, 50) n on t.from_minute + s.minutes * (n + 1) <= t.until_minute
    where p.organisation = ${clinic}
      and not exists (select from catalogue.calendar_day c where c.day = d.day::date and c.kind <> 'working')
    order by starts_at, practitioner`.execute(db)
  return rows.map(({ practitioner, service, starts_at }, at) => ({
    practitioner,
    service,
    patient: patients[at % patients.length]!,
    startsAt: starts_at.toISOString(),
  }))
}

// One for each client: tries of one account are judged one after another. The password is the demonstration's.
async function accountsOf(db: Db): Promise<BenchWorld['accounts']> {
  const { rows } = await sql<{ email: string; hash: string }>`
    with person as (
      select p.id from people.person p where not exists (select from accounts.account a where a.person = p.id)
      order by p.id limit ${Math.max(...clients)}),
    account as (
      insert into accounts.account (person, email, email_confirmed_at, lang, made_at)
      select id, id || '@demo.shipa.invalid', now(), 'kk', now() from person returning id, email),
    password as (
      insert into accounts.password (account, hash, changed_at)
      select account.id, known.hash, now() from account,
        (select p.hash from accounts.password p join accounts.account a on a.id = p.account
          where a.email = 'aigerim@demo.shipa.invalid') known
      returning account, hash)
    select account.email, password.hash from account join password on password.account = account.id`.execute(
    db,
  )
  return rows.map(row => ({ ...row, password: demoPassword }))
}

async function signedIn(db: Db, account: string, employment: string): Promise<Caller> {
  const token = randomBytes(32).toString('base64url')
  await sql`insert into accounts.session (account, token_hash, employment, made_at, last_seen_at, idle_minutes, ends_at, address, device)
    values (${account}, ${tokenHash(token)}, ${employment}, now(), now(), 600, now() + interval '10 hours', '127.0.0.1', 'bench')`.execute(
    db,
  )
  return { token, origin }
}

async function ids(db: Db, text: string): Promise<string[]> {
  const { rows } = await sql.raw<{ id: string }>(text).execute(db)
  return rows.map(row => row.id)
}
