// Orders to those who process on the operator's behalf: each has a clock and a letter with a link for the answer.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { newToken, tokenHash } from '../../accounts/index.ts'
import { startClock, stopClock } from '../../deadlines/index.ts'
import { three } from '../../organisations/index.ts'
import { operatorOf } from '../operator.ts'
import { inRegister, type Recipient, recipientsWhere } from '../recipients/recipients.ts'

export type OrderKind = 'stop' | 'destroy' | 'confirm-month'
export type AnswerKind = 'done' | 'nothing-held' | 'refused'

export interface ProcessorOrder {
  id: string
  recipient: string
  recipientName: Text
  email: string | null
  /** In whose register the recipient stands; null: the platform's. */
  owner: string | null
  what: OrderKind
  person: string | null
  purpose: string | null
  about: string | null
  at: Date
  answer: AnswerKind | null
  note: string | null
  answeredAt: Date | null
}

/**
 * Orders every processor that was given data of the person under these purposes to stop, or to destroy what it
 * holds. `about`: the withdrawal or the act of destruction. Returns how many were ordered. As the system only.
 */
export async function orderProcessors(
  work: Work,
  of: {
    person: string
    organisation: string | null
    purposes: readonly string[]
    what: 'stop' | 'destroy'
    about: string
  },
): Promise<number> {
  const given = await recipientsWhere(
    work,
    sql`k.is_processor and r.id in (select d.recipient from privacy.disclosure d where d.person = ${of.person}
      and d.organisation is not distinct from ${of.organisation} and d.purpose = any (${of.purposes}))`,
  )
  for (const recipient of given) {
    const { person, what, about } = of
    await writeOrder(work, recipient, { what, person, purpose: of.purposes.join(' '), about })
  }
  return given.length
}

/** Asks a processor to confirm that it has carried out all that it was ordered before; false when it has left. */
export async function askToConfirmMonth(work: Work, id: string): Promise<boolean> {
  const [recipient] = await recipientsWhere(work, sql`r.id = ${id} and ${inRegister(work)}`)
  if (!recipient) return false
  await writeOrder(work, recipient, { what: 'confirm-month', person: null, purpose: null, about: null })
  return true
}

async function writeOrder(
  work: Work,
  recipient: Recipient,
  order: Pick<ProcessorOrder, 'what' | 'person' | 'purpose' | 'about'>,
) {
  const id = randomUUID()
  await sql`insert into privacy.processor_order (id, recipient, what, person, purpose, about, at)
    values (${id}, ${recipient.id}, ${order.what}, ${order.person}, ${order.purpose}, ${order.about}, ${work.now})`.execute(
    work.db,
  )
  await startClock(work, {
    event: 'processor-answer',
    about: id,
    organisation: (await operatorOf(work, recipient.owner)).id,
    person: order.person,
    link: '/officer/recipients',
  })
  await work.emit('processor-ordered', { order: id })
}

/** Orders that a condition names, over the aliases `o` (order), `r` (recipient), `a` (answer); the newest first. */
export async function ordersWhere(work: Work, where: ReturnType<typeof sql>): Promise<ProcessorOrder[]> {
  const { rows } = await sql<ProcessorOrder>`
    select o.id, o.recipient, ${three('r.name')} as "recipientName", r.email, r.owner, o.what, o.person, o.purpose, o.about, o.at,
      a.what as answer, a.note, a.at as "answeredAt"
    from privacy.processor_order o join privacy.recipient r on r.id = o.recipient
    left join privacy.processor_answer a on a.processor_order = o.id
    where ${where} order by o.at desc, o.id limit 200`.execute(work.db)
  return rows
}

/** Writes the answer and stops the clock. The database refuses a second answer. */
export async function writeAnswer(
  work: Work,
  order: ProcessorOrder,
  answer: { what: AnswerKind; note: string; way: 'link' | 'officer' },
) {
  const account = answer.way === 'officer' ? work.actor.account : null
  await sql`insert into privacy.processor_answer (processor_order, what, note, at, way, by_account)
    values (${order.id}, ${answer.what}, ${answer.note}, ${work.now}, ${answer.way}, ${account})`.execute(
    work.db,
  )
  // Whoever answers by the link has no clock to see: the system stops it.
  await work.later('close-processor-order', { order: order.id })
}

export async function stopOrderClock(work: Work, order: string) {
  await stopClock(work, { event: 'processor-answer', about: order }, 'done')
}

/** True while the recipient owes an answer whose day is past. */
export async function isSilent(work: Work, recipient: string): Promise<boolean> {
  const { rows } = await sql<{ silent: boolean }>`
    select privacy.is_silent(${recipient}, ${work.now}) as silent`.execute(work.db)
  return rows[0]!.silent
}

/** The order that the link of a letter opens; null when there is none. */
export async function orderShownBy(work: Work, token: string): Promise<ProcessorOrder | null> {
  const hash = tokenHash(token)
  await sql`select set_config('shipa.shown_order', ${hash.toString('hex')}, true)`.execute(work.db)
  const [order] = await ordersWhere(
    work,
    sql`o.id = (select processor_order from privacy.order_link where token_hash = ${hash})`,
  )
  return order ?? null
}

/**
 * Where the letter of an order goes and its link, for the system act that sends it. The link is made here, where
 * the letter is: no table and no job ever holds its token. Null when the recipient has no address.
 */
export async function orderLetter(work: Work, id: string): Promise<{ email: string; link: string } | null> {
  const [order] = await ordersWhere(work, sql`o.id = ${id}`)
  if (!order?.email) return null
  const token = newToken()
  await sql`insert into privacy.order_link (token_hash, processor_order, made_at)
    values (${tokenHash(token)}, ${id}, ${work.now})`.execute(work.db)
  return { email: order.email, link: `/processor/${token}` }
}
