import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
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

const register = act(declarations.registerFootage, async (work, { keptAt, filmedAt, keepDays, people }) => {
  const organisation = work.actor.organisation!
  for (const { person, role } of people)
    if (role !== 'staff' && !(await isRegistered(work, organisation, person))) work.absent()
  work.saw(
    people.map(one => one.person),
    'request-at-desk',
  )
  const footage = randomUUID()
  await sql`insert into privacy.footage (id, organisation, kept_at, filmed_at, keep_until, by_account)
    values (${footage}, ${organisation}, ${keptAt}, ${filmedAt}, ${addDays(dayOf(new Date(filmedAt)), keepDays)},
      ${work.actor.account})`.execute(work.db)
  for (const { person, role } of people)
    await sql`insert into privacy.footage_person (footage, person, role) values (${footage}, ${person}, ${role})`.execute(
      work.db,
    )
  work.note({ footage })
  return { footage }
})

const mark = act(declarations.markForPublication, async (work, { footage, what }) => {
  const { rows } = await sql<{ person: string }>`
    select p.person from privacy.footage_person p join privacy.footage f on f.id = p.footage
    where f.id = ${footage} and f.organisation = ${work.actor.organisation}`.execute(work.db)
  if (rows.length === 0) return work.absent()
  work.saw(
    rows.map(row => row.person),
    'request-at-desk',
  )
  const use = randomUUID()
  await sql`insert into privacy.footage_use (id, footage, what, at, by_account)
    values (${use}, ${footage}, ${what}, ${work.now}, ${work.actor.account})`.execute(work.db)
  work.note({ footage })
  return { use }
})

export const footageActs = [list, add, end, register, mark]
