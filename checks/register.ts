// Gathers what carries each clause: from the declarations, the access rules and the tests themselves.
import { allActs } from '../app/modules.ts'
import { type Carried, isCarried } from '../app/reference/clauses.ts'
import type { RefusalDeclaration } from '../kernel/refusal.ts'
import { allRules, sources } from './sources.ts'

/** The content of docs/clauses/register.json: only clauses that something carries. */
export async function buildRegister(clauses: readonly string[]): Promise<Record<string, Carried>> {
  const rules = await allRules()
  const tests = sources('{modules,kernel,app,machine,checks}/**/*.test.{ts,tsx}', 'e2e/**/*.ts')
  const code = sources('{modules,kernel,app,machine}/**/*.{ts,tsx,sql}').filter(
    ({ path }) => !/\.test\.tsx?$|\.api\.ts$|\/testing\//.test(path),
  )
  const entries = clauses.map((clause): [string, Carried] => {
    const acts = allActs.filter(act => act.declaration.clauses.includes(clause))
    const refusals = allActs.flatMap(({ declaration }) =>
      Object.entries<RefusalDeclaration>(declaration.refusals)
        .filter(([, refusal]) => refusal.clause === clause)
        .map(([code, refusal]) => ({
          code: `${declaration.name}: ${code}`,
          proofs: refusal.constraint ?? [],
        })),
    )
    return [
      clause,
      {
        acts: acts.map(act => act.declaration.name).sort(),
        refusals: refusals.map(refusal => refusal.code).sort(),
        constraints: [...new Set(refusals.flatMap(refusal => refusal.proofs))].sort(),
        rules: rules
          .filter(rule => rule.clause === clause)
          .map(rule => rule.id)
          .sort(),
        files: code.filter(({ text }) => names(text, clause)).map(({ path }) => path),
        tests: tests
          .filter(
            ({ text }) =>
              names(text, clause) || acts.some(act => text.includes(`/${act.declaration.name}.api.ts'`)),
          )
          .map(({ path }) => path),
      },
    ]
  })
  return Object.fromEntries(
    entries.filter(([, carried]) => Object.values(carried).some(list => list.length > 0)),
  )
}

/**
 * What is wrong with the register: a clause with code and no test, one with neither that nobody's duty and no
 * later part is named for, and one that is said to be owed although it is carried.
 */
export function clauseFaults(
  clauses: readonly string[],
  register: Readonly<Record<string, Carried>>,
  byPeople: object,
  owed: object,
): string[] {
  return clauses.flatMap(clause => {
    const carried = register[clause]
    const hasCode = carried !== undefined && isCarried(carried)
    if (hasCode && carried.tests.length === 0) return [`${clause} has code and no test that proves it`]
    if (hasCode && clause in owed) return [`${clause} is carried now: take it from docs/clauses/owed.json`]
    if (!hasCode && !(clause in byPeople) && !(clause in owed)) return [`${clause} has no code`]
    return []
  })
}

// PF-1.1 must not be found in PF-1.1a, nor LB-2 in LB-2.1.
function names(text: string, clause: string): boolean {
  const at = text.indexOf(clause)
  return at >= 0 && new RegExp(`${clause.replaceAll('.', '\\.')}(?![\\w]|\\.\\w)`).test(text)
}
