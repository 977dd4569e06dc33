// Figures of acts, in process and through the gate, each beside its floor.
import { randomBytes, randomUUID } from 'node:crypto'
import { verify } from '@node-rs/argon2'
import type { AnyAct, Input } from '../kernel/act.ts'
import type { Caller } from '../kernel/gate.ts'
import { signInWithPassword } from '../modules/accounts/sign-in/sign-in.api.ts'
import { openRecord } from '../modules/care/open-record/open-record.api.ts'
import { dayOf } from '../modules/catalogue/index.ts'
import { searchDoctors } from '../modules/directory/search-doctors/search-doctors.api.ts'
import { bookAtDesk } from '../modules/scheduling/book-at-desk/book-at-desk.api.ts'
import { findFreeTimes } from '../modules/scheduling/find-free-times/find-free-times.api.ts'
import { findNextFree } from '../modules/scheduling/find-next-free/find-next-free.api.ts'
import { type Aim, measure, type Row } from './measure.ts'
import { replay, type Tape, tapeOf } from './tape.ts'
import { type BenchWorld, clients, origin } from './world.ts'

const twiceTheFloor: Aim = { says: '≤ 2 × floor', met: (act, floor) => act.perSecond * 2 >= floor!.perSecond }
const within = (ms: number): Aim => ({ says: `p95 ≤ ${ms} ms`, met: act => act.p95 <= ms })

/** Every act that has an aim, at each number of clients. */
export async function* measureActs(world: BenchWorld): AsyncGenerator<Row> {
  const { practitioner, service } = world.doctor
  const today = dayOf(new Date())
  yield* reading(
    world,
    'free times of one doctor, 30 days',
    within(20),
    findFreeTimes,
    { practitioner, service, from: today, days: 30 },
    { origin },
  )
  yield* reading(
    world,
    `next free time, ${world.practitioners.length} doctors`,
    within(50),
    findNextFree,
    { practitioners: world.practitioners },
    { origin },
  )
  yield* reading(
    world,
    'search doctors by city and speciality',
    twiceTheFloor,
    searchDoctors,
    { city: 'almaty', speciality: 'otolaryngology' },
    { origin },
  )
  yield* reading(world, 'search doctors, all', twiceTheFloor, searchDoctors, {}, { origin })
  yield* reading(
    world,
    'open a record, with its journal row',
    twiceTheFloor,
    openRecord,
    { booking: world.visit.booking },
    world.visit.caller,
  )
  yield* oneRow(world)
  yield* booking(world)
  yield* signingIn(world)
}

async function* reading<A extends AnyAct>(
  { program: { gate, database } }: BenchWorld,
  name: string,
  aim: Aim,
  act: A,
  input: Input<A>,
  caller: Caller,
): AsyncGenerator<Row> {
  const once = () => gate.run(act, input, caller)
  await once()
  const tape = await tapeOf(once)
  for (const many of clients) {
    yield {
      act: await measure(name, many, once),
      floor: await measure(name, many, () => replay(database, tape)),
      aim,
    }
  }
}

// What PostgreSQL itself can do on this machine: reads one row of a person and writes its journal row.
async function* oneRow({ program: { gate, database }, visit }: BenchWorld): AsyncGenerator<Row> {
  const tape = await tapeOf(() => gate.run(openRecord, { booking: visit.booking }, visit.caller))
  const find = (part: string) => tape.filter(({ text }) => text.includes(part))
  const least: Tape = [
    ...tape.slice(0, 2),
    ...find('from people.person_view'),
    ...find('insert into journal.'),
    ...tape.slice(-1),
  ]
  for (const many of clients)
    yield { act: await measure('(bare SQL: a row and its journal row)', many, () => replay(database, least)) }
}

async function* booking({ program: { gate, database }, receptions }: BenchWorld): AsyncGenerator<Row> {
  const book = (client: number, key: string) => {
    const { caller, slots } = receptions[client]!
    const slot = slots.shift()
    if (!slot) throw new Error('no free time is left')
    return gate.run(bookAtDesk, { ...slot, channel: 'phone' }, { ...caller, key })
  }
  const floors = await Promise.all(
    receptions.map(async (_, client) => {
      const key = randomUUID()
      let made = ''
      const tape = await tapeOf(async () => {
        made = (await book(client, key)).booking
      })
      return laterBookings(tape, [key, made])
    }),
  )
  const name = 'book a visit at the desk'
  for (const many of clients) {
    yield {
      act: await measure(name, many, client => book(client, randomUUID())),
      floor: await measure(name, many, client => {
        const { tape, change } = floors[client]!()
        return replay(database, tape, change)
      }),
      aim: twiceTheFloor,
    }
  }
}

// The floor books too, and no time can be booked twice: each turn says the tape anew, its visit moved on by
// weeks beyond those that the acts book, with ids of its own.
function laterBookings(tape: Tape, ownIds: readonly string[]) {
  const week = 7 * 86_400_000
  const soon = Date.now() + 86_400_000
  let weeks = 10
  return () => {
    weeks++
    const by = weeks * week
    const fresh = new Map(ownIds.map(id => [id, randomUUID()]))
    const change = (value: unknown) => {
      if (value instanceof Date) return value.getTime() > soon ? new Date(value.getTime() + by) : value
      if (typeof value !== 'string') return value
      if (/^\d{4}-\d\d-\d\d$/.test(value) && Date.parse(value) > soon)
        return new Date(Date.parse(value) + by).toISOString().slice(0, 10)
      return ownIds.reduce((text, id) => text.replaceAll(id, fresh.get(id)!), value)
    }
    return { tape, change }
  }
}

// Sign-in is dear on purpose: its floor compares the password too. More at once than the guard of the
// memory lets in are refused as "busy", and counted here as errors.
async function* signingIn({ program: { gate, database }, accounts }: BenchWorld): AsyncGenerator<Row> {
  const signIn = (client: number) => {
    const { email, password } = accounts[client]!
    return gate.run(signInWithPassword, { email, password }, { origin })
  }
  const tapes = await Promise.all(
    accounts.slice(0, 8).map((_, client) => tapeOf(() => signIn(client)).then(newSessions)),
  )
  const name = 'sign in'
  for (const many of clients) {
    yield {
      act: await measure(name, many, signIn),
      floor: await measure(name, many, async client => {
        await verify(accounts[client]!.hash, accounts[client]!.password)
        const { tape, change } = tapes[client % tapes.length]!()
        await replay(database, tape, change)
      }),
      aim: twiceTheFloor,
    }
  }
}

// Each session has an id and a token's hash of its own.
function newSessions(tape: Tape) {
  const [session] = tape.find(({ text }) => text.includes('insert into accounts.session'))!.values as [string]
  return () => {
    const fresh = randomUUID()
    const change = (value: unknown) => {
      if (Buffer.isBuffer(value) && value.length === 32) return randomBytes(32)
      return typeof value === 'string' ? value.replaceAll(session, fresh) : value
    }
    return { tape, change }
  }
}
