import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviceName } from './device-name.ts'

test('a person recognises her own phone and computer', () => {
  const kit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
  const said: [string, string][] = [
    [
      `Mozilla/5.0 (Linux; Android 14; SM-A155F) ${kit} Chrome/130.0.0.0 Mobile Safari/537.36`,
      'Chrome, Android',
    ],
    [
      `Mozilla/5.0 (Linux; Android 14) ${kit} SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36`,
      'Samsung Internet, Android',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Safari/604.1',
      'Safari, iOS',
    ],
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${kit} Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0`,
      'Edge, Windows',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox, Linux'],
  ]
  for (const [sent, name] of said) assert.equal(deviceName(sent), name)
})

test('a device that tells nothing we know is shown as it named itself', () => {
  assert.equal(deviceName('partner-system/1.0'), 'partner-system/1.0')
})
