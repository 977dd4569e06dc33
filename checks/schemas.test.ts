// Whatever is sent, the answer is a refusal in the person's language or an act done whole: never a bug, and
// nothing half written.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import * as z from 'zod'
import { allActs } from '../app/modules.ts'
import { openWorld, type Someone } from '../app/testing/world.ts'
import { type AnyAct, declare } from '../kernel/act.ts'
import { line } from '../kernel/fields.ts'
import { parse } from '../kernel/parse.ts'
import { Refusal } from '../kernel/refusal.ts'
import { langs, say } from '../kernel/texts.ts'
import { duties } from '../modules/organisations/index.ts'
import { boundFaults, fittingInput, hostileTexts, shapeOf, spoiled } from './inputs.ts'

const acts: AnyAct[] = allActs.map(act => act.declaration)
const world = await openWorld()
after(() => world.close())
const clinic = await world.clinic()
const callers = new Map<string, Someone | null>([
  ['anyone', null],
  ['person', await world.person()],
])
for (const duty of duties) callers.set(duty, await world.staff(clinic.organisation, duty))

const junk = fc.oneof(
  fc.constantFrom<unknown>(...hostileTexts),
  fc.constantFrom<unknown>(null, undefined, NaN, Infinity, -1, 2 ** 53, 1e308, -0, 0.1, true, [], {}),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, maxDepth: 3 }),
)

test('every text and list that an act asks for has an end, and no object takes what nobody named', () => {
  // What an event tells may hold more than its listener asks for.
  const asked = acts.filter(act => !act.who.includes('system'))
  const faults = asked.flatMap(act => boundFaults(shapeOf(act)).map(fault => `${act.name}: ${fault}`))
  assert.deepEqual(faults, [])
})

test('whatever is sent, a schema takes it or refuses it in three languages', () => {
  for (const act of acts) {
    const fields = Object.keys(shapeOf(act).properties ?? {})
    const objects = fc.dictionary(
      fields.length ? fc.constantFrom(...fields, '__proto__', 'x') : fc.string(),
      junk,
    )
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: objects }, junk), input => saysWhy(act, input)),
      { numRuns: 60 },
    )
  }
})

test('one spoiled field among good ones is refused in words, or was no fault', () => {
  const values = [...hostileTexts, null, -1, 1e300, [[]], { a: { b: [] } }, 'x'.repeat(100_000)]
  let judged = 0
  for (const act of acts) {
    for (const input of spoiled(fittingInput(act, {}), values)) {
      saysWhy(act, input)
      judged++
    }
  }
  assert.ok(judged > acts.length * 10, `only ${judged} inputs were judged`)
})

test('an act that takes a hostile text, or ids of nothing, is done whole or refused: it never breaks', async () => {
  const faults: string[] = []
  for (const act of acts.filter(one => !one.who.includes('system'))) {
    const fitting = fittingInput(act, {})
    const inputs = [fitting, ...spoiled(fitting, hostileTexts)].filter(
      input => act.asks.safeParse(input).success,
    )
    let before = await rowCounts()
    for (const input of sample(inputs, 12)) {
      const outcome = await world.run(act, input, callerOf(act)).then(
        () => 'done',
        error =>
          error instanceof Refusal ? 'refused' : `breaks: ${error.message} on ${JSON.stringify(input)}`,
      )
      if (outcome === 'done' && act.kind === 'write') before = await rowCounts()
      if (outcome.startsWith('breaks')) faults.push(`${act.name} ${outcome.slice(0, 300)}`)
    }
    assert.deepEqual(await rowCounts(), before, `${act.name} was refused and left rows behind`)
  }
  assert.deepEqual(faults, [])
})

test('a declaration with an endless text is found', () => {
  const loose = declare({
    ...(acts[0] as AnyAct),
    asks: z.object({ name: z.string(), many: z.array(line(10)), any: z.unknown() }),
  })
  assert.equal(boundFaults(shapeOf(loose)).length, 4)
})

/** Takes the input, or refuses it with a sentence in each language for the whole and for each field. */
function saysWhy(act: AnyAct, input: unknown) {
  try {
    parse(act.asks, input)
  } catch (error) {
    assert.ok(error instanceof Refusal, `${act.name} breaks: ${error}`)
    assert.equal(error.code, 'invalid-input')
    for (const lang of langs) {
      assert.ok(error.words(lang).length > 5)
      for (const { says, values } of error.fields) assert.ok(say(lang, says, values).length > 5)
    }
  }
}

/** Some of them, evenly taken: the first is the one that fits. */
function sample<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(all.length / count))
  return all.filter((_, at) => at % step === 0).slice(0, count)
}

function callerOf(act: AnyAct): Someone | null {
  for (const [who, someone] of callers) if (act.who.includes(who)) return someone
  throw new Error(`nobody here may run ${act.name}`)
}

/** Rows of every table, but for the journal and the counters of failed tries, which refusals do write. */
async function rowCounts(): Promise<Record<string, number>> {
  return world.arrange(async db => {
    // Compiling a query over every table takes longer than running it.
    await sql`set local jit = off`.execute(db)
    const { rows: tables } = await sql<{ name: string }>`
      select schemaname || '.' || tablename as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema', 'journal', 'migration', 'catalogue')
        and tablename <> 'failed_try'`.execute(db)
    const counts = sql.join(
      tables.map(
        ({ name }) => sql`select ${name}::text as name, count(*)::int as count from ${sql.raw(name)}`,
      ),
      sql` union all `,
    )
    const { rows } = await sql<{ name: string; count: number }>`${counts}`.execute(db)
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
  })
}
