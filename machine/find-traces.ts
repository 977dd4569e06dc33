// npm run find-traces -- <word> [<word> …]: where the whole database holds a name, a phone, an address, an
// identification number of a person. Found or not is the answer: 1 when something was found.
import pg from 'pg'
import { createSealing } from '../kernel/sealing.ts'
import { BackupFault } from './backup-folder.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { inWords } from './in-words.ts'
import { loadKeys } from './keys.ts'
import { findTraces } from './traces.ts'

await inWords(async () => {
  const words = process.argv.slice(2)
  if (words.length === 0 || words.some(word => word.length < 3)) {
    throw new BackupFault(
      'Give the words to look for, each of at least three letters: npm run find-traces -- Сынақова +77010000000',
    )
  }
  const config = readConfig(process.env)
  const keys = loadKeys(config.keysFolder, { create: false })
  const sealing = createSealing({ kek: keys.keks, blindIndex: keys.blindIndex })
  const database = await openDatabase(config, { guest: true })
  const client = new pg.Client({ connectionString: database.ownerUrl })
  try {
    await client.connect()
    // A number is stored as its blind index only.
    const bytes = words
      .filter(word => /^\d{12}$/.test(word))
      .map(word => sealing.blind('people.person.iin', word))
    const traces = await findTraces(client, { texts: words, bytes })
    for (const { where, rows } of traces) console.log(`${where}: ${rows} rows`)
    console.log(traces.length === 0 ? 'No trace was found.' : 'Traces were found.')
    if (traces.length > 0) process.exitCode = 1
  } finally {
    await client.end()
    await database.stop()
  }
})
