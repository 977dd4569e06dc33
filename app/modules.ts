// The catalogue of all acts, gathered from the doors in the order of the modules.
import type { Subject } from '../kernel/access.ts'
import type { Act } from '../kernel/act.ts'
import { acts as accounts } from '../modules/accounts/index.ts'
import { acts as agreements, rules as agreementsRules } from '../modules/agreements/index.ts'
import { acts as care, rules as careRules, subjects as careSubjects } from '../modules/care/index.ts'
import { acts as catalogue } from '../modules/catalogue/index.ts'
import { acts as deadlines } from '../modules/deadlines/index.ts'
import { acts as directory, rules as directoryRules } from '../modules/directory/index.ts'
import { acts as files, rules as filesRules } from '../modules/files/index.ts'
import { acts as information, rules as informationRules } from '../modules/information/index.ts'
import { acts as journal, rules as journalRules, type RuleInWords } from '../modules/journal/index.ts'
import {
  acts as laboratory,
  rules as laboratoryRules,
  subjects as laboratorySubjects,
} from '../modules/laboratory/index.ts'
import { acts as ledger, rules as ledgerRules, subjects as ledgerSubjects } from '../modules/ledger/index.ts'
import { acts as library, rules as libraryRules } from '../modules/library/index.ts'
import { acts as loyalty, rules as loyaltyRules } from '../modules/loyalty/index.ts'
import { acts as messages, rules as messagesRules } from '../modules/messages/index.ts'
import { acts as organisations } from '../modules/organisations/index.ts'
import { acts as oversight, rules as oversightRules } from '../modules/oversight/index.ts'
import { acts as people } from '../modules/people/index.ts'
import { acts as privacy, rules as privacyRules } from '../modules/privacy/index.ts'
import { acts as releases, rules as releasesRules } from '../modules/releases/index.ts'
import {
  acts as research,
  rules as researchRules,
  subjects as researchSubjects,
} from '../modules/research/index.ts'
import { acts as rights, rules as rightsRules } from '../modules/rights/index.ts'
import { acts as scheduling, subjects as schedulingSubjects } from '../modules/scheduling/index.ts'
import { acts as signatures, rules as signaturesRules } from '../modules/signatures/index.ts'
import { acts as telemedicine, subjects as telemedicineSubjects } from '../modules/telemedicine/index.ts'

export const actsByModule: Readonly<Record<string, readonly Act<any>[]>> = {
  catalogue,
  people,
  organisations,
  accounts,
  journal,
  deadlines,
  signatures,
  agreements,
  privacy,
  messages,
  files,
  scheduling,
  ledger,
  loyalty,
  information,
  care,
  telemedicine,
  laboratory,
  directory,
  library,
  research,
  rights,
  releases,
  oversight,
}

export const allActs: readonly Act<any>[] = Object.values(actsByModule).flat()

/** Every access rule in words: "who looked" tells by which of them a person's data was seen. */
export const allRules: readonly RuleInWords[] = [
  ...journalRules,
  ...signaturesRules,
  ...agreementsRules,
  ...privacyRules,
  ...messagesRules,
  ...ledgerRules,
  ...informationRules,
  ...filesRules,
  ...loyaltyRules,
  ...careRules,
  ...laboratoryRules,
  ...researchRules,
  ...directoryRules,
  ...libraryRules,
  ...rightsRules,
  ...releasesRules,
  ...oversightRules,
]

/** Every kind of rows about people with the rules that open them: "who could see me" and a property test read it. */
export const allSubjects: readonly Subject[] = [
  ...schedulingSubjects,
  ...ledgerSubjects,
  ...careSubjects,
  ...telemedicineSubjects,
  ...laboratorySubjects,
  ...researchSubjects,
]
