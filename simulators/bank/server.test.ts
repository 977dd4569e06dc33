import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { startBankSimulator } from './server.ts'

const secret = 'only-in-tests-bank'
const folder = mkdtempSync(join(tmpdir(), 'shipa-bank-'))
const options = { port: 0, secret, callbackUrl: 'http://127.0.0.1:9/', folder }
let bank = await startBankSimulator(options)
after(async () => {
  await bank.stop()
  rmSync(folder, { recursive: true })
})

async function ask(method: string, path: string, content?: object, by = secret) {
  const body = content ? JSON.stringify(content) : ''
  const signature = createHmac('sha256', by).update(`${method} ${path}\n${body}`).digest('hex')
  const answer = await fetch(bank.url + path, {
    method,
    headers: { 'x-bank-signature': signature },
    ...(body && { body }),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

const order = (number: string) => ({
  order: number,
  amount: 1_200_000,
  currency: 'KZT',
  lang: 'kk',
  description: 'A-10001',
  returnUrl: 'http://shipa.invalid/kk',
})
const pay = (number: string, card: string) =>
  fetch(`${bank.url}/pay/${number}`, {
    method: 'POST',
    body: new URLSearchParams({ card, fault: 'lost' }),
    redirect: 'manual',
  })

test('who does not sign opens no order and learns of none', async () => {
  assert.equal((await ask('POST', '/orders', order('100001'), 'another-secret-here')).status, 401)
  assert.equal((await ask('GET', '/orders/100001', undefined, 'another-secret-here')).status, 401)
})

test('the page says in the payer’s language that it is a simulator, and loads nothing from elsewhere', async () => {
  await ask('POST', '/orders', order('100002'))
  const answer = await fetch(`${bank.url}/pay/100002`)
  const page = await answer.text()
  assert.match(page, /Бұл банк тренажёры/)
  assert.match(page, /12[\s\u00a0]000 ₸/)
  assert.match(answer.headers.get('content-security-policy')!, /default-src 'none'/)
})

test('an unknown card is refused on the page and the order stays open', async () => {
  await ask('POST', '/orders', order('100003'))
  assert.equal((await pay('100003', '4111 1111 1111 1111')).status, 422)
  assert.equal((await ask('GET', '/orders/100003')).body.state, 'open')
})

test('a refund goes once for its id, and never past what was paid, also after a restart', async () => {
  await ask('POST', '/orders', order('100004'))
  assert.equal((await pay('100004', '4000 0000 0000 0002')).status, 303)
  const back = (id: string, amount: number) => ask('POST', '/orders/100004/refunds', { id, amount })
  assert.equal((await back('r1', 1_000_000)).body.state, 'done')
  await bank.stop()
  bank = await startBankSimulator(options)
  assert.equal((await back('r1', 1_000_000)).body.state, 'done')
  assert.equal((await back('r2', 300_000)).body.state, 'refused')
  assert.equal((await back('r3', 200_000)).body.state, 'done')
  assert.equal((await ask('GET', '/orders/100004')).body.state, 'paid')
})

test('the number of a card is written nowhere', async () => {
  assert.doesNotMatch(readFileSync(join(folder, 'bank-simulator.json'), 'utf8'), /4000 ?0000/)
})
