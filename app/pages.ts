// Every page, gathered from the modules, and the pages that speak of Shipa itself.
import type { Gate } from '../kernel/gate.ts'
import type { Page } from '../kernel/page.ts'
import { pages as accounts } from '../modules/accounts/pages.ts'
import { pages as agreements } from '../modules/agreements/pages.ts'
import { pages as care } from '../modules/care/pages.ts'
import { pages as catalogue } from '../modules/catalogue/pages.ts'
import { pages as deadlines } from '../modules/deadlines/pages.ts'
import { pages as directory } from '../modules/directory/pages.ts'
import { pages as journal } from '../modules/journal/pages.ts'
import { pages as ledger } from '../modules/ledger/pages.ts'
import { pages as messages } from '../modules/messages/pages.ts'
import { pages as organisations } from '../modules/organisations/pages.ts'
import { pages as oversight } from '../modules/oversight/pages.ts'
import { pages as people } from '../modules/people/pages.ts'
import { pages as privacy } from '../modules/privacy/pages.ts'
import { pages as releases } from '../modules/releases/pages.ts'
import { pages as rights } from '../modules/rights/pages.ts'
import { pages as scheduling } from '../modules/scheduling/pages.ts'
import { pages as signatures } from '../modules/signatures/pages.ts'
import { referencePages } from './reference/pages.tsx'

export function allPages(gate: Gate): readonly Page[] {
  return [
    ...catalogue,
    ...people,
    ...organisations,
    ...accounts,
    ...journal,
    ...deadlines,
    ...signatures,
    ...agreements,
    ...privacy,
    ...messages,
    ...scheduling,
    ...ledger,
    ...care,
    ...directory,
    ...rights,
    ...releases,
    ...oversight,
    ...referencePages(gate),
  ]
}
