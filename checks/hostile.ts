// Runs every act as those who should get nothing by it, with the victim's own ids in the input.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Someone, World } from '../app/testing/world.ts'
import type { AnyAct } from '../kernel/act.ts'
import { Refusal } from '../kernel/refusal.ts'
import { duties } from '../modules/organisations/index.ts'
import type { HostileWorld } from './hostile-world.ts'
import { fittingInput } from './inputs.ts'

export type Outcome = { answer: unknown } | { refusal: Refusal } | { bug: Error }

/** Acts that stand open by design, each with its reason. */
const openByDesign: Record<string, string> = {
  'show-mailbox': 'while trying out, the mailbox stands in for the phones and mailboxes of invented people',
}

/** The acts in an order in which none takes away the sessions that the next ones need. */
export function inOrder(acts: readonly AnyAct[]): AnyAct[] {
  const rank = (act: AnyAct) => (leaving.includes(act.name) ? 1 + leaving.indexOf(act.name) : 0)
  return [...acts].sort((a, b) => rank(a) - rank(b) || a.kind.localeCompare(b.kind))
}

const leaving = ['end-session', 'end-other-sessions', 'change-password', 'choose-duty', 'sign-out']

/** Faults of one act: what a stranger got, changed or broke. */
export async function hostileFaults(scene: HostileWorld, act: AnyAct): Promise<string[]> {
  const { world, secrets } = scene
  // Who holds the right duty at the right clinic is no stranger to its patient.
  const strangers = scene.strangers.filter(
    ({ here, duty, isNew }) => !isNew && (!here || !act.who.includes(duty!)),
  )
  const input = inputFor(scene, act)
  if (input === undefined) return []
  const faults: string[] = []
  let before = await victimRows(scene)
  for (const { name, someone, duty } of strangers) {
    const outcome = await attempt(world, act, input, someone)
    const mayCome =
      act.who.includes('anyone') ||
      (someone && act.who.includes('person')) ||
      (duty && act.who.includes(duty))
    if ('bug' in outcome) faults.push(`breaks for ${name}: ${outcome.bug.message}`)
    if ('answer' in outcome && !mayCome) faults.push(`answers ${name}, who is not among ${act.who}`)
    if ('answer' in outcome && !(act.name in openByDesign) && holdsSecret(outcome.answer, secrets))
      faults.push(`tells ${name} of the victim`)
    // A refused act is undone by the gate; a read that was answered is looked at once, after the last one.
    if ('answer' in outcome && act.kind === 'write') before = await unchanged(name)
  }
  await unchanged('somebody')
  return faults.map(fault => `${act.name} ${fault}`)

  async function unchanged(name: string): Promise<string> {
    const now = await victimRows(scene)
    if (now !== before) faults.push(`lets ${name} change what is the victim's`)
    return now
  }
}

/** LB-3b: faults of an act that lets the right duty touch people before the rules for staff are accepted. */
export async function newStaffFaults(scene: HostileWorld, act: AnyAct): Promise<string[]> {
  const input = inputFor(scene, act)
  if (input === undefined || act.touches.length === 0) return []
  const faults: string[] = []
  for (const { name, someone, duty, isNew } of scene.strangers) {
    if (!isNew || !act.who.includes(duty!)) continue
    const outcome = await attempt(scene.world, act, input, someone)
    if (!('refusal' in outcome) || outcome.refusal.code !== 'documents-not-accepted')
      faults.push(`${act.name} does not ask ${name} for the rules for staff`)
  }
  return faults
}

/** Whether those who may run the act reach something by the same input: else the refusals above prove nothing. */
export async function isReached(scene: HostileWorld, act: AnyAct): Promise<boolean> {
  const input = inputFor(scene, act)
  if (input === undefined) return false
  if (act.who.includes('system')) return true
  const rightful = [
    ...(act.who.includes('anyone') ? [null] : []),
    ...(act.who.includes('person') ? [scene.victim] : []),
    ...duties.filter(duty => act.who.includes(duty)).map(duty => scene.own[duty]!),
  ]
  for (const someone of rightful) {
    const outcome = await attempt(scene.world, act, input, someone)
    if ('answer' in outcome || ('refusal' in outcome && !closedDoors.has(outcome.refusal.code))) return true
  }
  return false
}

/** Whether somebody who may run the act is told a name, a number or a word of the victim by it. */
export async function isNamed(scene: HostileWorld, act: AnyAct, someone: Someone): Promise<boolean> {
  const outcome = await attempt(scene.world, act, inputFor(scene, act), someone)
  return 'answer' in outcome && holdsSecret(outcome.answer, scene.secrets)
}

function inputFor({ known, knownBy }: HostileWorld, act: AnyAct): unknown {
  return fittingInput(act, { ...known, ...knownBy[act.name] })
}

// Refusals that come before an act has looked at anything.
const closedDoors = new Set([
  ...['invalid-input', 'not-found', 'documents-not-accepted', 'sign-in-needed', 'not-your-duty'],
  ...['confirmation-needed', 'second-factor-needed', 'key-missing'],
])

export function holdsSecret(answer: unknown, secrets: readonly string[]): boolean {
  const text = JSON.stringify(answer) ?? ''
  return secrets.some(secret => text.includes(secret))
}

/** A digest of every row that names the victim, but for the journal and counters of tries. */
export async function victimRows({ world, known }: HostileWorld): Promise<string> {
  const ids = [
    'account',
    'person',
    'booking',
    'representation',
    'session',
    'acceptance',
    'consent',
    'note',
    'document',
    'draft',
  ]
    .map(name => known[name])
    .filter(id => typeof id === 'string')
    .map(id => `%${id}%`)
  return world.arrange(async db => {
    // Compiling a query over every table takes longer than running it.
    await sql`set local jit = off`.execute(db)
    const { rows: tables } = await sql<{ name: string }>`
      select schemaname || '.' || tablename as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema', 'journal', 'migration', 'catalogue')
        and schemaname || '.' || tablename not in ('kernel.answer', 'accounts.failed_try')`.execute(db)
    const parts = tables.map(
      ({ name }) => sql`select ${name}::text as name, row::text as row from ${sql.raw(name)} row
        where row::text like any (${ids})`,
    )
    const { rows } = await sql<{ name: string; row: string }>`
      select * from (${sql.join(parts, sql` union all `)}) rows order by name, row`.execute(db)
    const hash = createHash('sha256')
    for (const { name, row } of rows) hash.update(name).update(row)
    return hash.digest('hex')
  })
}

async function attempt(world: World, act: AnyAct, input: unknown, someone: Someone | null): Promise<Outcome> {
  try {
    return { answer: await world.run(act, input, someone) }
  } catch (error) {
    return error instanceof Refusal ? { refusal: error } : { bug: error as Error }
  }
}
