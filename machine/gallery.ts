// npm run gallery [words…] [--quick]: takes a picture of every page, as each of its people sees it, into
// build/pictures, and says what axe and a ruler find. With words only the pages whose address holds one of
// them; --quick looks in Kazakh and the light scheme alone. Ends with 1 when anything was found.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { allPages } from '../app/pages.ts'
import { openProgram } from '../app/run.ts'
import { scratchFolder } from '../app/testing/scratch.ts'
import { whileServing } from '../app/testing/serve.ts'
import { draw } from '../bench/measure.ts'
import { looks, takePicture } from '../e2e/gallery/look.ts'
import { openVisitors, type Visitor } from '../e2e/gallery/visitors.ts'
import { type Sight, walk } from '../e2e/gallery/walk.ts'
import { chromiumArgs, findChromium } from './chromium.ts'
import { readConfig } from './config.ts'
import { inWords } from './in-words.ts'

const words = process.argv.slice(2).filter(word => !word.startsWith('--'))
const wantedLooks = process.argv.includes('--quick')
  ? looks.filter(({ lang, scheme }) => lang === 'kk' && scheme === 'light')
  : looks
const folder = 'build/pictures'

let found = 0
await inWords(async () => {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('There is no Chromium: install it, or name it by SHIPA_CHROMIUM.')
  mkdirSync(folder, { recursive: true })
  const data = scratchFolder('gallery')
  const config = readConfig({ SHIPA_DATA: data, PORT: '3910' })
  const program = await openProgram(config, { clock: startOfWork() })
  const browser = await chromium.launch({ executablePath, args: chromiumArgs })
  try {
    await whileServing(program, async () => {
      const visitors = await openVisitors(browser, config.publicUrl)
      await takePictures(visitors, allPages(program.gate))
    })
  } finally {
    await browser.close()
    await program.close()
    rmSync(data, { recursive: true })
  }
})
process.exit(found > 0 ? 1 : 0)

async function takePictures(visitors: readonly Visitor[], pages: ReturnType<typeof allPages>) {
  const left = new Set(
    pages.filter(({ path }) => words.length === 0 || words.some(word => path.includes(word))),
  )
  const lines: string[][] = []
  const findings: string[] = []
  for (const { name, context } of visitors) {
    const theirs = new Set([...left].filter(page => isFor(page, name)))
    for (const { page, path } of await walk(context, pages, theirs)) {
      left.delete(page)
      let here = 0
      for (const look of wantedLooks) {
        const file = `${name}-${nameOf(page)}-${look.lang}-${look.width}-${look.scheme}.png`
        const said = await takePicture(context, path, look, join(folder, file))
        here += said.length
        findings.push(...said.map(one => `${file}: ${one}`))
      }
      found += here
      lines.push([page.path, name, String(wantedLooks.length), String(here)])
      console.error(`${name} ${path}: ${here === 0 ? 'clean' : `${here} findings`}`)
    }
  }
  console.log(draw(['page', 'seen by', 'pictures', 'findings'], lines))
  for (const finding of findings) console.log(finding)
  for (const { path } of left) console.log(`no address was found for ${path}`)
}

// Reception may also look at a doctor's day; the picture shows it to whom it is made for.
function isFor({ nav }: Sight['page'], name: string): boolean {
  return !nav || nav.who.includes(name) || nav.who.includes('anyone')
}

function nameOf({ path }: Sight['page']): string {
  return path.replaceAll(/[/:]+/g, '-').replace(/^-/, '') || 'front'
}

// Eleven in the morning in Kazakhstan, whenever the pictures are taken: a clinic at night has nothing to show.
function startOfWork(): () => Date {
  const eleven = Date.parse(`${new Date().toISOString().slice(0, 10)}T11:00:00+05:00`)
  const shift = eleven - Date.now()
  return () => new Date(Date.now() + shift)
}
