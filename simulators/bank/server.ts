// A bank with a hosted card page, for trying out and for tests: orders, a page, signed callbacks, status and
// refunds, and the ways in which news goes wrong between a bank and a shop.
import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as z from 'zod'
import { answerTo, type Fault, faults } from './cards.ts'
import { type Books, type Callback, type Order, openBooks } from './orders.ts'
import { closedPage, noOrderPage, payPage, styles } from './page.ts'

export interface BankSimulator {
  url: string
  stop(): Promise<void>
}

export interface SimulatorOptions {
  /** 0 takes any free port. */
  port: number
  secret: string
  /** Where the shop hears what became of an order. */
  callbackUrl: string
  /** Folder for the file that remembers orders. */
  folder: string
  /** How late a late callback comes; half a minute unless told. */
  lateMs?: number
}

const newOrder = z.strictObject({
  order: z.string().regex(/^\d{6,15}$/),
  amount: z.int().min(1),
  currency: z.literal('KZT'),
  lang: z.enum(['kk', 'ru', 'en']),
  description: z.string().max(200),
  returnUrl: z.url({ protocol: /^https?$/ }),
})
const newRefund = z.strictObject({ id: z.string().min(1).max(60), amount: z.int().min(1) })
const chosen = z.object({ card: z.string().max(40), fault: z.enum(faults) })

export async function startBankSimulator(options: SimulatorOptions): Promise<BankSimulator> {
  const books = openBooks(options.folder)
  const post = startPost(books, options)
  const app = new Hono()
  const server = serve({ fetch: app.fetch, port: options.port, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const url = `http://localhost:${(server.address() as AddressInfo).port}`

  app.use(bodyLimit({ maxSize: 10_000 }))
  app.use('/pay/*', async (context, next) => {
    await next()
    context.header('content-security-policy', "default-src 'none'; style-src 'self'")
    context.header('cache-control', 'no-store')
    context.header('referrer-policy', 'no-referrer')
  })
  app.get('/bank.css', context => context.body(styles, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.post('/orders', async context => {
    const body = await signedBody(context, options.secret)
    const asked = newOrder.safeParse(body)
    if (!asked.success) return context.json({ fault: 'order not understood' }, 422)
    if (books.orders.has(asked.data.order)) return context.json({ fault: 'order known' }, 409)
    books.orders.set(asked.data.order, { ...asked.data, state: 'open', reference: null, refunds: {} })
    books.save()
    return context.json({ page: `${url}/pay/${asked.data.order}` })
  })
  app.get('/orders/:order', async context => {
    await signedBody(context, options.secret)
    const order = books.orders.get(context.req.param('order'))
    return order ? context.json(told(order)) : context.json({ fault: 'no such order' }, 404)
  })
  app.post('/orders/:order/refunds', async context => {
    const asked = newRefund.safeParse(await signedBody(context, options.secret))
    const order = books.orders.get(context.req.param('order'))
    if (!asked.success || !order) return context.json({ fault: 'refund not understood' }, 422)
    return context.json({ state: refund(books, order, asked.data) })
  })
  app.get('/pay/:order', context => {
    const order = books.orders.get(context.req.param('order'))
    if (!order) return context.html(noOrderPage(), 404)
    return context.html(order.state === 'open' ? payPage(order, context.req.path) : closedPage(order))
  })
  app.post('/pay/:order', async context => {
    const order = books.orders.get(context.req.param('order'))
    if (!order) return context.html(noOrderPage(), 404)
    if (order.state !== 'open') return context.html(closedPage(order), 409)
    const typed = chosen.safeParse(await context.req.parseBody())
    const answer = typed.success ? answerTo(typed.data.card) : undefined
    if (!typed.success || !answer) return context.html(payPage(order, context.req.path, 'unknownCard'), 422)
    order.state = answer === 'approve' ? 'paid' : 'declined'
    order.reference = randomBytes(6).toString('hex').toUpperCase()
    await post.tell(order, typed.data.fault)
    return context.redirect(order.returnUrl, 303)
  })
  app.onError((error, context) => {
    if (error instanceof NotSigned) return context.json({ fault: 'wrong signature' }, 401)
    throw error
  })

  return {
    url,
    async stop() {
      post.stop()
      server.close()
      await once(server, 'close')
    },
  }
}

/** What the bank says of an order, in a callback or when asked. Never anything of the card. */
function told({ order, state, amount, currency, reference }: Order) {
  return { order, state, amount, currency, reference }
}

function refund(
  books: Books,
  order: Order,
  { id, amount }: { id: string; amount: number },
): 'done' | 'refused' {
  if (order.refunds[id] === amount) return 'done'
  const before = Object.values(order.refunds).reduce((sum, one) => sum + one, 0)
  if (order.state !== 'paid' || id in order.refunds || before + amount > order.amount) return 'refused'
  order.refunds[id] = amount
  books.save()
  return 'done'
}

class NotSigned extends Error {}

async function signedBody(context: Context, secret: string): Promise<unknown> {
  const body = await context.req.text()
  const right = Buffer.from(sign(secret, `${context.req.method} ${context.req.path}\n${body}`))
  const given = Buffer.from(context.req.header('x-bank-signature') ?? '')
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw new NotSigned()
  return body ? JSON.parse(body) : undefined
}

// Callbacks wait in the books until the shop has heard them; a shop that is away is told again, more rarely.
function startPost(books: Books, { secret, callbackUrl, lateMs = 30_000 }: SimulatorOptions) {
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  async function tell(order: Order, fault: Fault) {
    const event = { event: randomUUID(), ...told(order), at: new Date().toISOString() }
    if (fault === 'wrong-amount') event.amount += 100
    const body = JSON.stringify(event)
    const signature = sign(fault === 'wrong-signature' ? `${secret}-forged` : secret, body)
    const at = Date.now() + (fault === 'late' ? lateMs : 0)
    const copies = { lost: 0, doubled: 2 }[fault as string] ?? 1
    const letters = Array.from({ length: copies }, () => ({
      event: event.event,
      at,
      body,
      signature,
      tries: 0,
    }))
    books.callbacks.push(...letters)
    books.save()
    // The payer is sent back when the shop has heard, as a good bank does; a bad one sends back anyway.
    await Promise.all(letters.filter(letter => letter.at <= Date.now()).map(deliver))
    next()
  }

  async function deliver(letter: Callback) {
    letter.tries++
    const heard = await fetch(callbackUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-bank-signature': letter.signature },
      body: letter.body,
      signal: AbortSignal.timeout(5_000),
    }).then(
      // A shop that refuses will refuse again: only one that is away or broken is told again.
      answer => answer.status < 500,
      () => false,
    )
    if (heard || letter.tries >= 8) books.callbacks.splice(books.callbacks.indexOf(letter), 1)
    else letter.at = Date.now() + 1_000 * 2 ** letter.tries
    books.save()
  }

  function next() {
    clearTimeout(timer)
    const first = Math.min(...books.callbacks.map(letter => letter.at))
    if (stopped || first === Number.POSITIVE_INFINITY) return
    timer = setTimeout(due, Math.max(0, first - Date.now()))
    timer.unref()
  }

  async function due() {
    await Promise.all(books.callbacks.filter(letter => letter.at <= Date.now()).map(deliver))
    next()
  }

  next()
  return {
    tell,
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

function sign(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex')
}
