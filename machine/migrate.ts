// npm run migrate: brings the database to the schema of this version, and proves the walls.
import { openProgram } from '../app/run.ts'
import { readConfig } from './config.ts'
import { inWords } from './in-words.ts'

await inWords(async () => {
  const program = await openProgram(readConfig(process.env), { guest: true, say: line => console.log(line) })
  console.log('The schema is up to date and the walls stand.')
  await program.close()
})
