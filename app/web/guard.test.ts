import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { type Answering, headers, rateLimit } from './guard.ts'

const token = 'a'.repeat(40)

function served(perMinute: number) {
  let now = 0
  const server = new Hono()
  server.use(rateLimit(perMinute, () => now))
  server.get('/', context => context.text('a page of doctors'))
  const ask = async (remoteAddress: string, cookie?: string) =>
    (
      await server.request('/', cookie ? { headers: { cookie: `shipa=${cookie}` } } : {}, {
        incoming: { socket: { remoteAddress } },
      })
    ).status
  return { ask, pass: (seconds: number) => (now += seconds * 1000) }
}

test('PF-2.1: a machine that copies public pages is stopped, its neighbour is not, and a minute gives room again', async () => {
  const { ask, pass } = served(2)
  for (let page = 0; page < 4; page++) assert.equal(await ask('192.0.2.1'), 200)
  assert.equal(await ask('192.0.2.1'), 429)
  assert.equal(await ask('192.0.2.2'), 200)
  pass(60)
  assert.equal(await ask('192.0.2.1'), 200)
})

test('PF-2.1: an account that asks from many addresses is stopped as one', async () => {
  const { ask } = served(2)
  for (let from = 0; from < 4; from++) assert.equal(await ask(`192.0.2.${from}`, token), 200)
  assert.equal(await ask('192.0.2.9', token), 429)
  assert.equal(await ask('192.0.2.9'), 200)
})

test('an address that makes up sessions is stopped as one', async () => {
  const { ask } = served(2)
  const answers = []
  for (let made = 0; made < 5; made++) answers.push(await ask('192.0.2.1', `${made}`.repeat(40)))
  assert.deepEqual(answers, [200, 200, 200, 200, 429])
})

test('PF-1.7e: only a page that says so may ask for camera and microphone', async () => {
  const server = new Hono<Answering>()
  server.use(headers([], false))
  server.get('/', context => context.text('a page'))
  server.get('/room', context => {
    context.set('captures', true)
    return context.text('a room')
  })
  const policy = async (path: string) => (await server.request(path)).headers.get('permissions-policy')
  assert.match((await policy('/'))!, /camera=\(\), microphone=\(\)/)
  assert.match((await policy('/room'))!, /camera=\(self\), microphone=\(self\)/)
})
