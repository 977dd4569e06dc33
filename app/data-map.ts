// The map of all data of people, gathered from the doors in the order of the modules.
import type { MappedTable } from '../kernel/data-map.ts'
import { dataMap as accounts } from '../modules/accounts/index.ts'
import { dataMap as agreements } from '../modules/agreements/index.ts'
import { dataMap as care } from '../modules/care/index.ts'
import { dataMap as deadlines } from '../modules/deadlines/index.ts'
import { dataMap as journal } from '../modules/journal/index.ts'
import { dataMap as ledger } from '../modules/ledger/index.ts'
import { dataMap as messages } from '../modules/messages/index.ts'
import { dataMap as organisations } from '../modules/organisations/index.ts'
import { dataMap as oversight } from '../modules/oversight/index.ts'
import { dataMap as people } from '../modules/people/index.ts'
import { dataMap as privacy } from '../modules/privacy/index.ts'
import { dataMap as releases } from '../modules/releases/index.ts'
import { dataMap as rights } from '../modules/rights/index.ts'
import { dataMap as scheduling } from '../modules/scheduling/index.ts'
import { dataMap as signatures } from '../modules/signatures/index.ts'

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
  ...scheduling,
  ...ledger,
  ...care,
  ...rights,
  ...releases,
  ...oversight,
]
