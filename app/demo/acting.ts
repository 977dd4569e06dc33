// Lets people of the demonstration act: each act runs by its own function under the walls of whoever acts, and its
// journal row is written as the gate would write it. Only the day is chosen.
import { randomUUID } from 'node:crypto'
import { CompiledQuery, sql } from 'kysely'
import { type Actor, nobody, type Work } from '../../kernel/work.ts'
import { record } from '../../modules/journal/index.ts'
import { actsByModule } from '../modules.ts'

export type Acting = Partial<Actor> & { account: string; person: string }

/** Runs an act at a moment; answers its answer. What the act refuses, fails the demonstration. */
export async function actAs(work: Work, who: Acting, at: Date, name: string, input: object): Promise<any> {
  const found = Object.values(actsByModule)
    .flat()
    .find(one => one.declaration.name === name)
  if (!found) throw new Error(`no act is named ${name}`)
  const { declaration, run } = found
  const actor: Actor = {
    ...nobody,
    session: randomUUID(),
    persons: [who.person],
    confirmedUntil: at,
    ...who,
  }
  const persons = new Set<string>()
  const rules = new Set<string>()
  const detail: Record<string, string | number> = {}
  const own: Work = {
    ...work,
    now: at,
    actor,
    act: name,
    purpose: declaration.purpose,
    saw(person, rule) {
      for (const one of [person].flat()) persons.add(one)
      rules.add(rule)
    },
    note: more => void Object.assign(detail, more),
    refuse(code) {
      throw new Error(`${name} refused: ${String(code)}`)
    },
  }
  const answer = await within(work, actor, at, () => run(own, declaration.asks.parse(input)))
  await record(query(work), {
    act: name,
    kind: declaration.kind,
    outcome: 'done',
    purpose: declaration.purpose,
    persons: [...persons].sort(),
    rules: [...rules].sort(),
    detail,
    actor,
    origin: own.origin,
    at,
  })
  return answer
}

/** Runs under the walls of somebody, and goes back to the system's. */
export async function within<T>(
  work: Work,
  who: Acting | Actor,
  at: Date,
  run: () => Promise<T>,
): Promise<T> {
  await enter(work, { ...nobody, persons: who.person ? [who.person] : [], ...who }, at)
  const answer = await run()
  await enter(work, { ...nobody, duty: 'system' }, work.now)
  return answer
}

function query(work: Work): Parameters<typeof record>[0] {
  return async (text, values = []) =>
    (await work.db.executeQuery(CompiledQuery.raw(text, [...values]))) as never
}

async function enter(work: Work, { account, person, persons, organisation, duty }: Actor, at: Date) {
  await sql`select set_config('shipa.account', ${account ?? ''}, true), set_config('shipa.person', ${person ?? ''}, true),
    set_config('shipa.persons', ${`{${persons.join(',')}}`}, true), set_config('shipa.duty', ${duty ?? ''}, true),
    set_config('shipa.organisation', ${organisation ?? ''}, true),
    set_config('shipa.moment', ${at.toISOString()}, true)`.execute(work.db)
}
