import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { blockData, orderProcessors } from '../../privacy/index.ts'
import { noteErasure } from '../destruction/erasure-ledger.ts'
import { orderDestruction } from '../destruction/order.ts'
import { wholeMap } from '../holdings.ts'
import { carryOutDestruction, orderDueDestruction, writeErasureLedger } from './carry-out-destruction.api.ts'

export const orderDueDestructionAct = act(orderDueDestruction, async (work, asked) => {
  const { withdrawal, person, organisation, recordClass } = asked
  work.saw(person, 'system-duty')
  await orderDestruction(work, {
    person,
    organisation,
    recordClass,
    by: { kind: 'withdrawal', id: withdrawal },
  })
  return {}
})

// The database judges and destroys in one function: nothing else may pass its walls.
export const carryOutDestructionAct = act(carryOutDestruction, async (work, { destruction }) => {
  const { rows } = await sql<Order>`
    select id, person, organisation, record_class as "recordClass" from rights.destruction where id = ${destruction}`.execute(
    work.db,
  )
  const order = rows[0] ?? work.absent()
  work.saw(order.person, 'system-duty')
  work.note({ destruction })
  const { rows: came } = await sql<{ outcome: 'destroyed' | 'restricted' | 'held' | 'evidence' }>`
    select outcome from rights.carry_out(${destruction}, ${work.now})`.execute(work.db)
  const { outcome } = came[0]!
  if (outcome === 'restricted') {
    await blockData(work, { ...order, reason: 'Digital Code Art. 41', about: destruction })
  }
  if (outcome === 'destroyed') {
    work.sealing.forget(order.person)
    await tellProcessors(work, order)
    await work.later('write-erasure-ledger', { destruction }, { key: `erasure:${destruction}` })
  }
  if (outcome === 'destroyed' || outcome === 'restricted') {
    await work.emit('destruction-ended', { destruction, person: order.person, outcome })
  }
  return { outcome }
})

export const writeErasureLedgerAct = act(writeErasureLedger, async (work, { destruction }) => {
  const { rows } = await sql<
    Order & { byKind: string; byId: string; at: Date; counts: object; proof: Buffer }
  >`
    select d.id, d.person, d.organisation, d.record_class as "recordClass", d.by_kind as "byKind", d.by_id as "byId",
      e.at, e.counts, e.proof
    from rights.destruction d join rights.destruction_end e on e.destruction = d.id where d.id = ${destruction}`.execute(
    work.db,
  )
  const done = rows[0] ?? work.absent()
  work.saw(done.person, 'system-duty')
  const { id, person, at, proof, ...rest } = done
  await noteErasure({
    destruction: id,
    person: work.sealing.blind('erasure-ledger', person).toString('base64'),
    ...rest,
    at: at.toISOString(),
    proof: proof.toString('hex'),
  })
  return {}
})

// LB-2.5: whoever was given records of this class for a purpose of theirs destroys them too.
async function tellProcessors(work: Work, { id, person, organisation, recordClass }: Order) {
  const purposes = wholeMap()
    .filter(table => table.recordClass === recordClass)
    .flatMap(table => table.purposes)
  await orderProcessors(work, {
    person,
    organisation,
    purposes: [...new Set(purposes)],
    what: 'destroy',
    about: id,
  })
}

interface Order {
  id: string
  person: string
  organisation: string | null
  recordClass: string
}
