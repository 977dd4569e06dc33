// Why a kept file may be opened by somebody. What a share opens stands under the alias `r` (files.shared_view).
import { sql } from 'kysely'
import type { AccessRule } from '../../kernel/access.ts'
import type { RuleInWords } from '../journal/index.ts'

type Rule = Pick<AccessRule, 'id' | 'where'>

export const rules: readonly RuleInWords[] = [
  {
    id: 'shared-with-doctor',
    clause: 'PF-1.7a',
    says: {
      kk: 'Сізді емдейтін дәрігер өзіңіз ашқан файлды көрді.',
      ru: 'Врач, который вас лечит, смотрел файл, который вы ему открыли.',
      en: 'A doctor who treats you looked at a file that you had opened to them.',
    },
  },
  {
    id: 'shared-with-trusted',
    clause: 'PF-1.7a',
    says: {
      kk: 'Сенімді адамыңыз өзіңіз ашқан файлды көрді.',
      ru: 'Ваше доверенное лицо смотрело файл, который вы ему открыли.',
      en: 'Your trusted person looked at a file that you had opened to them.',
    },
  },
]

/** Whose file it is, or who acts for that person, but for what somebody from 16 put in alone. */
export const selfRule: Rule = {
  id: 'self',
  where: actor =>
    actor.persons.length
      ? sql<boolean>`(r.patient = any (${actor.persons}::uuid[]) and files.is_mine(r.patient, r.by_person))`
      : sql<boolean>`false`,
}

/** The trusted person to whom the file was opened by name. */
export const trustedRule: Rule = {
  id: 'shared-with-trusted',
  where: actor =>
    actor.person
      ? sql<boolean>`exists (select from people.trust_view t where t.id = r.trust and t.trusted = ${actor.person})`
      : sql<boolean>`false`,
}
