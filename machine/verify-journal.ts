// npm run verify-journal: proves that no row of the journal was changed, removed, inserted or cut.
//   (nothing)                         checks the database of this installation
//   --export FILE                     writes the chain to a file, to be checked elsewhere
//   --file FILE --key PUBLIC.pem      checks such a file; --checkpoints FILE adds the checkpoint file
import { createPublicKey, type KeyObject } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import pg from 'pg'
import {
  type Chain,
  checkpointFileIn,
  readChain,
  readChainFile,
  verifyJournal,
  writeChain,
} from '../modules/journal/index.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { inWords } from './in-words.ts'
import { KeysFault, loadKeys } from './keys.ts'

await inWords(async () => {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { export: text, file: text, key: text, checkpoints: text } })
  if (values.file) {
    if (!values.key) throw new KeysFault('Name the public key: --key PUBLIC.pem')
    const publicKey = createPublicKey(readFileSync(values.key))
    await check(await readChainFile(values.file), publicKey, values.checkpoints)
    return
  }
  const config = readConfig(process.env)
  const database = await openDatabase(config, { guest: true })
  const client = new pg.Client({ connectionString: database.ownerUrl })
  try {
    await client.connect()
    const chain = await readChain(client)
    if (values.export) {
      await writeChain(chain, values.export)
      console.log(`The chain is written to ${values.export}.`)
    } else {
      const { journalSigning } = loadKeys(config.keysFolder, { create: false })
      await check(chain, createPublicKey(journalSigning), checkpointFileIn(config.dataFolder))
    }
  } finally {
    await client.end()
    await database.stop()
  }
})

async function check(chain: Chain, publicKey: KeyObject, checkpointFile: string | undefined) {
  const known = checkpointFile !== undefined && existsSync(checkpointFile)
  if (!known) console.log('There is no checkpoint file: a tail cut off with its checkpoints cannot be seen.')
  const { rows, checkpoints, faults } = await verifyJournal({
    ...chain,
    checkpointFileLines: known ? readFileSync(checkpointFile, 'utf8').split('\n').filter(Boolean) : [],
    publicKey,
    progress: done => console.log(`${done} rows…`),
  })
  console.log(`${rows} rows and ${checkpoints} signed checkpoints were compared.`)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
  else console.log('The journal is whole.')
}
