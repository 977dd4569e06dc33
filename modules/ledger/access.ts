// By which rule the money of a visit is seen. The ids are the common rules, which the journal explains.
import { type RawBuilder, sql } from 'kysely'
import type { AccessRule, Subject } from '../../kernel/access.ts'
import type { Actor } from '../../kernel/work.ts'
import type { RuleInWords } from '../journal/index.ts'

export const rules: readonly RuleInWords[] = [
  {
    id: 'agent-of-payment',
    clause: 'PF-2.3.4',
    says: {
      kk: 'Платформа картамен төлегеніңізді клиникаға есептеу үшін төлем нөмірін аты-жөніңізсіз көрді.',
      ru: 'Платформа видела номер вашего платежа без имени, чтобы рассчитаться с клиникой.',
      en: 'The platform saw the number of your payment, without your name, to settle with the clinic.',
    },
  },
]

type Rule = Pick<AccessRule, 'id' | 'where'>
const no = sql<boolean>`false`

/** The row stands in the query under the alias `m` and names a person and an organisation. */
export const moneyRules: readonly Rule[] = [
  {
    id: 'self',
    where: actor => (actor.persons.length ? sql<boolean>`m.person = any (${actor.persons})` : no),
  },
  { id: 'cashier-of-visit', where: actor => ofClinic(actor, 'cashier') },
  { id: 'front-desk', where: actor => ofClinic(actor, 'reception') },
  { id: 'director-of-clinic', where: actor => ofClinic(actor, 'director') },
]

export const subjects: readonly Subject[] = [
  {
    id: 'bills',
    says: { kk: 'Шоттарыңыз', ru: 'Ваши счета', en: 'Your bills' },
    category: 'payment',
    from: sql`ledger.invoice m`,
    key: sql<string>`m.id::text`,
    person: sql<string>`m.person`,
    rules: moneyRules,
  },
  {
    id: 'payments',
    says: { kk: 'Төлемдеріңіз', ru: 'Ваши платежи', en: 'Your payments' },
    category: 'payment',
    from: sql`ledger.payment m`,
    key: sql<string>`m.id::text`,
    person: sql<string>`m.person`,
    rules: moneyRules,
  },
]

/** The rule under which this member of staff sees the whole list of the clinic. */
export function ruleOfDuty(actor: Actor): string {
  const ofDuty: Record<string, string> = {
    cashier: 'cashier-of-visit',
    reception: 'front-desk',
    director: 'director-of-clinic',
  }
  const rule = ofDuty[actor.duty ?? '']
  if (!rule) throw new Error(`duty ${actor.duty} sees no money`)
  return rule
}

function ofClinic(actor: Actor, duty: string): RawBuilder<boolean> {
  return actor.duty === duty ? sql<boolean>`m.organisation = ${actor.organisation}` : no
}
