// Joins the gate with the modules that it needs: who a token belongs to, which documents are missing, and
// where the journal row goes.
import type { Database } from '../kernel/database/database.ts'
import { createGate, type Gate, type GateParts } from '../kernel/gate.ts'
import type { Log } from '../kernel/log.ts'
import type { Sealing } from '../kernel/sealing.ts'
import { enter } from '../modules/accounts/index.ts'
import { isRestricted, missingDocuments } from '../modules/agreements/index.ts'
import { explain, record } from '../modules/journal/index.ts'
import { configureDiscounts } from '../modules/ledger/index.ts'
import { lowerByItself } from '../modules/loyalty/index.ts'
import { knowActs, knowData } from '../modules/rights/index.ts'
import { allData } from './data-map.ts'
import { allActs, allRules, allSubjects } from './modules.ts'
import { subscriptions } from './subscriptions.ts'

/** `record`: where the journal row goes; a measurement may leave it out to see what it costs. */
export function makeGate(parts: {
  database: Database
  sealing: Sealing
  clock: () => Date
  log: Log
  record?: GateParts['record']
}): Gate {
  explain({ acts: allActs.map(act => act.declaration), rules: allRules, subjects: allSubjects })
  knowData(allData)
  configureDiscounts(lowerByItself)
  knowActs(allActs.map(act => act.declaration))
  return createGate({
    acts: allActs,
    enter,
    missingDocuments,
    isRestricted,
    dutyDocuments: ['staff-rules'],
    record,
    subscriptions,
    ...parts,
  })
}
