// An act is declared as data, then written as a function. Server, pages, API description, permission
// matrix, clause register and the hostile tests all read the same declaration.
import type * as z from 'zod'
import type { RefusalDeclaration } from './refusal.ts'
import type { Text } from './texts.ts'
import type { Work } from './work.ts'

/**
 * Who may run an act: `anyone` (no account), `person` (signed in, acts for oneself or a represented one),
 * `system` (a job), or the name of a duty held in an organisation. What the duty may touch is decided
 * further by the access rules and by the row-level policies.
 */
export type Who = 'anyone' | 'person' | 'system' | (string & {})

/** Data categories of Law 94-V: what an act touches of a person. Empty: nothing of any person. */
export type DataCategory =
  | 'identity'
  | 'contact'
  | 'health'
  | 'payment'
  | 'account'
  | 'consent'
  | 'employment'
  | 'journal'

export interface ActDeclaration<
  Asks extends z.ZodType = z.ZodType,
  Answers extends z.ZodType = z.ZodType,
  Refusals extends Record<string, RefusalDeclaration> = Record<string, RefusalDeclaration>,
> {
  /** A verb phrase a patient, nurse or lawyer would say: `book-visit`. */
  name: string
  /** One sentence for people: permission matrix, journal, API description. */
  says: Text
  kind: 'read' | 'write'
  who: readonly Who[]
  /** Purpose for which personal data is touched, an id of the purpose catalogue; the journal keeps it (LB-2.2). */
  purpose: string
  touches: readonly DataCategory[]
  asks: Asks
  answers: Answers
  refusals: Refusals
  /** Clauses of docs/clauses/clauses.json that this act carries. */
  clauses: readonly string[]
  /** Document kinds whose edition in force the acting account must have accepted. */
  documents?: readonly string[]
  /** The function that it belongs to, where that may be closed to a person after repeated breaches. */
  restrictable?: string
  /** True: the session must have confirmed password or passkey within the last minutes. */
  confirmed?: boolean
  /**
   * Writes run once per Idempotency-Key and repeat their stored answer. `free`: the act is harmless to
   * repeat, or its answer is a secret that must not be stored (a session token).
   */
  once?: 'key' | 'free'
  /** Kept out of the API: the act belongs to a page or a job alone. */
  internal?: boolean
}

export type AnyAct = ActDeclaration<z.ZodType, z.ZodType, Record<string, RefusalDeclaration>>
export type Input<A extends AnyAct> = z.input<A['asks']>
export type Asked<A extends AnyAct> = z.output<A['asks']>
export type Answer<A extends AnyAct> = z.output<A['answers']>

export type ActFunction<A extends AnyAct> = (
  work: Work<Extract<keyof A['refusals'], string>>,
  asked: Asked<A>,
) => Promise<Answer<A>>

export interface Act<A extends AnyAct = AnyAct> {
  declaration: A
  run: ActFunction<A>
}

/** Declares an act. Nothing runs here. */
export function declare<
  const Asks extends z.ZodType,
  const Answers extends z.ZodType,
  const Refusals extends Record<string, RefusalDeclaration>,
>(declaration: ActDeclaration<Asks, Answers, Refusals>): ActDeclaration<Asks, Answers, Refusals> {
  return declaration
}

/** Joins a declaration with its function. The pair is what a module's door lists for the catalogue. */
export function act<A extends AnyAct>(declaration: A, run: ActFunction<A>): Act<A> {
  return { declaration, run }
}
