// npm start: serves Shipa until a signal comes.
import { runProgram } from '../app/run.ts'
import { readConfig } from './config.ts'
import { inWords } from './in-words.ts'

const began = performance.now()
await inWords(async () => {
  const config = readConfig(process.env)
  const { stop, url } = await runProgram(config, line => console.log(line))
  console.log(`Shipa is at ${url} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      console.log('Stopping: what runs is finished first…')
      stop().then(
        () => process.exit(0),
        error => {
          console.error(error)
          process.exit(1)
        },
      )
    })
  }
})
