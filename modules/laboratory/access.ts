// By which right somebody's tests and results are seen; who sees which row stands in the policies of the tables.
import { type RawBuilder, sql } from 'kysely'
import type { Subject } from '../../kernel/access.ts'
import type { Actor } from '../../kernel/work.ts'
import { commonRule, type RuleInWords } from '../journal/index.ts'

const no = sql<boolean>`false`

const work = {
  id: 'laboratory-work',
  clause: 'LB-2.2a',
  says: {
    kk: 'Зертхана қызметкері талдауыңызды орындау үшін көрді.',
    ru: 'Сотрудник лаборатории смотрел, чтобы выполнить ваш анализ.',
    en: 'A member of the laboratory looked in order to do your test.',
  },
}
const referral = {
  id: 'laboratory-referral',
  clause: 'LB-2.2c',
  says: {
    kk: 'Сізді талдауға жіберген ұйым жолдаманың барысын немесе нәтижесін көрді.',
    ru: 'Организация, направившая вас на анализ, смотрела ход направления или результат.',
    en: 'The organisation that referred you for a test looked at its progress or its result.',
  },
}

export const rules: readonly RuleInWords[] = [work, referral]

/** Orders have `patient`, `organisation` and `referrer` under the alias `r`; "who could see me" asks them of each member of staff. */
export const subjects: readonly Subject[] = [
  {
    id: 'tests',
    says: {
      kk: 'Талдаулар: тағайындалуы, барысы, нәтижесі',
      ru: 'Анализы: назначение, ход, результат',
      en: 'Tests: that they were ordered, their progress, their results',
    },
    category: 'health',
    from: sql`laboratory.test_order r`,
    key: sql<string>`r.id::text`,
    person: sql<string>`r.patient`,
    rules: [
      {
        id: commonRule('self').id,
        where: actor => (actor.duty === null ? sql<boolean>`r.patient = any (${actor.persons}::uuid[])` : no),
      },
      { id: commonRule('treating-doctor').id, where: treats },
      { id: commonRule('front-desk').id, where: actor => worksAs(actor, 'reception', sql`r.organisation`) },
      { id: work.id, where: actor => worksAs(actor, 'laboratory', sql`r.organisation`) },
      { id: referral.id, where: actor => worksAs(actor, 'reception', sql`r.referrer`) },
    ],
  },
]

/** The rule under which this actor reads an order that the policies have let in. */
export function ruleFor(actor: Actor, { organisation }: { organisation: string }): string {
  if (actor.duty === null) return commonRule('self').id
  if (actor.organisation !== organisation) return referral.id
  if (actor.duty === 'doctor') return commonRule('treating-doctor').id
  return actor.duty === 'reception' ? commonRule('front-desk').id : work.id
}

function worksAs(actor: Actor, duty: string, at: RawBuilder<unknown>): RawBuilder<boolean> {
  return actor.duty === duty ? sql<boolean>`(${at} = ${actor.organisation})` : no
}

// The doctor who ordered, and who has this patient on the list or had, unless the patient has turned that doctor away.
function treats(actor: Actor): RawBuilder<boolean> {
  if (actor.duty !== 'doctor') return no
  return sql<boolean>`(r.ordered_by = ${actor.employment} or (
    ${actor.organisation} in (r.organisation, r.referrer) and exists (
      select from scheduling.booking_view b join organisations.practitioner p on p.id = b.practitioner
      where b.patient = r.patient and b.organisation = ${actor.organisation} and p.employment = ${actor.employment}
        and b.state in ('booked', 'checked-in', 'called', 'in-visit', 'fulfilled'))
    and not care.is_turned_away(r.patient, ${actor.employment})))`
}
