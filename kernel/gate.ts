// The one gate. Every act, from a page, the API, a job or a test, passes here and nowhere else:
// parse → who → duty → documents → restrictions → transaction as that person → act → journal row → answer.
import { createHash } from 'node:crypto'
import type { Act, ActDeclaration, Answer, AnyAct, Input } from './act.ts'
import { type Connection, type Database, databaseError, withConnection } from './database/database.ts'
import { writeEvent, writeJob } from './jobs.ts'
import { causeOf, type Log } from './log.ts'
import { parse } from './parse.ts'
import { gateRefusal, Refusal } from './refusal.ts'
import type { Sealing } from './sealing.ts'
import { type Actor, type Db, nobody, type Origin, type Work } from './work.ts'

export interface Caller {
  /** The session's token; absent for nobody. */
  token?: string
  origin: Origin
  /** Idempotency-Key of a write. */
  key?: string
}

/** What the journal keeps of one passage through the gate. */
export interface Passage {
  act: string
  kind: 'read' | 'write'
  /** `done`, or the code of the refusal. */
  outcome: string
  purpose: string
  persons: readonly string[]
  rules: readonly string[]
  detail: Record<string, string | number>
  actor: Actor
  origin: Origin
  at: Date
}

export interface GateParts {
  acts: readonly Act[]
  database: Database
  sealing: Sealing
  clock: () => Date
  log: Log
  /** Finds who holds the token and sets the row-level context of this transaction; `nobody` when none. */
  enter(query: Connection['query'], token: string, now: Date): Promise<Actor>
  /** Which of the document kinds the acting account has not accepted in the edition in force. */
  missingDocuments(work: Work, kinds: readonly string[]): Promise<readonly string[]>
  /** Kinds that a member of staff must have accepted before a duty touches people's data (LB-3b, BL-2). */
  dutyDocuments: readonly string[]
  /** Whether this function is closed to the acting person for now. */
  isRestricted(work: Work, restrictable: string): Promise<boolean>
  /** Writes the journal row, in the same transaction. */
  record(query: Connection['query'], passage: Passage): Promise<unknown>
  /** Event name → names of the system acts that answer to it. */
  subscriptions: Readonly<Record<string, readonly string[]>>
}

export interface Gate {
  run<A extends AnyAct>(declaration: A, input: Input<A>, caller: Caller): Promise<Answer<A>>
  /** Runs a system act inside a transaction that is already open (the job runner's). */
  runAsSystem(connection: Connection, name: string, input: unknown): Promise<void>
  /** Who holds this token, for the frame of a page. Touches no record. */
  whoIs(caller: Caller): Promise<Actor>
  acts: ReadonlyMap<string, Act>
  clock: () => Date
}

export function createGate(parts: GateParts): Gate {
  const acts = new Map(parts.acts.map(act => [act.declaration.name, act]))
  if (acts.size !== parts.acts.length) throw new Error('two acts bear the same name')

  async function run<A extends AnyAct>(declaration: A, input: Input<A>, caller: Caller): Promise<Answer<A>> {
    const act = acts.get(declaration.name)
    if (!act) throw new Error(`act ${declaration.name} is not in the catalogue`)
    const asked = parse(declaration.asks, input)
    for (let attempt = 1; ; attempt++) {
      try {
        return (await pass(parts, act, asked, caller)) as Answer<A>
      } catch (error) {
        const database = databaseError(error)
        // A deadlock or a serialisation failure undid everything: once more from the start.
        if (attempt === 1 && (database?.code === '40P01' || database?.code === '40001')) continue
        if (database && ['53300', '57014', '55P03', '40P01', '40001'].includes(database.code)) {
          parts.log('busy', { act: declaration.name, cause: causeOf(error) })
          throw gateRefusal('busy')
        }
        throw error
      }
    }
  }

  async function runAsSystem(connection: Connection, name: string, input: unknown) {
    const act = acts.get(name)
    if (!act) throw new Error(`no act is named ${name}`)
    const { declaration } = act
    const actor: Actor = { ...nobody, duty: 'system', system: true }
    const origin: Origin = { lang: 'kk', address: '', device: '', channel: 'job' }
    const asked = parse(declaration.asks, input)
    await connection.query(`set local shipa.duty = 'system'; ${contextOf(declaration, parts.clock())}`)
    const state = createWork(parts, declaration, connection.db, actor, origin)
    await act.run(state.work, asked)
    const row = doneRow(declaration, state)
    if (row) await parts.record(connection.query, row)
  }

  function whoIs(caller: Caller): Promise<Actor> {
    if (!caller.token) return Promise.resolve(nobody)
    const token = caller.token
    return withConnection(parts.database, async connection => {
      const [, actor] = await connection.together(() =>
        all([
          connection.query('begin'),
          parts.enter(connection.query, token, parts.clock()),
          connection.query('commit'),
        ]),
      )
      return actor
    })
  }

  return { run, runAsSystem, whoIs, acts, clock: parts.clock }
}

