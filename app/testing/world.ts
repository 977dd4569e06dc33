// A world for one test file: its own database, the real gate with every act, a clock that the test moves,
// and people made for the purpose. Everything else is as in the running program.
import { generateKeyPairSync, type KeyObject, randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import type { Answer, AnyAct, Input } from '../../kernel/act.ts'
import { type Database, openPool, withConnection } from '../../kernel/database/database.ts'
import type { Gate } from '../../kernel/gate.ts'
import { runNextJob } from '../../kernel/jobs.ts'
import { log } from '../../kernel/log.ts'
import { createSealing, type Sealing } from '../../kernel/sealing.ts'
import type { Lang } from '../../kernel/texts.ts'
import { newToken, tokenHash } from '../../modules/accounts/enter.ts'
import { configureDeployment } from '../../modules/oversight/index.ts'
import { configureErasureLedger } from '../../modules/rights/index.ts'
import { configureSignatures } from '../../modules/signatures/index.ts'
import { makeGate } from '../program.ts'
import { asRole, prepareTemplate, templateName } from './template.ts'

export interface Someone {
  person: string
  account: string
  token: string
  employment?: string
}

export interface World {
  gate: Gate
  database: Database
  sealing: Sealing
  /** The instant that acts see; move it with `clock.set`. Begins on Monday 23 November 2026, 09:00 in Almaty. */
  clock: { now(): Date; set(iso: string): void; pass(minutes: number): void }
  /** Runs an act as somebody (or as nobody) with a fresh key, unless one is given. */
  run<A extends AnyAct>(
    act: A,
    input: Input<A>,
    as?: Someone | null,
    more?: { key?: string; lang?: Lang; address?: string },
  ): Promise<Answer<A>>
  /** A signed-in adult with valid synthetic data; her session is confirmed (step-up) for an hour. */
  person(name?: string): Promise<Someone>
  /** Somebody on duty in an organisation, who has accepted the rules for staff in force unless she is new. */
  staff(organisation: string, duty: string, name?: string, more?: { isNew?: boolean }): Promise<Someone>
  /** A small clinic: organisation, branch, room, licence, a doctor with account, one service with a price. */
  clinic(name?: string): Promise<Clinic>
  /** SQL as the owner and the system, for arranging a world; never for the act under test. */
  arrange<T>(work: (db: Database['kysely']) => Promise<T>): Promise<T>
  /** Runs every job that is due, until none is left; throws when one failed. */
  runJobs(): Promise<number>
  close(): Promise<void>
  url: string
  /** For files of the test; removed with the world. */
  folder: string
  /** The ledger of erasures outside the database, and the key of its lines. */
  erasures: { file: string; publicKey: KeyObject }
}

export interface Clinic {
  organisation: string
  branch: string
  room: string
  practitioner: string
  doctor: Someone
  service: string
  tiyn: number
}

const signingKey = generateKeyPairSync('ed25519').privateKey
const keys = { kek: new Map([[1, randomBytes(32)]]), blindIndex: randomBytes(32) }

export async function openWorld(): Promise<World> {
  const cluster = process.env.SHIPA_TEST_CLUSTER
  if (!cluster) throw new Error('no test database: run tests with `npm test -- <path>`')
  await prepareTemplate(cluster)
  const name = `shipa_test_${randomBytes(6).toString('hex')}`
  await inCluster(cluster, `create database ${name} template ${templateName()} owner shipa_owner`)
  const url = asRole(cluster, 'shipa_app', name)
  const database = openPool(url, { max: 60 })
  const owner = openPool(asRole(cluster, 'shipa_owner', name), { max: 2 })
  const sealing = createSealing(keys)
  const folder = mkdtempSync(join(tmpdir(), 'shipa-world-'))
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const erasures = { file: join(folder, 'erasure-ledger.ndjson'), publicKey }
  configureErasureLedger({ file: erasures.file, signingKey: privateKey })
  let now = new Date('2026-11-23T09:00:00+05:00')
  const clock = {
    now: () => now,
    set: (iso: string) => {
      now = new Date(iso)
    },
    pass: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000)
    },
  }
  const gate = makeGate({ database, sealing, clock: clock.now, log })
  configureSignatures({ signingKey, authority: null, verifier: null })
  configureDeployment({
    systemClass: 1,
    production: false,
    region: 'KZ',
    publicUrl: 'http://localhost:3000',
    keysApart: false,
    lastBackup: () => null,
  })

  const arrange: World['arrange'] = work =>
    withConnection(owner, async ({ db, query }) => {
      await query(`begin; set local shipa.duty = 'system'`)
      try {
        const result = await work(db)
        await query('commit')
        return result
      } catch (error) {
        await query('rollback')
        throw error
      }
    })

  async function someone(
    fullName: string,
    employment?: { organisation: string; duty: string; isNew?: boolean },
  ): Promise<Someone> {
    const [given = 'Айгерім', family = 'Сынақова'] = fullName.split(' ')
    const person = randomUUID()
    const account = randomUUID()
    const token = newToken()
    const ends = new Date(now.getTime() + 365 * 86_400_000)
    return arrange(async db => {
      await sql`insert into people.person (id, family_name, given_name, birth_date, sex, phone, email, made_at)
        values (${person}, ${family}, ${given}, '1990-01-15', 'female', '+77010000000', ${`${person}@demo.invalid`}, ${now})`.execute(
        db,
      )
      await sql`insert into accounts.account (id, person, email, email_confirmed_at, lang, made_at)
        values (${account}, ${person}, ${`${person}@demo.invalid`}, ${now}, 'kk', ${now})`.execute(db)
      let employmentId: string | undefined
      if (employment) {
        employmentId = randomUUID()
        await sql`insert into organisations.employment (id, organisation, person, duty, title_kk, title_ru, title_en, starts_on)
          values (${employmentId}, ${employment.organisation}, ${person}, ${employment.duty}, ${employment.duty}, ${employment.duty}, ${employment.duty}, '2026-01-01')`.execute(
          db,
        )
        await sql`insert into agreements.acceptance (id, edition, document, account, person, way, at, session,
            address, device, lang, shown_hash, ticked, confirmation, evidence)
          select gen_random_uuid(), e.id, d.id, ${account}, ${person}, 'tick', ${now}, gen_random_uuid(),
            '127.0.0.1', 'test', 'kk', e.hash, d.kind, 'password', '{}'
          from agreements.document d join agreements.edition e on e.id = agreements.in_force(d.id, ${now})
          where d.kind = 'staff-rules' and not ${employment.isNew ?? false}::boolean`.execute(db)
      }
      await sql`insert into accounts.session (account, token_hash, employment, made_at, last_seen_at, idle_minutes, ends_at, confirmed_until, address, device)
        values (${account}, ${tokenHash(token)}, ${employmentId ?? null}, ${now}, ${now}, 600000, ${ends}, ${ends}, '127.0.0.1', 'test')`.execute(
        db,
      )
      return { person, account, token, ...(employmentId ? { employment: employmentId } : {}) }
    })
  }

  async function clinic(title = 'Үлгі ЛОР'): Promise<Clinic> {
    const ids = Object.fromEntries(
      ['organisation', 'branch', 'room', 'practitioner', 'service', 'priceList'].map(key => [
        key,
        randomUUID(),
      ]),
    ) as Record<'organisation' | 'branch' | 'room' | 'practitioner' | 'service' | 'priceList', string>
    const mark = ids.organisation.slice(0, 8)
    await arrange(async db => {
      await sql`insert into catalogue.city (id, kk, ru, en, source, source_date) values ('almaty', 'Алматы', 'Алматы', 'Almaty', 'test', '2026-11-22') on conflict do nothing`.execute(
        db,
      )
      await sql`insert into catalogue.speciality (id, kk, ru, en, source, source_date) values ('otolaryngology', 'Оториноларинголог', 'Оториноларинголог', 'ENT doctor', 'test', '2026-11-22') on conflict do nothing`.execute(
        db,
      )
      await sql`insert into organisations.organisation (id, slug, kind, name_kk, name_ru, name_en, bin, phone, email, responsible_person, address_kk, address_ru, address_en, made_at)
        values (${ids.organisation}, ${`klinika-${mark}`}, 'clinic', ${title}, ${title}, ${title}, ${String(Number.parseInt(mark, 16)).padStart(12, '0').slice(-12)}, '+77270000000', 'klinika@demo.invalid', 'Жауапты Үлгі', 'Алматы', 'Алматы', 'Almaty', ${now})`.execute(
        db,
      )
      await sql`insert into organisations.licence (organisation, number, subject_kk, subject_ru, subject_en, issued_by, valid_from)
        values (${ids.organisation}, ${`ҮЛГІ-${mark}`}, 'ЛОР', 'ЛОР', 'ENT', 'үлгі', '2020-01-01')`.execute(
        db,
      )
      await sql`insert into organisations.branch (id, organisation, slug, name_kk, name_ru, name_en, city, address_kk, address_ru, address_en, phone, hours)
        values (${ids.branch}, ${ids.organisation}, 'ortalyq', 'Орталық', 'Центр', 'Centre', 'almaty', 'Абай 1', 'Абая 1', '1 Abai', '+77270000000', 'Mo-Sa 08:00-20:00')`.execute(
        db,
      )
      await sql`insert into organisations.room (id, branch, name) values (${ids.room}, ${ids.branch}, '101')`.execute(
        db,
      )
    })
    const doctor = await someone('Дәрігер Үлгіев', { organisation: ids.organisation, duty: 'doctor' })
    const price = 1_200_000
    await arrange(async db => {
      await sql`insert into organisations.practitioner (id, slug, organisation, branch, room, employment, name_kk, name_ru, name_en, speciality, languages, practises_since)
        values (${ids.practitioner}, ${`dariger-${mark}`}, ${ids.organisation}, ${ids.branch}, ${ids.room}, ${doctor.employment}, 'Үлгіев Дәрігер', 'Улгиев Доктор', 'Dr Ulgiev', 'otolaryngology', '{kk,ru}', 2010)`.execute(
        db,
      )
      await sql`insert into organisations.service (id, organisation, code, name_kk, name_ru, name_en, kind, minutes)
        values (${ids.service}, ${ids.organisation}, 'LOR-1', 'ЛОР қабылдауы', 'Приём ЛОР', 'ENT visit', 'visit', 30)`.execute(
        db,
      )
      await sql`insert into organisations.practitioner_service values (${ids.practitioner}, ${ids.service})`.execute(
        db,
      )
      await sql`insert into organisations.price_list (id, organisation, order_number, order_date, effective_from) values (${ids.priceList}, ${ids.organisation}, '1', '2026-01-01', '2026-01-01')`.execute(
        db,
      )
      await sql`insert into organisations.price (price_list, service, tiyn) values (${ids.priceList}, ${ids.service}, ${price})`.execute(
        db,
      )
    })
    return { ...ids, doctor, tiyn: price }
  }

  return {
    gate,
    database,
    sealing,
    clock,
    url,
    folder,
    erasures,
    arrange,
    clinic,
    person: (fullName = 'Айгерім Сынақова') => someone(fullName),
    staff: (organisation, duty, fullName = 'Қызметкер Сынақов', more = {}) =>
      someone(fullName, { organisation, duty, ...more }),
    run: (act, input, as, more = {}) =>
      gate.run(act, input, {
        ...(as ? { token: as.token } : {}),
        key: more.key ?? randomUUID(),
        origin: {
          lang: more.lang ?? 'kk',
          address: more.address ?? '127.0.0.1',
          device: 'test',
          channel: 'api',
        },
      }),
    async runJobs() {
      let count = 0
      while (await runNextJob(database, gate, log)) count++
      const failed = await sql<{
        act: string
        last_error: string
      }>`select act, last_error from kernel.job where attempts > 0`.execute(database.kysely)
      if (failed.rows[0]) throw new Error(`job ${failed.rows[0].act} failed: ${failed.rows[0].last_error}`)
      return count
    },
    async close() {
      await Promise.all([database.close(), owner.close()])
      rmSync(folder, { recursive: true })
      await inCluster(cluster, `drop database ${name} with (force)`)
    },
  }
}

async function inCluster(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
