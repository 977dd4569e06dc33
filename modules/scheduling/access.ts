// Why a booking may be seen or changed. The ids are the common rules, which the journal explains to the patient.
import { type RawBuilder, sql } from 'kysely'
import type { AccessRule, Subject } from '../../kernel/access.ts'
import type { Actor } from '../../kernel/work.ts'

const no = sql<boolean>`false`

/** The booking stands in the query under the alias `b`. */
const where = {
  self: actor => (actor.persons.length ? sql<boolean>`b.patient = any (${actor.persons})` : no),
  // Whom the person trusts reads her visits; no act that changes one names this rule.
  'trusted-person': actor =>
    actor.person ? sql<boolean>`b.patient = any ((select people.trusting('visits'))::uuid[])` : no,
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

/** Cards of the own clinic stand in the query under the alias `c`; only the desk looks people up for a visit. */
export const deskCards: Pick<AccessRule, 'id' | 'where'> = {
  id: 'front-desk',
  where: actor => (actor.duty === 'reception' ? sql<boolean>`c.organisation = ${actor.organisation}` : no),
}

export const subjects: readonly Subject[] = [
  {
    id: 'visits',
    says: { kk: 'Қабылдауларыңыз', ru: 'Ваши приёмы', en: 'Your visits' },
    category: 'health',
    from: sql`scheduling.booking_view b`,
    key: sql<string>`b.id::text`,
    person: sql<string>`b.patient`,
    rules: rulesOf(Object.keys(where).filter(id => id !== 'system-duty') as BookingRule[]),
  },
  {
    id: 'contact',
    says: { kk: 'Аты-жөніңіз бен телефоныңыз', ru: 'Имя и телефон', en: 'Name and telephone' },
    category: 'contact',
    from: sql`organisations.patient_view c`,
    key: sql<string>`c.card_number`,
    person: sql<string>`c.person`,
    rules: [deskCards],
  },
]

function ofClinic(actor: Actor, duty: string): RawBuilder<boolean> {
  return actor.duty === duty ? sql<boolean>`b.organisation = ${actor.organisation}` : no
}

function treats(actor: Actor): RawBuilder<boolean> {
  if (actor.duty !== 'doctor') return no
  // As a list of ids, each rule finds its rows by an index, and a page of any of them by several.
  return sql<boolean>`b.practitioner = any (array(select p.id from organisations.practitioner p
    where p.employment = ${actor.employment}))`
}
