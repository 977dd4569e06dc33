import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { startTsaSimulator } from '../../../simulators/tsa/server.ts'
import { askForStamp, NoStamp } from './authority.ts'

const tsa = await startTsaSimulator({ slowMs: 400 })
const other = await startTsaSimulator()
after(() => Promise.all([tsa.stop(), other.stop()]))
const authority = { url: tsa.url, certificate: tsa.certificate }
const bytes = Buffer.from('shipa signature 1\n')

test('the authority stamps the statement, and the stamp is believed by its certificate', async () => {
  const stamp = await askForStamp(authority, bytes)
  assert.ok(Math.abs(stamp.at.getTime() - Date.now()) < 60_000)
  assert.match(stamp.authority, /Simulated time stamps/)
  assert.ok(stamp.token.length > 500)
})

test('a stamp over something else, for another request, of another authority or no stamp at all is not believed', async () => {
  const causes = {
    'wrong-imprint': 'the stamp is over something else',
    'wrong-nonce': 'the stamp answers another request',
    garbage: 'the answer of the authority cannot be read',
    refusing: 'the authority answers 503',
    down: 'the authority is not reached',
    slow: 'the authority is silent',
  } as const
  for (const [fault, cause] of Object.entries(causes)) {
    tsa.behave(fault as keyof typeof causes)
    await assert.rejects(
      askForStamp(authority, bytes, 200),
      (error: unknown) => error instanceof NoStamp && error.message === cause,
      fault,
    )
  }
  tsa.behave('none')
  await assert.rejects(askForStamp({ ...authority, certificate: other.certificate }, bytes), {
    message: 'the signature of the stamp is not of the configured authority',
  })
})
