import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { addDays, dayOf } from '../../catalogue/index.ts'
import { isRegistered, organisationById, organisationBySlug, three } from '../../organisations/index.ts'
import * as declarations from './footage.api.ts'

const list = act(declarations.listCameras, async (work, { organisation: slug }) => {
  const own = work.actor.organisation
  const organisation = slug
    ? await organisationBySlug(work, slug)
    : own && (await organisationById(work, own))
  if (!organisation) return work.absent()
  const { rows } = await sql<Answer<typeof declarations.listCameras>['cameras'][number]>`
    select c.id, ${three('c.place')} as place, c.has_sound as "hasSound", c.keep_days as "keepDays", c.since::text as since
    from privacy.camera c where c.organisation = ${organisation.id}
      and not exists (select from privacy.camera_end e where e.camera = c.id) order by c.since, c.id`.execute(
    work.db,
  )
  return { organisation: { slug: organisation.slug, name: organisation.name }, cameras: rows }
})

const add = act(declarations.addCamera, async (work, asked) => {
  const camera = randomUUID()
  await sql`insert into privacy.camera (id, organisation, place_kk, place_ru, place_en, has_sound, keep_days, since, added_by)
    values (${camera}, ${work.actor.organisation}, ${asked.placeKk}, ${asked.placeRu}, ${asked.placeEn}, ${asked.hasSound},
      ${asked.keepDays}, ${dayOf(work.now)}, ${work.actor.account})`.execute(work.db)
  return { camera }
})

const end = act(declarations.endCamera, async (work, { camera }) => {
  const { rows } =
    await sql`select from privacy.camera where id = ${camera} and organisation = ${work.actor.organisation}`.execute(
      work.db,
    )
  if (rows.length === 0) work.absent()
  await sql`insert into privacy.camera_end (camera, at, by_account)
    values (${camera}, ${work.now}, ${work.actor.account})`.execute(work.db)
  return {}
})

const register = act(declarations.registerFootage, async (work, asked) => {
  const organisation = work.actor.organisation!
  const { camera = null, keptAt, filmedAt, filmedUntil, keepDays } = asked
  if (camera) await ofOwnCamera(work, camera)
  await ofThisClinic(work, asked.people)
  if (new Date(filmedUntil) > work.now) return work.refuse('not-filmed-yet')
  const footage = randomUUID()
  await sql`insert into privacy.footage (id, organisation, camera, kept_at, filmed_at, filmed_until, keep_until, by_account)
    values (${footage}, ${organisation}, ${camera}, ${keptAt}, ${filmedAt}, ${filmedUntil},
      ${addDays(dayOf(new Date(filmedAt)), keepDays)}, ${work.actor.account})`.execute(work.db)
  await nameAll(work, footage, asked.people)
  work.note({ footage })
  return { footage }
})

const name = act(declarations.nameInFootage, async (work, { footage, people }) => {
  const { rows } = await sql`select from privacy.footage
    where id = ${footage} and organisation = ${work.actor.organisation}`.execute(work.db)
  if (rows.length === 0) return work.absent()
  await ofThisClinic(work, people)
  await nameAll(work, footage, people)
  work.note({ footage })
  return {}
})

const find = act(declarations.findFilmed, async (work, { words }) => {
  const { organisation } = work.actor
  const patterns = words.split(/\s+/).map(word => `${word.replace(/[\\%_]/g, '\\$&')}%`)
  const { rows } = await sql<Answer<typeof declarations.findFilmed>['people'][number]>`
    select n.id as person, n.family_name || ' ' || n.given_name as name, n.birth_date::text as "birthDate",
      bool_or(k.is_patient) as "isPatient", bool_or(not k.is_patient) as "isStaff"
    from (select p.person, true as is_patient from organisations.patient_view p where p.organisation = ${organisation}
        union all select e.person, false from organisations.employment_view e where e.organisation = ${organisation}) k
    join people.person_view n on n.id = k.person
    where (select bool_and(n.family_name ilike w or n.given_name ilike w or n.middle_name ilike w) from unnest(${patterns}::text[]) w)
    group by n.id, n.family_name, n.given_name, n.birth_date
    order by name, n.id limit ${foundAtOnce}`.execute(work.db)
  work.saw(
    rows.map(row => row.person),
    'register-of-footage',
  )
  return { people: rows }
})

type Footage = Answer<typeof declarations.listFootage>['footage'][number]
type Row = Omit<Footage, 'filmedAt' | 'filmedUntil' | 'people' | 'uses'> & {
  filmedAt: Date
  filmedUntil: Date | null
}
type Named = Footage['people'][number] & { footage: string }
type Use = { footage: string; id: string; what: string; at: Date; endedAt: Date | null }

