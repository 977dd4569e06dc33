// PF-1.1a: the site installs on a phone, and nothing of a person is left on it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { runInNewContext } from 'node:vm'
import { langs } from '../../../kernel/texts.ts'
import { allPages } from '../../pages.ts'
import { createServer } from '../../server.ts'
import { openWorld } from '../../testing/world.ts'
import type { Assets } from '../assets.ts'
import { icons, manifestPath, shellOf, workerOf } from './phone.ts'

const world = await openWorld()
after(() => world.close())
const assets: Assets = {
  css: '/assets/index-test.css',
  island: name => `/assets/${name}.js`,
  file: name => (name === 'index-test.css' ? { body: Buffer.from('a{}'), type: 'text/css' } : undefined),
}
const pages = allPages(world.gate)
const server = createServer({
  gate: world.gate,
  database: world.database,
  assets,
  pages,
  trial: true,
  publicUrl: 'http://localhost',
  placeOf: async () => undefined,
  bankOrigins: [],
  perMinute: 60_000,
  logRequests: false,
})
const aigerim = await world.person('Айгерім Сынақова')
const signedIn = { headers: { cookie: `shipa=${aigerim.token}` } }

test('PF-1.1a: a phone finds the manifest in its language, with icons of the sizes that it says', async () => {
  for (const lang of langs) {
    const html = await (await server.request(`/${lang}/`)).text()
    assert.ok(html.includes(`<link rel="manifest" href="${manifestPath(lang)}"/>`))
    const answer = await server.request(manifestPath(lang))
    assert.match(answer.headers.get('content-type')!, /^application\/manifest\+json/)
    const manifest = await answer.json()
    assert.deepEqual([manifest.lang, manifest.start_url, manifest.scope], [lang, `/${lang}/`, '/'])
    assert.ok(manifest.name && manifest.short_name.length <= 12 && manifest.display === 'standalone')
    assert.deepEqual(manifest.icons.map((icon: { purpose: string }) => icon.purpose).sort(), [
      'any',
      'any',
      'maskable',
    ])
    for (const { src, sizes } of manifest.icons)
      assert.equal((await server.request(src)).status, 200, `${src} ${sizes}`)
  }
  for (const { file, size } of icons) {
    const png = readFileSync(`app/web/phone/${file}`)
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [size, size], file)
  }
})

test('the worker stands at the root, is asked for anew each time, and the policy lets no other script in', async () => {
  const answer = await server.request('/service-worker.js')
  assert.match(answer.headers.get('content-type')!, /^text\/javascript/)
  assert.equal(answer.headers.get('cache-control'), 'no-cache')
  assert.match(answer.headers.get('content-security-policy')!, /worker-src 'self'; /)
  assert.equal(await answer.text(), workerOf(assets))
  assert.notEqual(workerOf({ ...assets, css: '/assets/other.css' }), workerOf(assets))
})

test('what the worker keeps is the same for everybody and names nobody, also when somebody is signed in', async () => {
  for (const path of shellOf(assets)) {
    const answer = await server.request(path)
    assert.equal(answer.status, 200, path)
    assert.match(answer.headers.get('cache-control')!, /^public/, path)
    assert.equal(answer.headers.get('set-cookie'), null)
    assert.doesNotMatch(await (await server.request(path, signedIn)).text(), /Айгерім/, path)
  }
})

test('PF-1.1a: no page, file or answer of the API is ever put in a cache; without a connection our own page stands there', async () => {
  const phone = openPhone()
  await phone.install()
  const paths = pages.flatMap(({ path }) => langs.map(lang => `/${lang}${path === '/' ? '/' : path}`))
  assert.ok(paths.length > 300)
  for (const path of [...paths, '/media/a.jpg', '/api/acts/open-record', '/unknown']) {
    for (const mode of ['navigate', 'cors'])
      assert.equal(
        (await phone.ask(path, mode))?.body ?? 'the browser',
        mode === 'navigate' ? `net ${path}` : keptOr(path),
      )
  }
  assert.deepEqual(phone.kept(), shellOf(assets))
  phone.lose()
  const offline = await (await server.request('/ru/offline')).text()
  assert.match(offline, /<a [^>]*href=""/, 'the page that was asked for, with its search')
  assert.equal((await phone.ask('/ru/cabinet', 'navigate'))!.body, 'net /ru/offline')
  assert.equal((await phone.ask('/assets/index-test.css', 'no-cors'))!.body, 'net /assets/index-test.css')
  assert.equal(await phone.ask('/kk/sign-in', 'navigate', 'POST'), undefined)
  assert.equal(await phone.ask('/x', 'navigate', 'GET', 'https://elsewhere.example'), undefined)
})

const keptOr = (path: string) => (shellOf(assets).includes(path) ? `net ${path}` : 'the browser')

test('a new worker throws away what the one before kept', async () => {
  const phone = openPhone(['shipa-old'])
  await phone.install()
  assert.deepEqual(phone.names().length, 1)
  assert.ok(!phone.names().includes('shipa-old'))
})

/** A browser as far as the worker sees it. */
function openPhone(before: string[] = []) {
  type Answered = { body: string }
  const stores = new Map<string, Map<string, Answered>>(before.map(name => [name, new Map()]))
  const listeners = new Map<string, (event: object) => void>()
  let isOnline = true
  const net = async (path: string): Promise<Answered> => {
    if (!isOnline) throw new TypeError('no connection')
    return { body: `net ${path}` }
  }
  const pathOf = (request: { url: string }) => new URL(request.url, 'http://localhost').pathname
  class Asked {
    url: string
    credentials: string
    constructor(url: string, { credentials }: { credentials: string }) {
      this.url = url
      this.credentials = credentials
    }
  }
  const cacheOf = (name: string) => {
    if (!stores.has(name)) stores.set(name, new Map())
    const store = stores.get(name)!
    return {
      // Nothing else of a cache writes: a call of `put` or `add` would break here.
      addAll: async (all: Asked[]) => {
        for (const one of all) {
          assert.equal(one.credentials, 'omit')
          store.set(one.url, await net(one.url))
        }
      },
      match: async (one: string | { url: string }) => store.get(typeof one === 'string' ? one : pathOf(one)),
    }
  }
  runInNewContext(workerOf(assets), {
    URL,
    Request: Asked,
    Response: { error: () => ({ body: 'error' }) },
    fetch: (request: { url: string }) => net(pathOf(request)),
    caches: {
      open: async (name: string) => cacheOf(name),
      keys: async () => [...stores.keys()],
      delete: async (name: string) => stores.delete(name),
    },
    self: {
      location: { origin: 'http://localhost' },
      addEventListener: (name: string, run: (event: object) => void) => listeners.set(name, run),
      skipWaiting: async () => {},
      clients: { claim: async () => {} },
    },
  })
  return {
    async install() {
      for (const name of ['install', 'activate']) {
        let waits: Promise<unknown> | undefined
        listeners.get(name)!({ waitUntil: (one: Promise<unknown>) => (waits = one) })
        await waits
      }
    },
    async ask(path: string, mode: string, method = 'GET', origin = 'http://localhost') {
      let answered: Promise<Answered> | undefined
      listeners.get('fetch')!({
        request: { url: origin + path, mode, method },
        respondWith: (one: Promise<Answered>) => (answered = one),
      })
      return answered
    },
    lose: () => (isOnline = false),
    names: () => [...stores.keys()],
    kept: () => [...stores.values()].flatMap(store => [...store.keys()]),
  }
}
