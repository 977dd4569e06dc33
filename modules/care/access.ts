// Why health data may be seen. The same predicates filter a list, check one row and explain it.
import { type RawBuilder, sql } from 'kysely'
import type { AccessRule } from '../../kernel/access.ts'
import type { Actor } from '../../kernel/work.ts'
import { commonRule } from '../journal/index.ts'

/** Rows of notes, alerts and documents; each has `patient` and `organisation` under the alias `r`. */
export const recordRules: readonly AccessRule[] = [
  { ...commonRule('self'), where: actor => sql<boolean>`r.patient = any (${actor.persons}::uuid[])` },
  { ...commonRule('treating-doctor'), where: treats },
]

/** What a doctor sees at work: being the patient oneself opens nothing under a duty. */
export const doctorRules = recordRules.filter(rule => rule.id === 'treating-doctor')
export const ownRules = recordRules.filter(rule => rule.id === 'self')

// A doctor of this organisation who has this patient on the list, or had: a time only held, given up or
// missed makes nobody a treating doctor.
function treats(actor: Actor): RawBuilder<boolean> {
  if (actor.duty !== 'doctor') return sql<boolean>`false`
  return sql<boolean>`(r.organisation = ${actor.organisation} and exists (
    select from scheduling.booking_view b join organisations.practitioner p on p.id = b.practitioner
    where b.patient = r.patient and b.organisation = r.organisation and p.employment = ${actor.employment}
      and b.state in ('booked', 'checked-in', 'called', 'in-visit', 'fulfilled')))`
}
