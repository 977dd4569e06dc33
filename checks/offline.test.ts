// No call leaves this machine unless an adapter was configured: neither written in the code nor made by a start.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { type Source, sources } from './sources.ts'

const code = sources('{kernel,ui,modules,app,machine}/**/*.{ts,tsx,css,mjs}').filter(
  file => !/\.test\.tsx?$/.test(file.path),
)

/** Addresses that are names, not places one calls: namespaces, examples, this machine. */
const harmless =
  /^https?:\/\/(localhost|127\.0\.0\.1|www\.w3\.org|schema\.org|nodejs\.org|[\w.-]*\.?example(\.\w+)?|[\w.-]+\.(invalid|test))([:/?#.]|$)|^https?:\/\/(\$|$)/

/** Where the program may open a connection of its own: each goes to a configured address only. */
const callers = [
  'modules/ledger/',
  'modules/messages/',
  'modules/signatures/stamp/authority.ts',
  'modules/signatures/qualified/verifier.ts',
  'machine/',
  'kernel/database/',
  'kernel/jobs.ts',
  'modules/journal/chain/read.ts',
  'modules/rights/destruction/replay.ts',
]

test('no address of another machine stands in the code', () => {
  assert.ok(code.length > 100)
  assert.deepEqual(addresses(code), [])
  assert.equal(addresses([{ path: 'a.ts', text: "fetch('https://api.sms.kz/send')" }]).length, 1)
})

test('only the adapters open connections', () => {
  const opens = /\bfetch\(|from 'node:(http|https|net|tls|dns|dgram)'|from '(pg|nodemailer)'|new WebSocket\(/
  const found = code.filter(
    ({ path, text }) => opens.test(text) && !callers.some(one => path.startsWith(one)),
  )
  assert.deepEqual(
    found.filter(file => !/\.island\.ts$|^app\/testing\//.test(file.path)).map(file => file.path),
    [],
  )
})

test('the started program serves its pages in a network where there is nobody else', () => {
  const node = [process.execPath, '--import', './kernel/tsx.ts', 'checks/offline.ts']
  const apart = spawnSync('unshare', ['-n', 'true']).status === 0
  const [command, ...args] = apart
    ? ['unshare', '-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...node]
    : node
  const said = execFileSync(command!, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  const { answers, tried, sees } = JSON.parse(said.trim().split('\n').at(-1)!)
  assert.deepEqual(tried, [])
  assert.ok(sees, 'the guard saw no call that was made on purpose')
  assert.deepEqual(
    Object.entries(answers).filter(([, status]) => status !== 200),
    [],
  )
})

function addresses(files: readonly Source[]): string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/https?:\/\/[^\s'"`)<>\\]*/g)]
      .filter(([address]) => !harmless.test(address))
      .map(([address]) => `${path}: ${address}`),
  )
}
