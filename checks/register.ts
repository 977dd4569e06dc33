// Gathers what carries each clause: from the declarations, the access rules and the tests themselves.
import { allActs } from '../app/modules.ts'
import type { Carried } from '../app/reference/clauses.ts'
import type { RefusalDeclaration } from '../kernel/refusal.ts'
import { allRules, sources } from './sources.ts'

/** The content of docs/clauses/register.json: only clauses that something carries. */
export async function buildRegister(clauses: readonly string[]): Promise<Record<string, Carried>> {
  const rules = await allRules()
  const tests = sources(
    'modules/**/*.test.{ts,tsx}',
    'kernel/**/*.test.ts',
    'app/**/*.test.ts',
    'e2e/**/*.ts',
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

/** Clauses that an act names and no test touches. */
export function untested(register: Readonly<Record<string, Carried>>): string[] {
  return Object.entries(register)
    .filter(([, carried]) => carried.acts.length > 0 && carried.tests.length === 0)
    .map(([clause]) => clause)
}

// PF-1.1 must not be found in PF-1.1a, nor LB-2 in LB-2.1.
function names(text: string, clause: string): boolean {
  const at = text.indexOf(clause)
  return at >= 0 && new RegExp(`${clause.replaceAll('.', '\\.')}(?![\\w]|\\.\\w)`).test(text)
}
