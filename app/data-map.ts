// The map of all data of people, gathered from the doors in the order of the modules.
import type { MappedTable } from '../kernel/data-map.ts'
import { dataMap as accounts } from '../modules/accounts/index.ts'
import { dataMap as agreements } from '../modules/agreements/index.ts'
import { dataMap as care } from '../modules/care/index.ts'
import { dataMap as deadlines } from '../modules/deadlines/index.ts'
import { dataMap as directory } from '../modules/directory/index.ts'
import { dataMap as files } from '../modules/files/index.ts'
import { dataMap as information } from '../modules/information/index.ts'
import { dataMap as journal } from '../modules/journal/index.ts'
import { dataMap as laboratory } from '../modules/laboratory/index.ts'
import { dataMap as ledger } from '../modules/ledger/index.ts'
import { dataMap as library } from '../modules/library/index.ts'
import { dataMap as loyalty } from '../modules/loyalty/index.ts'
import { dataMap as messages } from '../modules/messages/index.ts'
import { dataMap as organisations } from '../modules/organisations/index.ts'
import { dataMap as oversight } from '../modules/oversight/index.ts'
import { dataMap as people } from '../modules/people/index.ts'
import { dataMap as privacy } from '../modules/privacy/index.ts'
import { dataMap as releases } from '../modules/releases/index.ts'
import { dataMap as research } from '../modules/research/index.ts'
import { dataMap as rights } from '../modules/rights/index.ts'
import { dataMap as scheduling } from '../modules/scheduling/index.ts'
import { dataMap as signatures } from '../modules/signatures/index.ts'
import { dataMap as telemedicine } from '../modules/telemedicine/index.ts'

export const allData: readonly MappedTable[] = [
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
]
