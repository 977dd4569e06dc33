// The worker of the app on a phone; phone.ts puts `shell` (the addresses it keeps) and `version` before it.
// It keeps the shell and nothing else: a page, a form, a file or an answer of the API is never put in a cache, so that
// a lost phone tells nobody anything.
/* global shell, version */
const kept = `shipa-${version}`

self.addEventListener('install', event => event.waitUntil(keepShell()))

self.addEventListener('activate', event => event.waitUntil(takeOver()))

self.addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => offline(pathname)))
  else if (shell.includes(pathname)) event.respondWith(fromShell(request))
})

// Without the cookie: what is kept is what anybody gets.
async function keepShell() {
  const cache = await caches.open(kept)
  await cache.addAll(shell.map(path => new Request(path, { credentials: 'omit', cache: 'reload' })))
  await self.skipWaiting()
}

async function takeOver() {
  const names = await caches.keys()
  await Promise.all(names.filter(name => name !== kept).map(name => caches.delete(name)))
  await self.clients.claim()
}

async function fromShell(request) {
  const cache = await caches.open(kept)
  return (await cache.match(request)) ?? fetch(request)
}

async function offline(pathname) {
  const lang = ['kk', 'ru', 'en'].find(one => pathname.startsWith(`/${one}/`)) ?? 'kk'
  const cache = await caches.open(kept)
  return (await cache.match(`/${lang}/offline`)) ?? Response.error()
}
