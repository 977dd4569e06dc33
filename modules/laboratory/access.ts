// By which right somebody's tests and results are seen; who sees which row stands in the policies of the tables.
import type { Actor } from '../../kernel/work.ts'
import { commonRule, type RuleInWords } from '../journal/index.ts'

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

/** The rule under which this actor reads an order that the policies have let in. */
export function ruleFor(
  actor: Actor,
  { organisation, patient }: { organisation: string; patient: string },
): string {
  if (actor.duty === null) return actor.persons.includes(patient) ? commonRule('self').id : work.id
  if (actor.organisation !== organisation) return referral.id
  if (actor.duty === 'doctor') return commonRule('treating-doctor').id
  return actor.duty === 'reception' ? commonRule('front-desk').id : work.id
}
