// Every page, gathered from the modules, and the pages that speak of Shipa itself.
import type { Gate } from '../kernel/gate.ts'
import type { Page } from '../kernel/page.ts'
import { pages as accounts } from '../modules/accounts/pages.ts'
import { pages as agreements } from '../modules/agreements/pages.ts'
import { pages as care } from '../modules/care/pages.ts'
import { pages as catalogue } from '../modules/catalogue/pages.ts'
import { pages as deadlines } from '../modules/deadlines/pages.ts'
import { pages as directory } from '../modules/directory/pages.ts'
import { pages as files } from '../modules/files/pages.ts'
import { pages as information } from '../modules/information/pages.ts'
import { pages as journal } from '../modules/journal/pages.ts'
import { pages as laboratory } from '../modules/laboratory/pages.ts'
import { pages as ledger } from '../modules/ledger/pages.ts'
import { pages as library } from '../modules/library/pages.ts'
import { pages as loyalty } from '../modules/loyalty/pages.ts'
import { pages as messages } from '../modules/messages/pages.ts'
import { pages as organisations } from '../modules/organisations/pages.ts'
import { pages as oversight } from '../modules/oversight/pages.ts'
import { pages as people } from '../modules/people/pages.ts'
import { pages as privacy } from '../modules/privacy/pages.ts'
import { pages as releases } from '../modules/releases/pages.ts'
import { pages as research } from '../modules/research/pages.ts'
import { pages as rights } from '../modules/rights/pages.ts'
import { pages as scheduling } from '../modules/scheduling/pages.ts'
import { pages as signatures } from '../modules/signatures/pages.ts'
import { pages as telemedicine } from '../modules/telemedicine/pages.ts'
import { referencePages } from './reference/pages.tsx'
import { offlinePage } from './web/phone/offline.page.tsx'

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
    ...files,
    ...scheduling,
    ...ledger,
    ...loyalty,
    ...information,
    ...care,
    ...telemedicine,
    ...laboratory,
    ...directory,
    ...library,
    ...research,
    ...rights,
    ...releases,
    ...oversight,
    ...referencePages(gate),
    offlinePage,
  ]
}
