// npm run bench [words…]: measures and prints the figures as a table. BENCH_SECONDS is how long each figure is
// taken. With words only the rows of these: acts, access, pages, weight, legal.
import { cpus, totalmem } from 'node:os'
import { whileServing } from '../app/testing/serve.ts'
import { measureAccess } from '../bench/access.ts'
import { measureActs } from '../bench/acts.ts'
import { type LegalFigure, legalTable, measureLegal } from '../bench/legal.ts'
import { type Row, seconds, table } from '../bench/measure.ts'
import { measurePages, weigh } from '../bench/pages.ts'
import { type BenchWorld, openBenchWorld } from '../bench/world.ts'
import { inWords } from './in-words.ts'

const words = process.argv.slice(2)
const wanted = (word: string) => words.length === 0 || words.includes(word)

await inWords(async () => {
  const world = await openBenchWorld(line => console.error(line))
  try {
    console.log(await machineLine(world))
    const rows: Row[] = []
    let weights = ''
    if (wanted('acts')) await collect(rows, measureActs(world))

    if (wanted('pages') || wanted('weight')) {
      await whileServing(world.program, async serving => {
        if (wanted('pages')) await collect(rows, measurePages(world, serving))
        if (wanted('weight')) weights = await weigh(world, serving)
      })
    }
    const legal: LegalFigure[] = []
    if (wanted('legal')) {
      for await (const figure of measureLegal(world)) {
        legal.push(figure)
        console.error(`${figure.what}: ${figure.measured}`)
      }
    }
    // Last: it fills the database with visits.
    if (wanted('access')) await collect(rows, measureAccess(world))
    if (rows.length) console.log(`\n${table(rows)}`)
    if (legal.length) console.log(`\n${legalTable(legal)}`)
    if (weights) console.log(`\n${weights}`)
  } finally {
    await world.close()
  }
})
process.exit()

async function collect(rows: Row[], measured: AsyncGenerator<Row>) {
  for await (const row of measured) {
    rows.push(row)
    console.error(`${row.act.name}, ${row.act.clients} at a time: ${row.act.perSecond.toFixed(0)} a second`)
  }
}

async function machineLine({ program }: BenchWorld): Promise<string> {
  const { rows } = await program.database.pool.query<{ version: string; durable: string }>(
    `select current_setting('server_version') as version, current_setting('fsync') as durable`,
  )
  const { version, durable } = rows[0]!
  const cores = cpus()
  return [
    `${cores.length} cores (${cores[0]?.model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory`,
    `Node ${process.versions.node}, PostgreSQL ${version} on the same cores, fsync ${durable}`,
    `each figure over ${seconds} s; the floor is the same statements as bare SQL, in the same run`,
  ].join('\n')
}
