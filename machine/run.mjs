// The only file that the machine's own Node runs: it installs what the lock file names, and hands over to
// the Node that the lock file pins. Plain JavaScript for Node 18 and newer, so that it can say what is wrong.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const commands = {
  start: 'serve Shipa',
  test: 'run every check and test, or those whose path holds the given words',
  check: 'types, formatting and lint only',
  doctor: 'look over this machine and the database, and say what to do about each fault',
  migrate: 'bring the database to the schema of this version',
  'create-admin': 'make the first account of a platform operator',
  'make-keys': 'make the keys of a production installation in the folder SHIPA_KEYS',
  backup: 'copy the database to a folder',
  restore: 'put a backup in the place of the database',
  'restore-drill':
    'bring back the newest backup in a scratch place, and tell how long it took and what was lost',
  'find-traces': 'search the whole database for the given words of a person',
  'dead-letters': 'list the jobs that failed every time; --retry lets them try again',
  'verify-journal': 'prove that no row of the journal was changed, removed or cut',
  bench: 'measure, and print the figures as a table',
  gallery: 'take a picture of every page',
}

const [command, ...args] = process.argv.slice(2)
if (command === undefined || !(command in commands)) {
  console.error(command === undefined ? 'Which command?' : `There is no command "${command}".`)
  for (const [name, purpose] of Object.entries(commands)) console.error(`  ${name.padEnd(16)}${purpose}`)
  process.exit(2)
}

if (!isInstalled()) install()
run(pinnedNode(), ['--import', './kernel/tsx.ts', `machine/${command}.ts`, ...args])

/** npm keeps its own record of what it installed; the lock file is what should be there. */
function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(record, 'utf8')).packages
  // npm leaves development packages out by this variable, and packages of other platforms by itself.
  const mayBeAbsent = entry => entry.optional || (entry.dev && process.env.NODE_ENV === 'production')
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    return present[path] ? present[path].version === entry.version : mayBeAbsent(entry)
  })
}

function install() {
  console.error('Installing what package-lock.json names…')
  // Not "npm ci": it refuses a lock file that leaves out what other platforms would need and the registry
  // of the day did not have. This one takes the locked versions with their hashes and writes no file; what
  // came is compared with the lock file below.
  // No package's install script runs: what they would do (links of the database's libraries) is done by
  // the launcher, and a foreign script has no business on the machine of a clinic.
  const npm = spawnSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (npm.error) stop(`npm could not be started (${npm.error.message}). Install npm, it comes with Node.`)
  if (npm.status !== 0) stop('npm did not succeed; what it said stands above.')
  if (!isInstalled())
    stop('npm installed something else than package-lock.json names. Remove node_modules and try again.')
}

function pinnedNode() {
  const pinned = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`)
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  stop(
    `No Node 24 came with the packages for ${process.platform}-${process.arch}, and the Node here is ` +
      `${process.versions.node}. Install Node 24 or newer (https://nodejs.org) and run the command again.`,
  )
}

function run(node, nodeArgs) {
  // React in its form for development renders a page at half the speed; tests want its warnings.
  const env = { NODE_ENV: command === 'test' ? 'test' : 'production', ...process.env }
  const child = spawn(node, nodeArgs, { cwd: root, stdio: 'inherit', env })
  // A terminal sends its signal to the whole group and npm passes it on as well: the program takes
  // a signal that comes again as the same wish.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', error => stop(`${node} could not be started: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}

function stop(words) {
  console.error(words)
  process.exit(1)
}
