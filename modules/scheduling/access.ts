// Why a booking may be seen. The ids are the common rules, which the journal explains to the patient.
import { type RawBuilder, sql } from 'kysely'
import type { AccessRule } from '../../kernel/access.ts'
import type { Actor } from '../../kernel/work.ts'

type Rule = Pick<AccessRule, 'id' | 'where'>
const no = sql<boolean>`false`

/** The booking stands in the query under the alias `b`. */
export const bookingRules: readonly Rule[] = [
  {
    id: 'self',
    where: actor => (actor.persons.length ? sql<boolean>`b.patient = any (${actor.persons})` : no),
  },
  { id: 'front-desk', where: actor => ofClinic(actor, 'reception') },
  { id: 'treating-doctor', where: treats },
  { id: 'cashier-of-visit', where: actor => ofClinic(actor, 'cashier') },
  { id: 'director-of-clinic', where: actor => ofClinic(actor, 'director') },
  { id: 'system-duty', where: actor => (actor.system ? sql<boolean>`true` : no) },
]

/** The rules by which staff see a booking under their duty; being a patient oneself is not among them. */
export const staffRules: readonly Rule[] = bookingRules.filter(rule => rule.id !== 'self')

function ofClinic(actor: Actor, duty: string): RawBuilder<boolean> {
  return actor.duty === duty ? sql<boolean>`b.organisation = ${actor.organisation}` : no
}

function treats(actor: Actor): RawBuilder<boolean> {
  if (actor.duty !== 'doctor') return no
  return sql<boolean>`exists (select from organisations.practitioner p
    where p.id = b.practitioner and p.employment = ${actor.employment})`
}