const listAll = act(declarations.listFootage, async (work, { footage: one }) => {
  const { rows } = await sql<Row>`
    select f.id, case when c.id is not null then ${three('c.place')} end as camera, f.kept_at as "keptAt",
      f.filmed_at as "filmedAt", f.filmed_until as "filmedUntil", f.keep_until::text as "keepUntil"
    from privacy.footage f left join privacy.camera c on c.id = f.camera
    where f.organisation = ${work.actor.organisation} and (${one ?? null}::uuid is null or f.id = ${one ?? null})
    order by f.filmed_at desc, f.id limit 200`.execute(work.db)
  if (one && rows.length === 0) return work.absent()
  const ids = rows.map(row => row.id)
  const { rows: named } = await sql<Named>`
    select p.footage, p.person, p.role, coalesce(n.family_name || ' ' || n.given_name, '—') as name,
      exists (select from privacy.consent s where s.person = p.person and s.organisation = ${work.actor.organisation}
        and s.purpose = 'publication' and privacy.consent_stands(s.id, p.person, ${work.now})) as "mayPublish"
    from privacy.footage_person p left join people.person_view n on n.id = p.person
    where p.footage = any (${ids}::uuid[]) order by name, p.person`.execute(work.db)
  work.saw(
    named.map(row => row.person),
    'register-of-footage',
  )
  const { rows: uses } = await sql<Use>`
    select u.footage, u.id, u.what, u.at, e.at as "endedAt"
    from privacy.footage_use u left join privacy.footage_use_end e on e.use = u.id
    where u.footage = any (${ids}::uuid[]) order by u.at desc, u.id`.execute(work.db)
  return {
    footage: rows.map(row => ({
      ...row,
      filmedAt: row.filmedAt.toISOString(),
      filmedUntil: row.filmedUntil?.toISOString() ?? null,
      people: named
        .filter(({ footage }) => footage === row.id)
        .map(({ person, name, role, mayPublish }) => ({ person, name, role, mayPublish })),
      uses: uses
        .filter(({ footage }) => footage === row.id)
        .map(({ id, what, at, endedAt }) => ({
          id,
          what,
          at: at.toISOString(),
          endedAt: endedAt?.toISOString() ?? null,
        })),
    })),
  }
})

const mark = act(declarations.markForPublication, async (work, { footage, what }) => {
  await seenInIt(work, footage)
  const use = randomUUID()
  await sql`insert into privacy.footage_use (id, footage, what, at, by_account)
    values (${use}, ${footage}, ${what}, ${work.now}, ${work.actor.account})`.execute(work.db)
  work.note({ footage })
  return { use }
})

const unmark = act(declarations.takeMarkOff, async (work, { use }) => {
  const { rows } = await sql<{
    footage: string
  }>`select footage from privacy.footage_use where id = ${use}`.execute(work.db)
  const footage = rows[0]?.footage ?? work.absent()
  await seenInIt(work, footage)
  await sql`insert into privacy.footage_use_end (use, at, by_account)
    values (${use}, ${work.now}, ${work.actor.account})`.execute(work.db)
  work.note({ footage })
  return {}
})

export const footageActs = [list, add, end, register, name, find, listAll, mark, unmark]

/** More than ten is no finding: another word is needed. */
const foundAtOnce = 10

type People = readonly { person: string; role: 'patient' | 'companion' | 'staff' }[]

async function ofOwnCamera(work: Work, camera: string) {
  const { rows } = await sql`select from privacy.camera
    where id = ${camera} and organisation = ${work.actor.organisation}`.execute(work.db)
  if (rows.length === 0) work.absent()
}

// Patients and companions are registered here; whether somebody is of the staff, the trigger asks.
async function ofThisClinic(work: Work, people: People) {
  for (const { person, role } of people)
    if (role !== 'staff' && !(await isRegistered(work, work.actor.organisation!, person))) work.absent()
  work.saw(
    people.map(one => one.person),
    'register-of-footage',
  )
}

async function nameAll(work: Work, footage: string, people: People) {
  for (const { person, role } of people)
    await sql`insert into privacy.footage_person (footage, person, role) values (${footage}, ${person}, ${role})`.execute(
      work.db,
    )
}

// Absent unless it is footage of the actor's own organisation.
async function seenInIt(work: Work, footage: string) {
  const { rows } = await sql<{ person: string }>`
    select p.person from privacy.footage_person p join privacy.footage f on f.id = p.footage
    where f.id = ${footage} and f.organisation = ${work.actor.organisation}`.execute(work.db)
  if (rows.length === 0) work.absent()
  work.saw(
    rows.map(row => row.person),
    'register-of-footage',
  )
}