async function pass(parts: GateParts, act: Act, asked: unknown, caller: Caller): Promise<unknown> {
  const { declaration } = act
  let actor = nobody
  let state: WorkState | undefined
  return withConnection(parts.database, async connection => {
    const { db, query } = connection
    try {
      actor = await begin(parts, declaration, connection, caller)
      mayCome(declaration, actor, parts.clock())
      state = createWork(parts, declaration, db, actor, caller.origin)
      const documents = documentsFor(parts, declaration, actor)
      if (documents.length) {
        const missing = await parts.missingDocuments(state.work, documents)
        if (missing.length) throw gateRefusal('documents-not-accepted', { data: { missing: [...missing] } })
      }
      if (declaration.restrictable && (await parts.isRestricted(state.work, declaration.restrictable)))
        throw gateRefusal('restricted')
      const answer = await answerOnce(act, asked, state, caller, query)
      for (const write of state.evenIfRefused) await write(db)
      const row = doneRow(declaration, state)
      // If the journal refuses its row, the transaction is broken and this commit undoes it.
      await connection.together(() => all([row && parts.record(query, row), query('commit')]))
      return answer
    } catch (error) {
      await query('rollback').catch(() => {})
      const refusal = asRefusal(declaration, error)
      if (!refusal) throw error
      await afterRefusal(parts, declaration, connection, actor, caller, state, refusal)
      throw refusal
    }
  })
}

async function begin(
  parts: GateParts,
  declaration: AnyAct,
  { query, together }: Connection,
  { token }: Caller,
): Promise<Actor> {
  const [, actor] = await together(() =>
    all([
      query(`begin; ${contextOf(declaration, parts.clock())}`),
      token ? parts.enter(query, token, parts.clock()) : nobody,
    ]),
  )
  return actor
}

function contextOf({ purpose }: AnyAct, now: Date): string {
  return `set local shipa.purpose = '${purpose.replaceAll("'", "''")}'; set local shipa.moment = '${now.toISOString()}'`
}

// Like Promise.all, but waits for every statement before it fails: none may still be under way on the
// connection when the rollback is sent.
async function all<T extends readonly unknown[]>(
  sent: [...T],
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled: PromiseSettledResult<unknown>[] = await Promise.allSettled(sent)
  const failed = settled.find(one => one.status === 'rejected')
  if (failed) throw failed.reason
  return settled.map(one => (one.status === 'fulfilled' ? one.value : undefined)) as never
}

function mayCome({ who, confirmed }: AnyAct, actor: Actor, now: Date) {
  const fits =
    who.includes('anyone') ||
    (who.includes('person') && actor.person) ||
    (actor.duty && who.includes(actor.duty))
  if (!fits && !actor.account) throw gateRefusal('sign-in-needed')
  // An account without a person has given its password and still owes its second factor.
  if (!fits) throw gateRefusal(actor.person ? 'not-your-duty' : 'second-factor-needed')
  if (confirmed && !(actor.confirmedUntil && actor.confirmedUntil > now))
    throw gateRefusal('confirmation-needed')
}

// An act that names the duty opens others' data to it, also where it is open to each person for her own.
function documentsFor({ dutyDocuments }: GateParts, act: AnyAct, { duty }: Actor): readonly string[] {
  const { who, touches, documents = [] } = act
  const isByDuty = duty !== null && who.includes(duty) && touches.length > 0
  return isByDuty ? [...documents, ...dutyDocuments] : documents
}

interface WorkState {
  work: Work
  persons: Set<string>
  rules: Set<string>
  sawCalled: boolean
  detail: Record<string, string | number>
  evenIfRefused: ((db: Db) => Promise<void>)[]
}

