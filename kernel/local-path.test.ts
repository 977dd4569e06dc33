import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localPath } from './local-path.ts'

test('a path within Shipa is followed', () => {
  for (const path of ['/', '/kk/cabinet', '/ru/book/dariger?at=2026-11-23T09:00:00%2B05:00&b=1#top']) {
    assert.equal(localPath(path, '/elsewhere'), path)
  }
})

test('nothing leads to another site', () => {
  const traps = [
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    'kk/cabinet',
    '/\t/evil.example',
    '/ /evil',
    '/\u202eevil',
    '',
    null,
    undefined,
    `/${'a'.repeat(500)}`,
  ]
  for (const trap of traps) assert.equal(localPath(trap, '/elsewhere'), '/elsewhere', String(trap))
})
