// What the simulated bank remembers. Kept in one file that is replaced whole, so that a restart forgets
// nothing and a fall while writing leaves the state before.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Order {
  order: string
  amount: number
  currency: string
  lang: 'kk' | 'ru' | 'en'
  description: string
  returnUrl: string
  state: 'open' | 'paid' | 'declined'
  reference: string | null
  /** Amounts given back, by the shop's id of the refund. */
  refunds: Record<string, number>
}

/** A message to the shop that waits for its hour. */
export interface Callback {
  event: string
  at: number
  body: string
  signature: string
  tries: number
}

export interface Books {
  orders: Map<string, Order>
  callbacks: Callback[]
  save(): void
}

export function openBooks(folder: string): Books {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'bank-simulator.json')
  const kept = read(file)
  const orders = new Map(kept.orders.map(order => [order.order, order]))
  const callbacks = kept.callbacks
  return {
    orders,
    callbacks,
    save() {
      writeFileSync(`${file}.new`, JSON.stringify({ orders: [...orders.values()], callbacks }))
      renameSync(`${file}.new`, file)
    },
  }
}

function read(file: string): { orders: Order[]; callbacks: Callback[] } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { orders: [], callbacks: [] }
    throw error
  }
}
