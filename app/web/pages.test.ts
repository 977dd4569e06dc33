import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Hono } from 'hono'
import { allPages } from '../pages.ts'
import { openWorld } from '../testing/world.ts'
import { servePages } from './pages.tsx'

const world = await openWorld()
after(() => world.close())
const server = new Hono({ strict: false })
servePages(server, {
  gate: world.gate,
  assets: { css: '/assets/test.css', island: name => name, file: () => undefined },
  pages: allPages(world.gate),
  trial: true,
  publicUrl: 'http://localhost',
  placeOf: async () => undefined,
})

const code = 'ABCDEFGHJKMNPQRSTVWXYZ0123'
const led = async (path: string, accepted?: string) => {
  const answer = await server.request(path, accepted ? { headers: { 'accept-language': accepted } } : {})
  return `${answer.status} ${answer.headers.get('location')}`
}

test('a printed address without a language leads to the page in the language of whoever follows it', async () => {
  assert.equal(await led(`/verify/${code}`), `302 /kk/verify/${code}`)
  assert.equal(await led(`/verify/${code}`, 'ru-KZ,ru;q=0.9,en;q=0.8'), `302 /ru/verify/${code}`)
  assert.equal(await led('/find?words=lor', 'en-GB'), '302 /en/find?words=lor')
  assert.equal(await led('/verify', 'de-DE,de;q=0.9'), '302 /kk/verify')
  assert.equal((await server.request(`/ru/verify/${code}`)).status, 200)
})

test('what is no page stays unknown, with a language or without', async () => {
  for (const path of ['/verify/a/b', '/nothing', '/kk/nothing', '/api/nothing', '//evil.example/verify']) {
    assert.equal((await server.request(path)).status, 404, path)
  }
})

test('no page of the cabinet or of a workplace opens to somebody who is not signed in', async () => {
  const closed = allPages(world.gate).filter(({ frame }) => frame === 'person' || frame === 'staff')
  assert.ok(closed.length > 15)
  for (const { path } of closed) {
    const address = path.replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000')
    assert.match(await led(`/kk${address}`), /^302 \/kk\/sign-in\?next=/, path)
  }
})

test('a kept page is the same for everybody who is not signed in, and is not shown to who is', async () => {
  const aigerim = await world.person('Айгерім Сынақова')
  const first = await server.request('/kk/documents')
  assert.equal(first.headers.get('cache-control'), 'public, max-age=60')
  assert.equal(await (await server.request('/kk/documents')).text(), await first.clone().text())
  const hers = await server.request('/kk/documents', { headers: { cookie: `shipa=${aigerim.token}` } })
  assert.equal(hers.headers.get('cache-control'), 'no-store')
  assert.match(await hers.text(), /Айгерім/)
  assert.doesNotMatch(await (await server.request('/kk/documents')).text(), /Айгерім/)
})
