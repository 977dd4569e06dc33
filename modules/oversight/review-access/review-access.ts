import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { clockOf, startClock, stopClock } from '../../deadlines/index.ts'
import { endEmployment } from '../../organisations/index.ts'
import { answerAccessReview, openAccessReviews, showAccessReview } from './review-access.api.ts'

type Line = Answer<typeof showAccessReview>['lines'][number]

/** One review for each organisation that has a director; orders itself for the next quarter. */
export const openAccessReviewsAct = act(openAccessReviews, async work => {
  const today = dayOf(work.now)
  const quarter = quarterOf(today)
  const { rows } = await sql<{ organisation: string }>`
    select distinct e.organisation from organisations.employment_view e
    where e.duty = 'director' and e.starts_on <= ${today} and (e.ends_on is null or e.ends_on >= ${today})
      and not exists (select from oversight.access_review r where r.organisation = e.organisation and r.quarter = ${quarter})`.execute(
    work.db,
  )
  for (const { organisation } of rows) await open(work, organisation, quarter, today)
  const next = nextQuarter(today)
  await work.later(
    'open-access-reviews',
    {},
    { at: new Date(`${next}T06:00:00+05:00`), key: `open-access-reviews ${next}` },
  )
  work.saw([], 'access-review')
  return {}
})

export const showAccessReviewAct = act(showAccessReview, async work => {
  const review = await newest(work)
  if (!review) {
    work.saw([], 'access-review')
    return { review: null, lines: [] }
  }
  const { rows } = await sql<Omit<Line, 'lastUsedAt'> & { person: string; lastUsedAt: Date | null }>`
    select l.employment, e.person, n.family_name || ' ' || n.given_name as name, e.duty,
      jsonb_build_object('kk', e.title_kk, 'ru', e.title_ru, 'en', e.title_en) as title, s.last_used_at as "lastUsedAt",
      s.frozen_at is not null as frozen, a.decision, l.employment = ${work.actor.employment} as mine
    from oversight.access_review_line l
    join organisations.employment_view e on e.id = l.employment
    join people.person_view n on n.id = e.person
    left join accounts.staff_presence() s on s.employment = l.employment
    left join oversight.access_review_answer a on a.review = l.review and a.employment = l.employment
    where l.review = ${review.id}
    order by a.decision nulls first, s.last_used_at nulls first, name, l.employment`.execute(work.db)
  work.saw(
    rows.map(row => row.person),
    'access-review',
  )
  const clock = await clockOf(work, { event: 'access-review', about: review.id })
  return {
    review: {
      review: review.id,
      quarter: review.quarter,
      begunAt: review.begun_at.toISOString(),
      dueAt: (clock && !clock.stoppedAt && clock.dueAt?.toISOString()) || null,
    },
    lines: rows.map(({ person, lastUsedAt, ...line }) => ({
      ...line,
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    })),
  }
})

export const answerAccessReviewAct = act(answerAccessReview, async (work, { employment, decision }) => {
  const review = (await newest(work)) ?? work.absent()
  const { rows } = await sql<{ person: string }>`
    select e.person from oversight.access_review_line l join organisations.employment_view e on e.id = l.employment
    where l.review = ${review.id} and l.employment = ${employment}`.execute(work.db)
  const { person } = rows[0] ?? work.absent()
  if (decision === 'end' && employment === work.actor.employment) return work.refuse('own-duty')
  await sql`insert into oversight.access_review_answer (review, employment, decision, at, by_account)
    values (${review.id}, ${employment}, ${decision}, ${work.now}, ${work.actor.account})`.execute(work.db)
  if (decision === 'end') await endEmployment(work, employment, dayOf(work.now))
  const { rows: open } = await sql<{ left: number }>`
    select count(*)::int as left from oversight.access_review_line l where l.review = ${review.id}
      and not exists (select from oversight.access_review_answer a where a.review = l.review and a.employment = l.employment)`.execute(
    work.db,
  )
  const { left } = open[0]!
  if (left === 0) await stopClock(work, { event: 'access-review', about: review.id }, 'done')
  work.saw(person, 'access-review')
  return { left }
})

async function open(work: Work, organisation: string, quarter: string, today: string) {
  const review = randomUUID()
  await sql`insert into oversight.access_review (id, organisation, quarter, begun_at)
    values (${review}, ${organisation}, ${quarter}, ${work.now})`.execute(work.db)
  await sql`insert into oversight.access_review_line (review, employment)
    select ${review}, id from organisations.employment_view
    where organisation = ${organisation} and starts_on <= ${today} and (ends_on is null or ends_on >= ${today})`.execute(
    work.db,
  )
  await startClock(work, {
    event: 'access-review',
    about: review,
    organisation,
    person: null,
    link: '/officer/access-review',
  })
}

async function newest(work: Work) {
  const { rows } = await sql<{ id: string; quarter: string; begun_at: Date }>`
    select id, quarter, begun_at from oversight.access_review where organisation = ${work.actor.organisation}
    order by begun_at desc limit 1`.execute(work.db)
  return rows[0]
}

/** `2026-Q4` of a day. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

function nextQuarter(day: string): string {
  const month = Math.ceil(Number(day.slice(5, 7)) / 3) * 3 + 1
  const year = Number(day.slice(0, 4)) + (month > 12 ? 1 : 0)
  return `${year}-${String(month > 12 ? 1 : month).padStart(2, '0')}-01`
}
