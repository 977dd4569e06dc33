// What every answer carries and what every request must pass before the gate: headers, the content policy,
// the defence against forged requests, and a bound on how much one address or one session may ask.
import type { Context, MiddlewareHandler } from 'hono'
import { callerOf } from './pages.tsx'

/** What a page tells the guard of itself. */
export interface Answering {
  Variables: { connects?: readonly string[]; captures?: true }
}

/** Secure headers. Pages hold no inline script or style, so the policy allows none. */
export function headers(formTargets: readonly string[], secure: boolean): MiddlewareHandler<Answering> {
  const policyFor = (connects: readonly string[]) =>
    [
      `default-src 'none'`,
      `script-src 'self'`,
      `style-src 'self'`,
      `img-src 'self' data:`,
      `media-src 'self'`,
      `worker-src 'self'`,
      `font-src 'self'`,
      ['connect-src', `'self'`, ...connects].join(' '),
      `manifest-src 'self'`,
      // A form that pays is answered with a redirect to the bank, which the browser checks too.
      `form-action 'self' ${formTargets.join(' ')}`.trim(),
      `frame-ancestors 'none'`,
      `base-uri 'none'`,
    ].join('; ')
  return async (context, next) => {
    await next()
    const set = (name: string, value: string) => context.res.headers.set(name, value)
    set('content-security-policy', policyFor(context.get('connects') ?? []))
    set('x-content-type-options', 'nosniff')
    set('referrer-policy', 'same-origin')
    set('cross-origin-opener-policy', 'same-origin')
    set('cross-origin-resource-policy', 'same-origin')
    const capture = context.get('captures') ? '(self)' : '()'
    set('permissions-policy', `camera=${capture}, microphone=${capture}, geolocation=(), payment=()`)
    set('x-frame-options', 'DENY')
    if (secure) set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  }
}

/**
 * A request that changes something must come from our own pages or from a program that names its token
 * itself. Browsers say where a request comes from; a cookie alone proves nothing.
 */
export function ownRequests(publicUrl: string): MiddlewareHandler {
  const own = new URL(publicUrl).host
  return async (context, next) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next()
    const site = context.req.header('sec-fetch-site')
    const origin = context.req.header('origin')
    const host = context.req.header('host')
    const foreign = site
      ? site !== 'same-origin' && site !== 'none'
      : origin !== undefined && hostOf(origin) !== host && hostOf(origin) !== own
    const silent = !site && !origin && context.req.header('cookie') !== undefined
    if (foreign || silent) return context.text('This request did not come from a page of Shipa.', 403)
    return next()
  }
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

/**
 * Personal use (PF-2.1): nobody copies the platform by machine. Token buckets, one for each address and one for each
 * session, whichever addresses it comes from: `perMinute` on average, twice that at once. Answers 429.
 */
export function rateLimit(perMinute: number, clock: () => number = Date.now): MiddlewareHandler {
  const addresses = buckets(perMinute, clock)
  const sessions = buckets(perMinute, clock)
  return async (context: Context, next) => {
    const { token, origin } = callerOf(context, 'kk', 'web')
    // The address first: one that asks too much opens no bucket with tokens that it makes up.
    if (addresses(origin.address) && (!token || sessions(token))) return next()
    context.header('retry-after', '30')
    return context.text('Too many requests; try again in half a minute.', 429)
  }
}

function buckets(perMinute: number, clock: () => number): (key: string) => boolean {
  const all = new Map<string, { tokens: number; at: number }>()
  return key => {
    const now = clock()
    const bucket = all.get(key) ?? { tokens: perMinute * 2, at: now }
    bucket.tokens = Math.min(perMinute * 2, bucket.tokens + ((now - bucket.at) / 60_000) * perMinute) - 1
    bucket.at = now
    if (all.size > 50_000) all.clear()
    all.set(key, bucket)
    return bucket.tokens >= 0
  }
}
