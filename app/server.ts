// One HTTP server: pages, API, files, health. Everything that touches data goes through the gate.
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import type { Database } from '../kernel/database/database.ts'
import { log } from '../kernel/log.ts'
import { isLang } from '../kernel/texts.ts'
import { checkWalls } from '../kernel/walls.ts'
import { serveApi } from './web/api.ts'
import { favicon } from './web/assets.ts'
import { headers, ownRequests, rateLimit } from './web/guard.ts'
import { serveMedia } from './web/media.ts'
import { createMetrics } from './web/metrics.ts'
import { servePages, type Web } from './web/pages.tsx'
import { servePhone } from './web/phone/phone.ts'

export interface ServerParts extends Web {
  database: Database
  /** Origins to which a paying form may be redirected. */
  bankOrigins: readonly string[]
  /** Requests a minute that one address may make. */
  perMinute: number
  /** A line in the log for each request. */
  logRequests: boolean
  /** Routes of modules that are neither page nor act: the bank's callback. */
  extend?(server: Hono): void
}

export function createServer(parts: ServerParts): Hono {
  const server = new Hono({ strict: false })
  const metrics = createMetrics(parts.database)
  const icon = favicon()

  server.get('/healthz', context => context.text('ok'))
  server.get('/readyz', async context => {
    const faults = await checkWalls(text => parts.database.pool.query(text)).catch(() => [
      'the database does not answer',
    ])
    return context.json({ ready: faults.length === 0, faults }, faults.length ? 503 : 200)
  })
  server.get('/metrics', async context =>
    context.body(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType }),
  )

  server.use(metrics.middleware)
  if (parts.logRequests) server.use(requestLine)
  server.use(headers(parts.bankOrigins, parts.publicUrl.startsWith('https:')))
  server.use(rateLimit(parts.perMinute))
  // A page reads its own forms, each within the bound that it declares.
  const bounded = bodyLimit({ maxSize: 1024 * 1024 })
  server.use((context, next) => (isLang(context.req.path.split('/')[1]) ? next() : bounded(context, next)))
  server.use(compress({ threshold: 1024 }))

  server.get('/assets/:file', context => {
    const file = parts.assets.file(context.req.param('file'))
    if (!file) return context.notFound()
    return context.body(new Uint8Array(file.body), 200, {
      'content-type': file.type,
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
  server.get('/favicon.ico', context =>
    context.body(new Uint8Array(icon), 200, {
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=86400',
    }),
  )
  server.get('/robots.txt', context => context.text(`User-agent: *\nDisallow: /api/\nAllow: /\n`))

  serveMedia(server, parts.gate)
  servePhone(server, parts.assets)

  parts.extend?.(server)
  server.use(ownRequests(parts.publicUrl))
  serveApi(server, parts.gate)
  servePages(server, parts)
  return server
}

// The route's pattern, never its address: an address may hold what somebody searched for.
const requestLine: MiddlewareHandler = async (context, next) => {
  const began = performance.now()
  await next()
  log('request', {
    method: context.req.method,
    route: context.req.routePath,
    status: context.res.status,
    ms: Math.round(performance.now() - began),
  })
}
