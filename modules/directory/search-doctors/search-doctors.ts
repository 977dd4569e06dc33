import { type RawBuilder, sql } from 'kysely'
import { type Answer, type Asked, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { addDays, dayOf } from '../../catalogue/index.ts'
import { three } from '../../organisations/index.ts'
import { firstFreeWithin } from '../../scheduling/index.ts'
import { dayParts, pageSize, searchDoctors } from './search-doctors.api.ts'

type Search = Asked<typeof searchDoctors>
type Doctor = Answer<typeof searchDoctors>['doctors'][number]

interface Candidate {
  id: string
  service: string
  minutes: number
  tiyn: number
  freeAt: Date | null
}

/** How far ahead a search by part of the day looks when no day was named. */
const horizonDays = 14

/**
 * A doctor stands in the answer with the visit that a newcomer books first. All who fit are put in order in
 * memory, because free times of a day are computed and not stored; the twenty of the page are then read whole.
 */
export default act(searchDoctors, async (work, search) => {
  const found = await freeAsAsked(work, search, await candidates(work, search))
  found.sort(search.sort === 'price' ? byPrice : byTime)
  const shown = found.slice((search.page - 1) * pageSize, search.page * pageSize)
  return { total: found.length, doctors: await whole(work, shown) }
})

async function candidates(work: Work, search: Search): Promise<Candidate[]> {
  const today = dayOf(work.now)
  const { rows } = await sql<Candidate>`
    select d.id, s.id as service, s.minutes, price.tiyn, n.starts_at as "freeAt"
    from organisations.practitioner d
    join organisations.branch b on b.id = d.branch
    join organisations.organisation o on o.id = d.organisation
    join catalogue.speciality sp on sp.id = d.speciality
    join (
      select distinct on (ps.practitioner) ps.practitioner, s.id, s.minutes from organisations.practitioner_service ps
      join organisations.service s on s.id = ps.service
      where s.kind = 'visit' order by ps.practitioner, s.code) s on s.practitioner = d.id
    join organisations.price_of(s.id, d.id, ${today}::date) price on true
    left join scheduling.next_free_view n on n.practitioner = d.id and n.service = s.id and n.starts_at > ${work.now}
    where ${sql.join(conditions(search), sql` and `)}`.execute(work.db)
  return rows
}

// Only what was asked stands in the statement: with "or nothing was asked" in it PostgreSQL expects one doctor
// where there are hundreds, and joins them in the slowest way.
function conditions({ city, speciality, language, maxTiyn, words }: Search): RawBuilder<unknown>[] {
  return [
    sql`d.receives`,
    ...(city ? [sql`b.city = ${city}`] : []),
    ...(speciality ? [sql`d.speciality = ${speciality}`] : []),
    ...(language ? [sql`${language} = any (d.languages)`] : []),
    ...(maxTiyn === undefined ? [] : [sql`price.tiyn <= ${maxTiyn}`]),
    ...(words
      ? [sql`d.search || o.search || sp.search like all ((select catalogue.word_patterns(${words}))::text[])`]
      : []),
  ]
}

// Without a day or an hour the table of next free times is enough; with one, the times are computed.
async function freeAsAsked(work: Work, { day, part }: Search, found: Candidate[]): Promise<Candidate[]> {
  if (!day && !part) return found
  const today = dayOf(work.now)
  if (day && (day < today || day > addDays(today, 365))) return []
  const [fromMinute, untilMinute] = part ? dayParts[part] : [0, 1440]
  const first = await firstFreeWithin(work, new Map(found.map(one => [one.id, one.minutes])), {
    day: day ?? today,
    days: day ? 1 : horizonDays,
    fromMinute,
    untilMinute,
  })
  return found.flatMap(one => {
    const freeAt = first.get(one.id)
    return freeAt ? [{ ...one, freeAt }] : []
  })
}

function byTime(a: Candidate, b: Candidate): number {
  const never = Number.MAX_SAFE_INTEGER
  return (
    (a.freeAt?.getTime() ?? never) - (b.freeAt?.getTime() ?? never) ||
    a.tiyn - b.tiyn ||
    a.id.localeCompare(b.id)
  )
}

function byPrice(a: Candidate, b: Candidate): number {
  return a.tiyn - b.tiyn || byTime(a, b)
}

async function whole(work: Work, shown: readonly Candidate[]): Promise<Doctor[]> {
  const { rows } = await sql<Omit<Doctor, 'tiyn' | 'freeAt'> & { id: string }>`
    select d.id, d.slug, ${three('d.name')} as name, jsonb_build_object('kk', sp.kk, 'ru', sp.ru, 'en', sp.en) as speciality,
      array(select jsonb_build_object('kk', l.kk, 'ru', l.ru, 'en', l.en) from unnest(d.languages) with ordinality as spoken (id, at)
        join catalogue.language l on l.id = spoken.id order by at) as languages,
      d.practises_since as "practisesSince",
      jsonb_build_object('slug', o.slug, 'name', ${three('o.name')}, 'licence', (
        select number from organisations.licence l where l.organisation = o.id and l.valid_from <= ${dayOf(work.now)}
          and (l.valid_until is null or l.valid_until >= ${dayOf(work.now)}) order by l.valid_from limit 1)) as clinic,
      jsonb_build_object('kk', c.kk, 'ru', c.ru, 'en', c.en) as city, ${three('b.address')} as address,
      jsonb_build_object('id', s.id, 'name', ${three('s.name')}, 'minutes', s.minutes) as service
    from unnest(${shown.map(one => one.id)}::uuid[], ${shown.map(one => one.service)}::uuid[]) as shown (doctor, service)
    join organisations.practitioner d on d.id = shown.doctor
    join organisations.service s on s.id = shown.service
    join organisations.branch b on b.id = d.branch
    join organisations.organisation o on o.id = d.organisation
    join catalogue.city c on c.id = b.city
    join catalogue.speciality sp on sp.id = d.speciality`.execute(work.db)
  const byId = new Map(rows.map(row => [row.id, row]))
  return shown.map(({ id, tiyn, freeAt }) => ({
    ...byId.get(id)!,
    tiyn,
    freeAt: freeAt?.toISOString() ?? null,
  }))
}
