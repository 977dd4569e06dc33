// The software looks at itself: each measure of DR-7.4 with what was measured just now, by the class of the system
// (BL-10). Nothing here is declared by hand: a measure turns red when its condition breaks.
import { sql } from 'kysely'
import { type Text, timeZone } from '../../../kernel/texts.ts'
import { checkWalls } from '../../../kernel/walls.ts'
import type { Work } from '../../../kernel/work.ts'
import { unpublishedKinds } from '../../agreements/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { lastDrill } from '../../rights/index.ts'
import { type Deployment, deploymentOfProgram } from './deployment.ts'
import { checkNames, evidence, type partNames } from './measures.texts.ts'

export type Part = keyof typeof partNames
export type Check = keyof typeof checkNames

export interface Measure {
  check: Check
  part: Part
  /** What is so when it is met. */
  says: Text
  isMet: boolean
  /** What was measured: a text of `evidence` with its values. */
  evidence: Text
  values: Readonly<Record<string, string | number>>
}

type Finding = Pick<Measure, 'isMet' | 'evidence' | 'values'>
type Query = Pick<Work, 'db' | 'now'>

interface CheckDeclaration {
  part: Part
  /** The lowest class of system of which it is asked. */
  upTo: Deployment['systemClass']
  look(work: Query, deployment: Deployment): Promise<Finding>
}

const hour = 3_600_000
const day = 24 * hour

const checks: Record<Check, CheckDeclaration> = {
  walls: { part: 'access-regime', upTo: 3, look: async work => count((await wallFaults(work)).length) },
  review: {
    part: 'access-regime',
    upTo: 3,
    look: work =>
      counted(
        work,
        sql`select count(*)::int as n from deadlines.clock_view
      where event = 'access-review' and stopped_at is null and due_at < ${work.now}`,
      ),
  },
  backup: {
    part: 'carriers',
    upTo: 3,
    look: async (work, { lastBackup }) => since(work, lastBackup(), 2 * day),
  },
  drill: {
    part: 'carriers',
    upTo: 2,
    look: async work => {
      const drill = await lastDrill(work)
      return drill?.faults.length ? count(drill.faults.length) : since(work, drill?.at ?? null, 92 * day)
    },
  },
  'keys-apart': { part: 'carriers', upTo: 3, look: async (_, { keysApart }) => yesNo(keysApart) },
  'second-factor': {
    part: 'identification',
    upTo: 2,
    look: async work => {
      const { staff, withSecondFactor } = await protection(work)
      return {
        isMet: staff === withSecondFactor,
        evidence: evidence.share,
        values: { n: withSecondFactor, all: staff },
      }
    },
  },
  sessions: {
    part: 'identification',
    upTo: 3,
    look: async work => {
      const { overlong, afterLeaving } = await protection(work)
      return count(overlong + afterLeaving)
    },
  },
  'staff-rules': {
    part: 'access-control',
    upTo: 3,
    look: async work => yesNo(!(await unpublishedKinds(work)).includes('staff-rules')),
  },
  dormant: {
    part: 'access-control',
    upTo: 2,
    look: work =>
      counted(
        work,
        sql`select count(*)::int as n from (
      select account from accounts.staff_presence() where frozen_at is null
      group by account having max(last_used_at) < ${new Date(work.now.getTime() - 60 * day)}) slept`,
      ),
  },
  chained: {
    part: 'events',
    upTo: 3,
    look: async work => {
      const { rows } = await sql<{
        waits: Date | null
      }>`select oldest_waiting as waits from journal.standing()`.execute(work.db)
      const late = rows[0]!.waits !== null && rows[0]!.waits.getTime() < work.now.getTime() - hour / 12
      return late ? since(work, rows[0]!.waits, hour / 12) : count(0)
    },
  },
  'append-only': {
    part: 'events',
    upTo: 3,
    look: async work => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_trigger
        where tgname in ('entry_append_only', 'checkpoint_append_only', 'inbox_append_only', 'inbox_row_is_chained')
          and tgenabled in ('O', 'A') and not tgisinternal`.execute(work.db)
      return count(4 - rows[0]!.n)
    },
  },
  detection: {
    part: 'events',
    upTo: 3,
    look: async work => {
      const { rows } = await sql<{ at: Date | null }>`select max(written_at) as at from kernel.job
        where act = 'detect-unusual-access' and dead_at is null`.execute(work.db)
      return since(work, rows[0]!.at, 3 * hour)
    },
  },
  cases: {
    part: 'control',
    upTo: 3,
    look: work =>
      counted(
        work,
        sql`select count(*)::int as n from oversight.alert_view
      where state = 'case' and found_at < ${new Date(work.now.getTime() - 5 * day)}`,
      ),
  },
  notices: {
    part: 'control',
    upTo: 3,
    look: work =>
      counted(
        work,
        sql`select count(*)::int as n from deadlines.clock_view
      where event = 'breach-notice' and stopped_at is null and due_at < ${work.now}`,
      ),
  },
  jobs: {
    part: 'control',
    upTo: 3,
    look: work => counted(work, sql`select count(*)::int as n from kernel.job where dead_at is not null`),
  },
  region: {
    part: 'environment',
    upTo: 3,
    look: async (_, { region }) => ({
      isMet: region === 'KZ',
      evidence: evidence.at,
      values: { at: region },
    }),
  },
  https: {
    part: 'environment',
    upTo: 3,
    look: async (_, { publicUrl }) => ({
      isMet: publicUrl.startsWith('https:'),
      evidence: evidence.at,
      values: { at: publicUrl },
    }),
  },
  demonstration: {
    part: 'configuration',
    upTo: 3,
    look: async work => count((await protection(work)).demonstration),
  },
}

/** Every check that the class of this system asks for, in the order of DR-7.4. Reads; changes nothing. */
export async function selfChecks(work: Query): Promise<Measure[]> {
  const deployment = deploymentOfProgram()
  const measures: Measure[] = []
  for (const [check, { part, upTo, look }] of Object.entries(checks) as [Check, CheckDeclaration][]) {
    if (deployment.systemClass > upTo) continue
    measures.push({ check, part, says: checkNames[check], ...(await look(work, deployment)) })
  }
  return measures
}

async function wallFaults(work: Query): Promise<string[]> {
  return checkWalls(
    async text => (await sql.raw(text).execute(work.db)) as { rows: Record<string, unknown>[] },
  )
}

async function protection(work: Query) {
  const { rows } = await sql<{
    staff: number
    withSecondFactor: number
    overlong: number
    afterLeaving: number
    demonstration: number
  }>`select staff, with_second_factor as "withSecondFactor", overlong_sessions as overlong,
      open_after_leaving as "afterLeaving", demonstration
    from accounts.protection_figures(${dayOf(work.now)})`.execute(work.db)
  return rows[0]!
}

async function counted(work: Query, query: ReturnType<typeof sql>): Promise<Finding> {
  const { rows } = (await query.execute(work.db)) as { rows: { n: number }[] }
  return count(rows[0]!.n)
}

function count(faults: number): Finding {
  return faults === 0
    ? { isMet: true, evidence: evidence.none, values: {} }
    : { isMet: false, evidence: evidence.faults, values: { n: faults } }
}

function yesNo(isMet: boolean): Finding {
  return { isMet, evidence: isMet ? evidence.yes : evidence.no, values: {} }
}

function since({ now }: Query, at: Date | null, most: number): Finding {
  if (!at) return { isMet: false, evidence: evidence.never, values: {} }
  const told = at.toLocaleString('ru-KZ', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return { isMet: now.getTime() - at.getTime() <= most, evidence: evidence.at, values: { at: told } }
}
