// The payment provider as Shipa knows it: a page where the person pays, and answers about an order. The
// number of a card is typed on the bank's own page and never comes here.
import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'

export interface BankSettings {
  /** Address of the provider. */
  url: string
  /** Signs what Shipa asks and what the bank tells. */
  secret: string
  /** Public address of this installation, to which the payer comes back. */
  baseUrl: string
}

export interface Order {
  order: string
  tiyn: number
  lang: string
  /** What is paid for, as the bank's page says it: the visit's number, never its kind. */
  description: string
  /** Path without the language. */
  returnTo: string
}

/** What the bank says about an order, in a callback or when asked. */
export const said = z.object({
  order: z.string().regex(/^\d{6,15}$/),
  state: z.enum(['open', 'paid', 'declined', 'expired']),
  amount: z.int().min(0),
  currency: z.string().max(3),
  reference: z.string().max(60).nullable(),
})
export type Said = z.output<typeof said>

/** The bank could not be asked; it may answer later. Nothing is known about the order. */
export class BankUnreachable extends Error {}

let settings: BankSettings | null = null

/** Called once at the start of the program; null where nothing can be paid by card online. */
export function configureBank(chosen: BankSettings | null) {
  settings = chosen
}

export function bankIsThere(): boolean {
  return settings !== null
}

/** Opens an order at the bank and gives the address of its page. */
export async function openOrder({ order, tiyn, lang, description, returnTo }: Order): Promise<string> {
  const answer = await ask('POST', '/orders', {
    order,
    amount: tiyn,
    currency: 'KZT',
    lang,
    description,
    returnUrl: `${configured().baseUrl}/${lang}${returnTo}`,
  })
  return z.object({ page: z.url() }).parse(answer).page
}

export async function askOrder(order: string): Promise<Said> {
  return said.parse(await ask('GET', `/orders/${order}`))
}

/** Gives money back; the same id twice gives it once. `refused`: the bank will not, asking again is no use. */
export async function refundOrder(order: string, id: string, tiyn: number): Promise<'done' | 'refused'> {
  const answer = await ask('POST', `/orders/${order}/refunds`, { id, amount: tiyn })
  return z.object({ state: z.enum(['done', 'refused']) }).parse(answer).state
}

/** Compared in constant time: how long a wrong signature takes must not tell how much of it was right. */
export function isSignedByBank(body: string, signature: string): boolean {
  if (!settings) return false
  const right = Buffer.from(sign(settings.secret, body))
  const given = Buffer.from(signature)
  return given.length === right.length && timingSafeEqual(given, right)
}

async function ask(method: 'GET' | 'POST', path: string, content?: object): Promise<unknown> {
  const { url, secret } = configured()
  const body = content ? JSON.stringify(content) : ''
  let answer: Response
  try {
    answer = await fetch(url + path, {
      method,
      headers: {
        'content-type': 'application/json',
        'x-bank-signature': sign(secret, `${method} ${path}\n${body}`),
      },
      ...(body && { body }),
      redirect: 'error',
      // An act waits for this with its transaction open.
      signal: AbortSignal.timeout(5_000),
    })
  } catch (error) {
    throw new BankUnreachable('the bank does not answer', { cause: error })
  }
  if (answer.status >= 500) throw new BankUnreachable(`the bank answers ${answer.status}`)
  if (!answer.ok) throw new Error(`the bank refuses ${method} of an order with ${answer.status}`)
  return answer.json()
}

function configured(): BankSettings {
  if (!settings) throw new BankUnreachable('no bank is configured')
  return settings
}

function sign(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex')
}
