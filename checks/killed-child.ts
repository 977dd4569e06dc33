// The program that checks/killed.test.ts kills: people accept, withdraw and are erased, one after another, until
// somebody ends it. Takes its order as JSON on the command line.
import { createPrivateKey, randomBytes } from 'node:crypto'
import { flushCompileCache } from 'node:module'
import { makeGate } from '../app/program.ts'
import { openPool } from '../kernel/database/database.ts'
import { runNextJob } from '../kernel/jobs.ts'
import { Refusal } from '../kernel/refusal.ts'
import { createSealing } from '../kernel/sealing.ts'
import { configureErasureLedger } from '../modules/rights/index.ts'
import { configureSignatures } from '../modules/signatures/index.ts'
import { type Life, live } from './killed-life.ts'

const order: { url: string; now: string; organisation: string; ledger: string; key: string; lives: Life[] } =
  JSON.parse(process.argv[2]!)
const database = openPool(order.url, { max: 4 })
const quiet = () => {}
const signingKey = createPrivateKey(order.key)
configureErasureLedger({ file: order.ledger, signingKey })
configureSignatures({ signingKey, authority: null, verifier: null })
const gate = makeGate({
  database,
  sealing: createSealing({ kek: new Map([[1, randomBytes(32)]]), blindIndex: Buffer.alloc(32) }),
  clock: () => new Date(order.now),
  log: quiet,
})
await database.pool.query('select id from organisations.organisation')
// Whoever is killed writes no cache at its end; the next child begins sooner with it.
flushCompileCache()
process.send!('ready')
await new Promise(begin => process.once('message', begin))
for (const life of order.lives) {
  await live(gate, life, order.organisation).catch(error => {
    // Killed before, the person comes again with the same keys: what was done is answered, not refused.
    if (!(error instanceof Refusal)) throw error
  })
  while (await runNextJob(database, gate, quiet));
}
process.send!('done')
