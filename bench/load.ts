// The second process of a measurement over HTTP: asks one address for some seconds and prints the figure.
import autocannon from 'autocannon'
import { figure } from './measure.ts'

const [name, url, clients, seconds] = process.argv.slice(2) as [string, string, string, string]

// The first pages are slower: the runtime is still compiling what it meets.
await ask(Math.min(1, Number(seconds) / 3))
const { times, errors, elapsed } = await ask(Number(seconds))
console.log(JSON.stringify(figure(name, Number(clients), times, errors, elapsed)))

async function ask(duration: number) {
  const times: number[] = []
  let errors = 0
  const began = performance.now()
  await new Promise<void>((resolve, reject) => {
    const asking = autocannon({ url, connections: Number(clients), duration, idReplacement: true }, error =>
      error ? reject(error) : resolve(),
    )
    asking.on('response', (_client, status, _bytes, time) => {
      if (status === 200) times.push(time)
      else errors++
    })
    asking.on('reqError', () => {
      errors++
    })
  })
  return { times, errors, elapsed: (performance.now() - began) / 1000 }
}
