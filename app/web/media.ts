// Pictures, sound and film of the library at their stable addresses: read part by part through the gate, so that a
// film never stands in memory whole, and from any place, so that one may seek in it.
import type { Context, Hono } from 'hono'
import type { Gate } from '../../kernel/gate.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { findMedia, partSize, readMediaPart } from '../../modules/library/index.ts'
import { callerOf } from './pages.tsx'

export function serveMedia(server: Hono, gate: Gate) {
  server.get('/media/:file', async context => {
    const hash = /^([0-9a-f]{64})\.[a-z0-9]{3,4}$/.exec(context.req.param('file'))?.[1]
    if (!hash) return context.notFound()
    try {
      return await send(context, gate, hash)
    } catch (error) {
      if (error instanceof Refusal && error.kind === 'absent') return context.notFound()
      throw error
    }
  })
}

async function send(context: Context, gate: Gate, hash: string): Promise<Response> {
  // Nobody's: the answer is the same for everybody, also for who is signed in.
  const { origin } = callerOf(context, 'kk', 'web')
  const { media, type, size, isForGood } = await gate.run(findMedia, { hash }, { origin })
  const range = rangeOf(context.req.header('range'), size)
  const headers = {
    'content-type': type,
    'accept-ranges': 'bytes',
    // What is shown by consent is asked for again each time: the consent may be taken back.
    'cache-control': isForGood ? 'public, max-age=31536000, immutable' : 'no-store',
  }
  if (range === 'beyond')
    return context.body(null, 416, { 'cache-control': 'no-store', 'content-range': `bytes */${size}` })
  const { from, to } = range ?? { from: 0, to: size - 1 }
  const body = parts(from, to, async part => {
    const { bytes } = await gate.run(readMediaPart, { media, part }, { origin })
    return bytes
  })
  const length = { 'content-length': String(to - from + 1) }
  if (!range) return context.body(body, 200, { ...headers, ...length })
  return context.body(body, 206, { ...headers, ...length, 'content-range': `bytes ${from}-${to}/${size}` })
}

/** One range of bytes as RFC 9110 writes it; undefined: none asked, or several, which may be answered whole. */
export function rangeOf(
  header: string | undefined,
  size: number,
): { from: number; to: number } | 'beyond' | undefined {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (!first && !last) return undefined
  const from = first ? Number(first) : Math.max(0, size - Number(last))
  const to = first && last ? Math.min(Number(last), size - 1) : size - 1
  if (first && last && Number(last) < from) return undefined
  return from >= size ? 'beyond' : { from, to }
}

/** The bytes from one place to another, each part read when the one before was taken. */
function parts(from: number, to: number, read: (part: number) => Promise<Uint8Array>): ReadableStream {
  let at = from
  return new ReadableStream({
    async pull(stream) {
      const part = Math.floor(at / partSize)
      const bytes = await read(part)
      const end = Math.min(to + 1, (part + 1) * partSize)
      stream.enqueue(bytes.subarray(at - part * partSize, end - part * partSize))
      at = end
      if (at > to) stream.close()
    },
  })
}
