// The clause register as data: what the documents demand, and what carries each demand today.
import { readFileSync } from 'node:fs'
import type { Text } from '../../kernel/texts.ts'

export interface Clause {
  how: 'enforced' | 'recorded' | 'shown'
  says: string
  becomes: string
}

/**
 * What carries a clause: names of acts, refusals as `act: code`, constraints, access rules, other files of code
 * that name it, and paths of the tests that prove it.
 */
export interface Carried {
  acts: string[]
  refusals: string[]
  constraints: string[]
  rules: string[]
  files: string[]
  tests: string[]
}

export interface ClauseRow extends Clause, Carried {
  id: string
  book: string
  /** Whose duty it is, where it rests on a person. */
  duty?: Text
  /** The part of Shipa that will carry it, where nothing does yet. */
  owedBy?: Text
}

/** Every clause with what carries it; `register.json` is written and compared by checks/clauses.test.ts. */
export function clauseRows(): ClauseRow[] {
  const books: Record<string, Record<string, Clause>> = read('clauses')
  const register: Record<string, Carried> = read('register')
  const duties: Record<string, Text> = read('people')
  const owed: Record<string, Text> = read('owed')
  const nothing: Carried = { acts: [], refusals: [], constraints: [], rules: [], files: [], tests: [] }
  return Object.entries(books).flatMap(([book, clauses]) =>
    Object.entries(clauses).map(([id, clause]) => {
      const duty = duties[id]
      const owedBy = owed[id]
      return {
        id,
        book,
        ...clause,
        ...(register[id] ?? nothing),
        ...(duty ? { duty } : {}),
        ...(owedBy ? { owedBy } : {}),
      }
    }),
  )
}

/** Ids of every clause that the documents hold. */
export function clauseIds(): string[] {
  return Object.values(read<Record<string, Record<string, Clause>>>('clauses')).flatMap(Object.keys)
}

export function isCarried(row: Carried): boolean {
  return row.acts.length + row.refusals.length + row.rules.length + row.files.length > 0
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../docs/clauses/${name}.json`, import.meta.url), 'utf8'))
}
