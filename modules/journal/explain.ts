// What acts and access rules are called, in words for the person whose data they touched. The program fills
// it at its start from all modules: the journal stands above most of them and cannot ask them.

import type { AccessRule, Subject } from '../../kernel/access.ts'
import type { AnyAct } from '../../kernel/act.ts'
import type { Text } from '../../kernel/texts.ts'

/** An access rule as it is told to people; its predicate belongs to the module that asks the database. */
export type RuleInWords = Omit<AccessRule, 'where'>

const acts = new Map<string, Text>()
const rules = new Map<string, RuleInWords>()

let subjects: readonly Subject[] = []

export function explain(all: {
  acts: readonly AnyAct[]
  rules: readonly RuleInWords[]
  subjects: readonly Subject[]
}): void {
  subjects = all.subjects
  for (const { name, says } of all.acts) acts.set(name, says)
  for (const rule of all.rules) rules.set(rule.id, rule)
}

/** An act of an earlier version may be gone from the catalogue: then its bare name is the truth we have. */
export function actInWords(name: string): Text {
  return acts.get(name) ?? { kk: name, ru: name, en: name }
}

export function ruleInWords(id: string): RuleInWords {
  return rules.get(id) ?? { id, clause: '', says: { kk: id, ru: id, en: id } }
}

/** Every kind of rows about people, with the rules that open them. */
export function allSubjects(): readonly Subject[] {
  return subjects
}
