// Why a booking may be seen or changed. The ids are the common rules, which the journal explains to the patient.
import { type RawBuilder, sql } from 'kysely'
import type { AccessRule } from '../../kernel/access.ts'
import type { Actor } from '../../kernel/work.ts'

const no = sql<boolean>`false`

/** The booking stands in the query under the alias `b`. */
const where = {
  self: actor => (actor.persons.length ? sql<boolean>`b.patient = any (${actor.persons})` : no),
  'front-desk': actor => ofClinic(actor, 'reception'),
  'treating-doctor': treats,
  'cashier-of-visit': actor => ofClinic(actor, 'cashier'),
  'director-of-clinic': actor => ofClinic(actor, 'director'),
  'system-duty': actor => (actor.system ? sql<boolean>`true` : no),
} satisfies Record<string, AccessRule['where']>

export type BookingRule = keyof typeof where

/**
 * The rules that an act names. Each act names those by which it lets somebody in, and no others: every member
 * of staff is also a person, so a rule too many would let a cashier move a patient's visit as if it were own.
 */
export function rulesOf(ids: readonly BookingRule[]): Pick<AccessRule, 'id' | 'where'>[] {
  return ids.map(id => ({ id, where: where[id] }))
}

function ofClinic(actor: Actor, duty: string): RawBuilder<boolean> {
  return actor.duty === duty ? sql<boolean>`b.organisation = ${actor.organisation}` : no
}

function treats(actor: Actor): RawBuilder<boolean> {
  if (actor.duty !== 'doctor') return no
  return sql<boolean>`exists (select from organisations.practitioner p
    where p.id = b.practitioner and p.employment = ${actor.employment})`
}