function createWork(parts: GateParts, declaration: AnyAct, db: Db, actor: Actor, origin: Origin): WorkState {
  const now = parts.clock()
  const state: WorkState = {
    persons: new Set(),
    rules: new Set(),
    sawCalled: false,
    detail: {},
    evenIfRefused: [],
    work: undefined as never,
  }
  state.work = {
    db,
    now,
    actor,
    origin,
    lang: origin.lang,
    sealing: parts.sealing,
    act: declaration.name,
    purpose: declaration.purpose,
    refuse(code, more) {
      const refusal = declaration.refusals[code]
      if (!refusal) throw new Error(`act ${declaration.name} does not declare the refusal ${code}`)
      throw new Refusal(code, refusal, more)
    },
    absent() {
      throw gateRefusal('not-found')
    },
    saw(persons, rule) {
      state.sawCalled = true
      for (const person of typeof persons === 'string' ? [persons] : persons) state.persons.add(person)
      state.rules.add(rule)
    },
    note(detail) {
      Object.assign(state.detail, detail)
    },
    evenIfRefused: write => void state.evenIfRefused.push(write),
    emit: (event, payload) => writeEvent(db, event, parts.subscriptions[event] ?? [], payload, now),
    later: (name, payload, when) => writeJob(db, name, payload, now, when),
  }
  return state
}

// A write with a key runs once: the row is taken before the act runs, so that a second call with the same
// key waits for the first transaction and then reads its answer.
async function answerOnce(
  act: Act,
  asked: unknown,
  state: WorkState,
  caller: Caller,
  query: Connection['query'],
): Promise<unknown> {
  const { declaration } = act
  const { work } = state
  const answer = async () => declaration.answers.parse(await act.run(work, asked as never))
  if (declaration.kind === 'read' || declaration.once === 'free') return answer()
  if (!caller.key || caller.key.length < 8 || caller.key.length > 200) throw gateRefusal('key-missing')
  const who = work.actor.account ?? 'anyone'
  const digest = createHash('sha256')
    .update(declaration.name)
    .update(JSON.stringify(asked, fileAsHash))
    .digest()
  const taken = await query(
    `insert into kernel.answer (caller, key, act, asked, at) values ($1, $2, $3, $4, $5) on conflict do nothing returning 1`,
    [who, caller.key, declaration.name, digest, work.now],
  )
  if (taken.rows.length === 0) {
    const { rows } = await query('select asked, answer from kernel.answer where caller = $1 and key = $2', [
      who,
      caller.key,
    ])
    if (!rows[0]?.asked.equals(digest)) throw gateRefusal('key-reused')
    state.sawCalled = true
    state.detail.repeated = 1
    return declaration.answers.parse(rows[0].answer)
  }
  const answered = await answer()
  await query('update kernel.answer set answer = $3 where caller = $1 and key = $2', [
    who,
    caller.key,
    JSON.stringify(answered),
  ])
  return answered
}

// A film of fifty megabytes is compared by its hash, not written out as a text.
function fileAsHash(_: string, value: unknown) {
  return value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value
}

function doneRow(declaration: AnyAct, state: WorkState): Passage | undefined {
  if (declaration.touches.length === 0 && declaration.kind === 'read') return undefined
  // An act that touches people's data and does not say whose would leave a hole in "who looked".
  if (declaration.touches.length > 0 && !state.sawCalled) {
    throw new Error(`act ${declaration.name} touches personal data but told the journal of nobody`)
  }
  return passage(declaration, state.work.actor, state.work.origin, state.work.now, 'done', state)
}

async function afterRefusal(
  parts: GateParts,
  declaration: AnyAct,
  { db, query }: Connection,
  actor: Actor,
  caller: Caller,
  state: WorkState | undefined,
  refusal: Refusal,
) {
  // Attempts at what is not theirs, by people we know, are kept: detection looks for bursts of them.
  const keep = actor.account !== null && (refusal.kind === 'forbidden' || refusal.kind === 'absent')
  const writes = state?.evenIfRefused ?? []
  if (!keep && writes.length === 0) return
  await query('begin')
  await query(`select set_config('shipa.account', $1, true)`, [actor.account ?? ''])
  for (const write of writes) await write(db)
  if (keep) {
    const row = passage(declaration, actor, caller.origin, parts.clock(), refusal.code, state)
    await parts.record(query, { ...row, persons: [], rules: [] })
  }
  await query('commit')
}

function passage(
  { name, kind, purpose }: ActDeclaration,
  actor: Actor,
  origin: Origin,
  at: Date,
  outcome: string,
  state: WorkState | undefined,
): Passage {
  return {
    act: name,
    kind,
    outcome,
    purpose,
    persons: [...(state?.persons ?? [])].sort(),
    rules: [...(state?.rules ?? [])].sort(),
    detail: state?.detail ?? {},
    actor,
    origin,
    at,
  }
}

function asRefusal(declaration: AnyAct, error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  const constraint = databaseError(error)?.constraint
  if (!constraint) return undefined
  for (const [code, refusal] of Object.entries(declaration.refusals)) {
    const proofs = typeof refusal.constraint === 'string' ? [refusal.constraint] : (refusal.constraint ?? [])
    if (proofs.includes(constraint)) return new Refusal(code, refusal)
  }
}
