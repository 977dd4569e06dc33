import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { contractById } from '../../agreements/index.ts'
import { changeState, freeTime } from '../booking.ts'
import { visitLines } from '../visit-line.ts'
import { releaseVisitsOfContract, showVisitsOfContract } from './end-of-contract.api.ts'

type Contract = NonNullable<Awaited<ReturnType<typeof contractById>>>

const showVisitsOfContractAct = act(showVisitsOfContract, async (work, asked) => {
  const contract = await contractById(work, asked.contract)
  if (!contract || contract.person !== work.actor.person) return work.absent()
  work.saw(contract.person, 'self')
  return { visits: await visitLines(work, { as: ['self'], where: ahead(work, contract), limit: 100 }) }
})

// The contract with the platform is none about visits: those stay with their clinic.
const releaseVisitsOfContractAct = act(releaseVisitsOfContract, async (work, asked) => {
  const contract = (await contractById(work, asked.contract)) ?? work.absent()
  work.saw(contract.person, 'system-duty')
  if (contract.organisation === null) return {}
  const { rows } = await sql<{ id: string; practitioner: string }>`
    select b.id, b.practitioner from scheduling.booking b where ${ahead(work, contract)}`.execute(work.db)
  for (const visit of rows) {
    const changed = await changeState(work, visit.id, {
      from: ['booked'],
      to: 'cancelled',
      what: 'cancelled',
      reason: 'agreement-ended',
      detail: { chargeTiyn: 0 },
    })
    if (!changed) continue
    await freeTime(work, visit)
    await work.emit('visit-cancelled', { booking: visit.id, chargeTiyn: 0 })
  }
  return {}
})

export const endOfContractActs = [showVisitsOfContractAct, releaseVisitsOfContractAct]

/** Visits to come of whoever made the contract, and those that the same account booked for others. */
function ahead(work: Pick<Work, 'now'>, { organisation, person, account }: Contract) {
  return sql<boolean>`(b.state = 'booked' and b.starts_at > ${work.now}
    and (b.patient = ${person} or b.booked_by = ${account})
    and (${organisation}::uuid is null or b.organisation = ${organisation}))`
}
