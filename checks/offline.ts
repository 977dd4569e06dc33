// Starts the whole program, visits it, and prints every address outside this machine that it tried to reach.
// Run by offline.test.ts, inside a network without any other machine where the system allows to make one.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const tried: string[] = []
const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (this: net.Socket, ...args: any[]) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0]
  const host = typeof options === 'object' && options ? (options.path ? undefined : options.host) : args[1]
  if (typeof host === 'string' && !/^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host)) {
    tried.push(host)
    this.destroy(new Error(`${host} is outside`))
    return this
  }
  return connect.apply(this, args as never)
}

const { readConfig } = await import('../machine/config.ts')
const { runProgram } = await import('../app/run.ts')

const folder = mkdtempSync(join(tmpdir(), 'shipa-offline-'))
// As root the database runs as another user, who must be able to come in.
chmodSync(folder, 0o755)
const port = await freePort()
const bankPort = await freePort()
const env = { SHIPA_DATA: folder, PORT: String(port), BANK_PORT: String(bankPort), SHIPA_DEMO: 'no' }
const program = await runProgram(readConfig(env), () => {})
const answers: Record<string, number> = {}
for (const path of [
  '/healthz',
  '/readyz',
  '/kk/',
  '/ru/documents',
  '/en/ui',
  '/kk/acts',
  '/api/openapi.json',
]) {
  answers[path] = (await fetch(`http://127.0.0.1:${port}${path}`)).status
}
// The search must see what it is for: a call outside, on purpose, after everything else.
const before = tried.length
await fetch('http://shipa.example.invalid/').catch(() => {})
const sees = tried.length > before
await program.stop()
rmSync(folder, { recursive: true })
console.log(JSON.stringify({ answers, tried: tried.slice(0, before), sees }))
process.exit(0)

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })
}
