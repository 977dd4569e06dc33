// npm test [words…] [--outside]: without words every check and test, in order; with words only the test files
// whose path holds one of them, on the embedded engine, or on the outside one with --outside.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChecks } from './check.ts'
import { findChromium } from './chromium.ts'
import { command, exitCode, part, sum, type Tally } from './tally.ts'
import { openEmbeddedCluster, openOutsideCluster, type TestCluster } from './test-cluster.ts'

const words = process.argv.slice(2).filter(word => !word.startsWith('--'))
const onlyOutside = process.argv.includes('--outside')
const everything = words.length === 0 && !onlyOutside
const wanted = (path: string) => words.length === 0 || words.some(word => path.includes(word))
const found = (pattern: string) =>
  globSync(pattern, { exclude: path => /^(node_modules|data|build)$/.test(path) })
    .filter(wanted)
    .sort()

const tests = found('**/*.test.{ts,tsx}').filter(path => !path.startsWith('e2e/'))
const databaseTests = tests.filter(path => /\/world\.ts'/.test(readFileSync(path, 'utf8')))
const journeys = onlyOutside ? [] : found('e2e/**/*.e2e.ts')
// Without a file named, Node's runner would take every test it finds.
if ((onlyOutside ? databaseTests : [...tests, ...journeys]).length === 0) {
  console.error(`No test file's path holds ${words.join(' or ')}.`)
  process.exit(1)
}

const scratch = mkdtempSync(join(tmpdir(), 'shipa-run-'))
// What the program logs during the whole run; at the end it is searched for everybody who was in it.
const logFile = join(scratch, 'program.log')

let interrupted = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    interrupted = true
  })
}

const tallies: Tally[] = []
try {
  if (everything) tallies.push(await runChecks())
  if (!onlyOutside && tests.length > 0)
    tallies.push(await part('tests on the embedded PostgreSQL', onEmbedded))
  if (everything || onlyOutside) tallies.push(await part('tests on a PostgreSQL outside', onOutside))
  if (journeys.length > 0) tallies.push(await part('journeys in a browser', runJourneys))
  if (everything) tallies.push(await part('the log holds no person', searchLog))
} finally {
  rmSync(scratch, { recursive: true })
}
const { passed, failed } = sum(tallies)
if (interrupted) console.log('\nInterrupted: not everything was run.')
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 || interrupted ? 1 : 0)

async function onEmbedded(): Promise<Tally> {
  // The simulated time-stamping authority signs with it.
  if (spawnSync('openssl', ['version']).error) aptInstall('openssl')
  return runTests(tests, await openEmbeddedCluster(), { sideBySide: 2 })
}

async function onOutside(): Promise<Tally> {
  const cluster =
    (await openOutsideCluster()) ?? (aptInstall('postgresql-15') && (await openOutsideCluster()))
  if (cluster) return runTests(databaseTests, cluster, { sideBySide: 2 })
  return didNotRun('The tests on another PostgreSQL', 'Install PostgreSQL 15, or set TEST_DATABASE_URL.')
}

async function runJourneys(): Promise<Tally> {
  const chromium = findChromium() ?? (aptInstall('chromium') ? findChromium() : undefined)
  if (chromium === undefined)
    return didNotRun('The journeys in a browser', 'Install Chromium, or set SHIPA_CHROMIUM.')
  process.env.SHIPA_CHROMIUM = chromium
  // One browser at a time: two on two cores make each other late, and a late page looks like a broken one.
  return runTests(journeys, await openEmbeddedCluster(), { sideBySide: 1 })
}

async function searchLog(): Promise<Tally> {
  return command(process.execPath, ['--import', './kernel/tsx.ts', 'checks/log-holds-no-person.ts', logFile])
}

/** Runs test files with Node's own runner; counts come from its second report, made for machines. */
async function runTests(files: string[], cluster: TestCluster, how: { sideBySide: number }): Promise<Tally> {
  const report = join(scratch, 'report.tap')
  const args = [
    ...[
      '--import',
      './kernel/tsx.ts',
      '--test',
      `--test-concurrency=${how.sideBySide}`,
      '--test-timeout=300000',
    ],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${report}`],
    ...files,
  ]
  try {
    if (interrupted) return { passed: 0, failed: 0 }
    const env = { SHIPA_TEST_CLUSTER: cluster.url, SHIPA_LOG_FILE: logFile }
    const code = await exitCode(process.execPath, args, env)
    return readReport(readFileSync(report, 'utf8'), code)
  } finally {
    await cluster.stop()
  }
}

function readReport(tap: string, code: number): Tally {
  const count = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0)
  // A test that was skipped or left for later proves nothing: it counts as one that failed.
  const failed = count('fail') + count('cancelled') + count('skipped') + count('todo')
  return { passed: count('pass'), failed: code !== 0 && failed === 0 ? 1 : failed }
}

/** Says loudly that a half of the tests did not run; where merges are decided that is a failure. */
function didNotRun(what: string, remedy: string): Tally {
  const line = '!'.repeat(78)
  console.error(`${line}\n!! ${what} DID NOT RUN. ${remedy}\n${line}`)
  return { passed: 0, failed: process.env.CI === 'true' ? 1 : 0 }
}

/** Installs a package on Debian when we are root; false when that is not ours to do or did not succeed. */
function aptInstall(name: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  try {
    apt('-q', 'update')
    apt('-q', '-y', 'install', '--no-install-recommends', name)
    return true
  } catch (error) {
    console.error(`apt-get could not install ${name}: ${error instanceof Error ? error.message : error}`)
    return false
  }
}
