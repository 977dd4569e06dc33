// A stage for journeys: the whole program on a fresh database with demonstration data, and a real Chromium.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import pg from 'pg'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { runProgram } from '../app/run.ts'
import { asRole, testPassword } from '../app/testing/template.ts'
import type { Gate } from '../kernel/gate.ts'
import { chromiumArgs } from '../machine/chromium.ts'
import { readConfig } from '../machine/config.ts'

export interface Stage {
  url: string
  gate: Gate
  browser: Browser
  /** A browser of its own: its cookies are nobody else's. */
  visitor(options?: { phone?: boolean; javaScript?: boolean }): Promise<Page>
  ownerUrl: string
  clock: { now(): Date; pass(minutes: number): void; goTo(instant: Date): void }
}

/** Starts the program once for a test file; everything is stopped and removed after its last test. */
export async function openStage(env: Record<string, string> = {}): Promise<Stage> {
  const cluster = process.env.SHIPA_TEST_CLUSTER
  const executablePath = process.env.SHIPA_CHROMIUM
  if (!cluster || !executablePath) throw new Error('journeys run by `npm test` or `npm test -- e2e`')
  const name = `shipa_e2e_${randomBytes(4).toString('hex')}`
  const folder = mkdtempSync(join(tmpdir(), 'shipa-e2e-'))
  await inCluster(cluster, async client => {
    const { rows } = await client.query(`select 1 from pg_roles where rolname = 'shipa_owner'`)
    if (!rows.length)
      await client.query(`create role shipa_owner login createrole password '${testPassword}'`)
    await client.query(`create database ${name} owner shipa_owner`)
  })
  const ownerUrl = asRole(cluster, 'shipa_owner', name)
  const port = await freePort()
  // Monday morning before the clinic opens; from there on the clock runs as clocks do, unless it is moved.
  let ahead = new Date('2026-11-23T07:00:00+05:00').getTime() - Date.now()
  const clock = {
    now: () => new Date(Date.now() + ahead),
    pass: (minutes: number) => {
      ahead += minutes * 60_000
    },
    goTo: (instant: Date) => {
      ahead = instant.getTime() - Date.now()
    },
  }
  const running = await runProgram(
    readConfig({
      PORT: String(port),
      BANK_PORT: String(await freePort()),
      SHIPA_DATA: folder,
      DATABASE_URL: ownerUrl,
      ...env,
    }),
    () => {},
    clock.now,
  )
  const browser = await chromium.launch({
    executablePath,
    args: chromiumArgs,
  })
  const contexts: BrowserContext[] = []
  after(async () => {
    for (const context of contexts) await context.close()
    await browser.close()
    await running.stop()
    await inCluster(cluster, client => client.query(`drop database ${name} with (force)`))
    rmSync(folder, { recursive: true })
  })
  return {
    url: `http://localhost:${port}`,
    gate: running.program.gate,
    browser,
    ownerUrl,
    clock,
    async visitor({ phone = false, javaScript = true } = {}) {
      const context = await browser.newContext({
        viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
        javaScriptEnabled: javaScript,
        baseURL: `http://localhost:${port}`,
        locale: 'kk-KZ',
        timezoneId: 'Asia/Almaty',
      })
      context.setDefaultTimeout(15_000)
      contexts.push(context)
      const page = await context.newPage()
      // An error in a page's script is a failure of the journey, whatever the page shows.
      page.on('pageerror', error => {
        throw error
      })
      return page
    },
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

async function inCluster(url: string, work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
