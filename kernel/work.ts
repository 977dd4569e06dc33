// Work is an act in progress: the transaction, the clock, who acts and why. Modules are given it, never
// the pool, so that work outside a transaction cannot be written.
import type { Db } from './database/database.ts'
import type { FieldFault } from './refusal.ts'
import type { Sealing } from './sealing.ts'
import type { Lang, Text, Values } from './texts.ts'

export type { Db } from './database/database.ts'

/** Who acts. Everything is null for nobody. */
export interface Actor {
  account: string | null
  session: string | null
  person: string | null
  /** The acting person and everyone whom that person represents today. */
  persons: readonly string[]
  /** The duty under which this session works now, with its organisation and branch. */
  duty: string | null
  organisation: string | null
  branch: string | null
  employment: string | null
  /** Name for the frame of the page. */
  name: string | null
  /** Until when the last confirmation of password or passkey counts. */
  confirmedUntil: Date | null
  /** Until when a job or a test acts as the system itself. */
  system: boolean
}

export const nobody: Actor = {
  account: null,
  session: null,
  person: null,
  persons: [],
  duty: null,
  organisation: null,
  branch: null,
  employment: null,
  name: null,
  confirmedUntil: null,
  system: false,
}

/** From where a call comes; kept as evidence with acceptances and sessions. */
export interface Origin {
  lang: Lang
  address: string
  device: string
  channel: 'web' | 'api' | 'job'
}

export interface Work<Code extends string = string> {
  db: Db
  now: Date
  actor: Actor
  origin: Origin
  lang: Lang
  sealing: Sealing
  /** Name of the act in progress, for the journal and for evidence. */
  act: string
  purpose: string
  /** Ends the act with one of its declared refusals. Nothing of the act stays written. */
  refuse(
    code: Code,
    more?: { values?: Values; fields?: readonly FieldFault[]; data?: Record<string, unknown> },
  ): never
  /** Ends the act as if the thing did not exist: what is not yours is answered the same as what is not. */
  absent(): never
  /**
   * Tells the journal whose data was touched and by which access rule. An act that touches a person and
   * names nobody is a bug: the gate throws.
   */
  saw(persons: string | readonly string[], rule: string): void
  /** Ids that make the journal row explain itself (`{visit}`); never personal data. */
  note(detail: Record<string, string | number>): void
  /**
   * Written even when the act is refused and everything else of it is undone: counters of failed tries.
   * Runs after the answer is decided, in a transaction of its own when the act was refused.
   */
  evenIfRefused(write: (db: Db) => Promise<void>): void
  /** Writes an event in this transaction; the functions subscribed to it run as jobs afterwards. */
  emit(event: string, payload: Record<string, unknown>): Promise<void>
  /** Runs a system act later, at least once. Same key: one job. */
  later(act: string, payload: Record<string, unknown>, when?: { at?: Date; key?: string }): Promise<void>
}

/** A fault of one field, for acts that check more than their schema can. */
export function fault(field: string, says: Text, values?: Values): FieldFault {
  return values ? { field, says, values } : { field, says }
}
