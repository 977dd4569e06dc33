import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { disclosuresWhere } from '../disclosures/disclosures.ts'
import { operatorOf } from '../operator.ts'
import { closeWithdrawal } from '../withdraw-consent/close-withdrawal.ts'
import {
  askToConfirmMonth,
  orderShownBy,
  ordersWhere,
  type ProcessorOrder,
  stopOrderClock,
  writeAnswer,
} from './orders.ts'
import * as declarations from './processors.api.ts'

const show = act(declarations.showProcessorOrder, async (work, { token }) => {
  const order = (await orderShownBy(work, token)) ?? work.absent()
  work.saw(order.person ?? [], 'processor-of-order')
  const operator = await operatorOf(work, order.owner)
  return {
    recipient: order.recipientName,
    operator: operator.name,
    what: order.what,
    transfers: await transfersOf(work, order),
    at: order.at.toISOString(),
    answer: order.answer,
    answeredAt: order.answeredAt?.toISOString() ?? null,
  }
})

const answer = act(declarations.answerProcessorOrder, async (work, { token, what, note }) => {
  const order = (await orderShownBy(work, token)) ?? work.absent()
  work.saw(order.person ?? [], 'processor-of-order')
  if (order.answer) work.refuse('already-answered')
  await writeAnswer(work, order, { what, note, way: 'link' })
  work.note({ order: order.id })
  return {}
})

const record = act(declarations.recordProcessorAnswer, async (work, { order: id, what, note }) => {
  const [order] = await ordersWhere(work, sql`o.id = ${id}`)
  if (!order) return work.absent()
  work.saw(order.person ?? [], 'register-of-recipients')
  if (order.answer) work.refuse('already-answered')
  await writeAnswer(work, order, { what, note, way: 'officer' })
  work.note({ order: id })
  return {}
})

const close = act(declarations.closeProcessorOrder, async (work, { order: id }) => {
  const [order] = await ordersWhere(work, sql`o.id = ${id}`)
  if (!order) return work.absent()
  work.saw(order.person ?? [], 'system-duty')
  await stopOrderClock(work, id)
  if (order.about) await closeWithdrawal(work, order.about)
  return {}
})

// Each month anew, as long as the recipient stands in the register.
const ask = act(declarations.askProcessor, async (work, { recipient }) => {
  work.saw([], 'system-duty')
  if (await askToConfirmMonth(work, recipient)) await askInAMonth(work, recipient)
  return {}
})

export const processorActs = [show, answer, record, close, ask]

async function transfersOf(work: Work, { recipient, person }: ProcessorOrder) {
  const given = await disclosuresWhere(work, sql`d.recipient = ${recipient} and d.person = ${person}`)
  return given.map(({ about, fields, at }) => ({ reference: about, fields, at: at.toISOString() }))
}

/** Writes the job that asks a processor for its next monthly confirmation. */
export async function askInAMonth(work: Pick<Work, 'now' | 'later'>, recipient: string) {
  const at = new Date(work.now)
  at.setUTCMonth(at.getUTCMonth() + 1)
  await work.later('ask-processor', { recipient }, { at })
}
