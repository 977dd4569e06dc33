// Figures of public pages over HTTP, asked by a process of its own, beside the floor of the same statements;
// and what the pages weigh.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Serving } from '../app/serving.ts'
import { type Aim, draw, type Figure, measure, type Row, seconds } from './measure.ts'
import { replay, tapeOf } from './tape.ts'
import { type BenchWorld, clients } from './world.ts'

const manyPages: Aim = { says: '≥ 400 a second', met: page => page.clients === 1 || page.perSecond >= 400 }

export async function* measurePages(world: BenchWorld, { server }: Serving): AsyncGenerator<Row> {
  const { config, database } = world.program
  for (const [name, path] of [
    ["a doctor's page", `/kk/doctors/${world.doctor.slug}`],
    ['the search page', '/kk/find?city=almaty&speciality=otolaryngology'],
    ['the list of documents', '/kk/documents'],
    ["a document's page", '/kk/documents/user-agreement'],
  ] as const) {
    const tape = await tapeOf(async () => {
      const { status } = await server.request(path)
      if (status !== 200) throw new Error(`${path} answered ${status}`)
    })
    const address = `http://localhost:${config.port}${path}`
    // Every address of its own: each page is made anew.
    const anew = `${address}${path.includes('?') ? '&' : '?'}n=[<id>]`
    for (const many of clients) {
      yield {
        act: await load(`${name}, made anew`, anew, many),
        ...(tape.length ? { floor: await measure(name, many, () => replay(database, tape)) } : {}),
      }
      yield { act: await load(`${name}, as people ask it`, address, many), aim: manyPages }
    }
  }
}

/** Weight of pages as a browser receives them, compressed, in kilobytes. */
export async function weigh(world: BenchWorld, { server }: Serving): Promise<string> {
  const publicPages = [
    '/kk/',
    '/kk/find',
    `/kk/doctors/${world.doctor.slug}`,
    '/kk/documents',
    '/kk/documents/user-agreement',
    '/kk/register',
    '/kk/sign-in',
  ]
  const signedIn = [
    '/kk/doctor',
    `/kk/doctor/visits/${world.visit.booking}`,
    '/kk/cabinet',
    '/kk/cabinet/who-looked',
  ]
  const cookie = `shipa=${world.visit.caller.token}`
  const lines: string[][] = []
  for (const [paths, headers, most] of [
    [publicPages, {}, 20],
    [signedIn, { cookie }, 180],
  ] as const) {
    for (const path of paths) {
      const answer = await server.request(path, { headers })
      const html = await answer.text()
      const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(found => found[1]!)
      const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map(
        found => found[1]!,
      )
      const script = await weightOf(server, scripts)
      lines.push([
        path.replace(/[0-9a-f-]{36}/, '…'),
        String(answer.status),
        kilobytes(gzipSync(html).length),
        kilobytes(await weightOf(server, styles)),
        kilobytes(script),
        `≤ ${most}`,
        answer.status === 200 && script <= most * 1000 ? 'met' : 'MISSED',
      ])
    }
  }
  return draw(['page, compressed kB', 'status', 'HTML', 'CSS', 'JavaScript', 'aim', ''], lines)
}

async function weightOf(server: Serving['server'], paths: readonly string[]): Promise<number> {
  const bodies = await Promise.all(paths.map(async path => (await server.request(path)).arrayBuffer()))
  return bodies.reduce((sum, body) => sum + gzipSync(Buffer.from(body)).length, 0)
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}

/** Asks an address from a second process, so that asking does not slow down answering more than it must. */
async function load(name: string, url: string, clients: number): Promise<Figure> {
  const asker = fileURLToPath(new URL('./load.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [
    asker,
    name,
    url,
    String(clients),
    String(seconds),
  ])
  return JSON.parse(stdout) as Figure
}
