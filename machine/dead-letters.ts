// npm run dead-letters [-- --retry]: the jobs that failed every time, with the last cause; --retry lets them
// try again when the cause has been mended.
import { parseArgs } from 'node:util'
import pg from 'pg'
import { deadLetters, reviveDeadLetters } from '../kernel/jobs.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { inWords } from './in-words.ts'

await inWords(async () => {
  const { values } = parseArgs({ options: { retry: { type: 'boolean' } } })
  const database = await openDatabase(readConfig(process.env), { guest: true })
  const client = new pg.Client({ connectionString: database.ownerUrl })
  try {
    await client.connect()
    const query = (text: string, parameters?: readonly unknown[]) =>
      client.query(text, parameters as unknown[])
    const letters = await deadLetters(query)
    for (const { id, act, event, deadAt, cause } of letters) {
      console.log(`${deadAt.toISOString()}  job ${id}  ${act}${event ? ` (after ${event})` : ''}`)
      console.log(`    ${cause.split('\n')[0]}`)
    }
    if (letters.length === 0) console.log('There are no dead letters.')
    else if (values.retry) console.log(`${await reviveDeadLetters(query, new Date())} will be tried again.`)
    else console.log('When the cause is mended: npm run dead-letters -- --retry')
  } finally {
    await client.end()
    await database.stop()
  }
})
