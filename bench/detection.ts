// How long the journal of a busy day takes to be read through: a hundred thousand looks of forty members of staff at
// five thousand patients, nine of ten with a visit. The aim of the house is ten seconds.
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { World } from '../app/testing/world.ts'
import { chainOnce } from '../modules/journal/index.ts'
import { receivingClinic } from '../modules/scheduling/testing/receiving-clinic.ts'

export interface DetectionFigure {
  looks: number
  alerts: number
  seconds: number
}

/** Fills an empty world with such a day, chains it, and runs the detection once. */
export async function measureDetection(world: World, looks = 100_000): Promise<DetectionFigure> {
  const clinic = await receivingClinic(world)
  await world.arrange(async db => {
    await sql`set local jit = off`.execute(db)
    await sql`create temp table someone on commit drop as
      select gen_random_uuid() as id, n from generate_series(1, 5040) n`.execute(db)
    await sql`insert into people.person (id, family_name, given_name, birth_date, sex, phone, made_at)
      select id, 'Үлгі' || n % 900, 'Сынақ', '1980-01-01', 'female', 'n' || n, now() from someone`.execute(db)
    await sql`insert into accounts.account (id, person, email, lang, made_at)
      select id, id, n || '@demo.invalid', 'kk', '2026-01-01' from someone where n > 5000`.execute(db)
    await sql`insert into organisations.employment (id, organisation, branch, person, duty, title_kk, title_ru, title_en, starts_on)
      select id, ${clinic.organisation}, ${clinic.branch}, id, 'reception', 'x', 'x', 'x', '2026-01-01'
      from someone where n > 5000`.execute(db)
    await sql`insert into scheduling.booking (organisation, branch, room, practitioner, service, patient, booked_by, starts_at,
        ends_at, state, tiyn, offer_edition, paid, channel, made_at)
      select ${clinic.organisation}, ${clinic.branch}, ${clinic.room}, ${clinic.practitioner}, ${clinic.service}, s.id,
        ${clinic.doctor.account}, t, t + interval '30 minutes', 'booked', 0, e.id, 'at-desk', 'desk', now()
      from someone s cross join lateral (select timestamptz '2026-11-23 09:00+05' + (s.n % 60) * interval '1 day' as t) at
      cross join lateral (select id from agreements.edition limit 1) e where s.n <= 4500`.execute(db)
    await sql`insert into journal.inbox (at, act, kind, outcome, purpose, account, actor_person, organisation, branch, duty,
        employment, channel, address, persons, rules, detail)
      select timestamptz '2026-11-23 08:00+05' + l * interval '0.4 second', 'open-record', 'read', 'done', 'care', w.id, w.id,
        ${clinic.organisation}, ${clinic.branch}, 'reception', w.id, 'web', '', array[p.id], '{front-desk}', '{}'
      from generate_series(1, ${looks}::int) l join someone w on w.n = 5001 + l % 40
      join someone p on p.n = 1 + (l * 7919::bigint) % 5000`.execute(db)
  })
  const { privateKey: signingKey } = generateKeyPairSync('ed25519')
  const checkpointFile = join(mkdtempSync(join(tmpdir(), 'shipa-bench-')), 'checkpoints')
  world.clock.set('2026-11-24T09:00:00+05:00')
  while (
    (await chainOnce({ database: world.database, signingKey, checkpointFile, clock: world.clock.now })) > 0
  );
  await world.arrange(db => sql`analyze`.execute(db))
  const begun = performance.now()
  await world.runJobs()
  const seconds = (performance.now() - begun) / 1000
  const { rows } = await world.arrange(db =>
    sql<{
      looks: number
      alerts: number
    }>`select coalesce(sum(looks), 0)::int as looks, coalesce(sum(alerts), 0)::int as alerts
      from oversight.detection_run`.execute(db),
  )
  return { ...rows[0]!, seconds }
}
