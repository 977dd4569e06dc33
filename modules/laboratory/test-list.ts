// The list of tests with their ranges, as acts read it.
import { sql } from 'kysely'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { three } from '../organisations/index.ts'
import type { DatedRange } from './judge.ts'

export interface Test {
  code: string
  name: Text
  specimen: string
  specimenName: Text
  container: Text
  unit: string
  decimals: number
  possibleLow: number
  possibleHigh: number
  deltaPercent: number | null
  deltaDays: number
  isSensitive: boolean
}

/** Every test by its code, in the order in which a laboratory lists them. */
export async function allTests(work: Pick<Work, 'db'>): Promise<Map<string, Test>> {
  const { rows } = await sql<Test>`
    select t.code, ${three('t.name')} as name, t.specimen, ${three('s.name')} as "specimenName",
      ${three('s.container')} as container, t.unit, t.decimals, t.possible_low::float8 as "possibleLow",
      t.possible_high::float8 as "possibleHigh", t.delta_percent as "deltaPercent", t.delta_days as "deltaDays",
      t.is_sensitive as "isSensitive"
    from laboratory.test t join laboratory.specimen s on s.id = t.specimen order by t.place`.execute(work.db)
  return new Map(rows.map(row => [row.code, row]))
}

export async function rangesOf(work: Pick<Work, 'db'>, test: string): Promise<DatedRange[]> {
  const { rows } = await sql<DatedRange>`
    select sex, from_years as "fromYears", until_years as "untilYears", low::float8 as low, high::float8 as high,
      critical_low::float8 as "criticalLow", critical_high::float8 as "criticalHigh", since::text as since
    from laboratory.reference_range where test = ${test}`.execute(work.db)
  return rows
}

export interface Panel {
  id: string
  name: Text
  tests: string[]
}

export async function allPanels(work: Pick<Work, 'db'>): Promise<Panel[]> {
  const { rows } = await sql<Panel>`
    select p.id, ${three('p.name')} as name, array_agg(x.test order by t.place) as tests
    from laboratory.panel p join laboratory.panel_test x on x.panel = p.id join laboratory.test t on t.code = x.test
    group by p.id order by p.place`.execute(work.db)
  return rows
}
