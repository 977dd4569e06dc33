import { sql } from 'kysely'
import { type Act, act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { addDays, dayOf } from '../../catalogue/index.ts'
import { staffNamed } from '../../organisations/index.ts'
import { hideSmall, type Method } from './detect.ts'
import { ageBands, countDays, findSignals, mondayOf, seriesOf, weekCounts } from './stream.ts'
import * as api from './surveillance.api.ts'

const dayLong = 86_400_000
// At four at night in Almaty.
const hour = -3_600_000

const watch = act(api.watchVisits, async work => {
  const next = new Date(Math.ceil((work.now.getTime() - hour + 1) / dayLong) * dayLong + hour)
  await work.later('watch-visits', {}, { at: next, key: `watch-visits ${next.toISOString()}` })
  const { rows } = await sql<{ id: string }>`
    select id from organisations.organisation where kind <> 'platform' order by id`.execute(work.db)
  const today = dayOf(work.now)
  let [counted, found] = [0, 0]
  for (const { id } of rows) {
    counted += await countDays(work, id, addDays(today, -14), addDays(today, -1))
    found += await findSignals(work, id)
  }
  // Numbers alone are kept: nobody's data was seen, only counted.
  work.saw([], 'surveillance-stream')
  return { counted, found }
})

const show = act(api.showSurveillance, async (work, asked) => {
  const organisation = work.actor.organisation!
  const counts = await weekCounts(work, organisation)
  const names = await namesOf(work)
  const nameOf = (diagnosis: string) =>
    names.get(diagnosis) ?? { kk: diagnosis, ru: diagnosis, en: diagnosis }
  const groups = [...new Set(counts.map(one => one.diagnosis))].sort()
  const signals = await signalsOf(work, organisation)
  const diagnosis = asked.diagnosis ?? signals[0]?.diagnosis ?? groups[0]
  const series = diagnosis
    ? seriesOf(counts, diagnosis, addDays(mondayOf(dayOf(work.now)), -7)).slice(-26)
    : []
  const shown = hideSmall(series.map(one => one.visits))
  return {
    groups: groups.map(one => ({ diagnosis: one, name: nameOf(one) })),
    chosen:
      diagnosis && groups.includes(diagnosis)
        ? {
            diagnosis,
            name: nameOf(diagnosis),
            weeks: series.map(({ week }, at) => ({ week, visits: shown[at]! })),
            ages: await agesOf(work, organisation, diagnosis),
          }
        : null,
    signals: signals.map(one => ({ ...one, name: nameOf(one.diagnosis) })),
  }
})

const assess = act(api.assessSignal, async (work, { signal, outcome, says }) => {
  const { rows } = await sql`select from research.signal
    where id = ${signal} and organisation = kernel.organisation()`.execute(work.db)
  if (rows.length === 0) return work.absent()
  await sql`insert into research.signal_assessment (signal, outcome, says, by_employment, at)
    values (${signal}, ${outcome}, ${says}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  work.note({ signal })
  return {}
})

export const surveillanceActs: readonly Act<any>[] = [watch, show, assess]

async function namesOf(work: Work) {
  const { rows } = await sql<Text & { code: string }>`
    select code, kk, ru, en from catalogue.icd10 where length(code) = 3`.execute(work.db)
  return new Map(rows.map(({ code, ...name }) => [code, name]))
}

// Finished weeks alone: from one day to the next the difference would be a single visit.
async function agesOf(work: Work, organisation: string, diagnosis: string) {
  const { rows } = await sql<{ band: string; visits: number }>`
    select age_band as band, sum(visits)::int as visits from research.signal_count
    where organisation = ${organisation} and diagnosis = ${diagnosis} and day < ${mondayOf(dayOf(work.now))}::date group by 1`.execute(
    work.db,
  )
  const of = new Map(rows.map(one => [one.band, one.visits]))
  const shown = hideSmall(ageBands.map(band => of.get(band) ?? 0))
  return ageBands.map((band, at) => ({ band, visits: shown[at]! }))
}

async function signalsOf(work: Work, organisation: string) {
  const { rows } = await sql<{
    signal: string
    diagnosis: string
    week: string
    method: Method
    observed: number
    expected: number
    threshold: number
    outcome: 'real' | 'artefact' | 'watched' | null
    says: string
    by: string
    at: Date
  }>`select s.id as signal, s.diagnosis, s.week, s.method, s.observed, s.expected, s.threshold, a.outcome, a.says,
      a.by_employment as by, a.at
    from research.signal s left join research.signal_assessment a on a.signal = s.id
    where s.organisation = ${organisation} order by s.week desc, s.diagnosis, s.method limit 100`.execute(
    work.db,
  )
  const names = await staffNamed(
    work,
    rows.flatMap(row => row.by ?? []),
  )
  return rows.map(({ outcome, says, by, at, ...row }) => ({
    ...row,
    assessment: outcome && { outcome, says, by: names.get(by)?.name ?? '', at: at.toISOString() },
  }))
}
