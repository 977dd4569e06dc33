import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const launcher = join(import.meta.dirname, 'run.mjs')

test('a wrong command is answered with the list of all', () => {
  const { status, stderr } = run(['strat'])
  assert.equal(status, 2)
  assert.match(stderr, /There is no command "strat"/)
  for (const name of ['start', 'test', 'doctor', 'backup', 'restore'])
    assert.match(stderr, new RegExp(`^ {2}${name} `, 'm'))
})

test('what a command answers is what its caller gets', () => {
  const { status, stderr } = run(['make-keys'], { SHIPA_KEYS: '' })
  assert.equal(status, 1)
  assert.match(stderr, /Name the folder for the keys/)
})

test('every npm script goes through the launcher', () => {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
  for (const [name, script] of Object.entries(scripts)) assert.equal(script, `node machine/run.mjs ${name}`)
})

function run(args: string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [launcher, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
}
