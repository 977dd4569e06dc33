import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { addWorkingDays } from '../../catalogue/index.ts'
import { type Contract, contractById, contractsWhere, hasEnded, type Notice } from './contracts.ts'
import * as declared from './end-agreement.api.ts'

const listMyContracts = act(declared.listMyContracts, async work => {
  const contracts = await contractsWhere(work, sql`c.person = any (${work.actor.persons}::uuid[])`)
  work.saw(
    contracts.map(contract => contract.person),
    'self',
  )
  return { contracts: contracts.map(contract => lineOf(contract, work.now)) }
})

const rehearseEnd = act(declared.rehearseEnd, async (work, asked) => {
  const contract = await ownContract(work, asked.contract)
  const noticeDays = contract.noticeDays ?? work.absent()
  return {
    ...lineOf(contract, work.now),
    noticeDays,
    lastDay: await addWorkingDays(work, work.now, noticeDays),
  }
})

const endAgreement = act(declared.endAgreement, async (work, asked) => {
  const contract = await ownContract(work, asked.contract)
  if (hasEnded(contract, work.now)) return work.absent()
  const lastDay = await addWorkingDays(work, work.now, contract.noticeDays ?? work.absent())
  if (lastDay !== asked.lastDay) work.refuse('rehearsal-changed')
  await writeNotice(work, contract, { side: 'person', reason: asked.reason, breaches: [], lastDay })
  return { lastDay }
})

const giveNotice = act(declared.giveNotice, async (work, { contract: id, ...notice }) => {
  const contract = await contractLedHere(work, id)
  await writeNotice(work, contract, { side: 'organisation', ...notice })
  return { lastDay: notice.lastDay }
})

const takeNoticeBack = act(declared.takeNoticeBack, async (work, asked) => {
  const contract = (await contractById(work, asked.contract)) ?? work.absent()
  const { notice } = contract
  const isOwn = contract.person === work.actor.person
  if (!isOwn && !(await isLedHere(work, contract))) return work.absent()
  work.saw(contract.person, isOwn ? 'self' : 'party-to-contract')
  // Each side takes back its own notice only.
  if (notice?.side !== (isOwn ? 'person' : 'organisation')) return work.refuse('ended-already')
  await sql`insert into agreements.termination_withdrawn (termination, at, by_account)
    values (${notice.id}, ${work.now}, ${work.actor.account})`.execute(work.db)
  await work.emit('agreement-notice-taken-back', { termination: notice.id })
  return {}
})

// The end itself is read from the clock; this tells the later modules, which have visits to release.
const closeAgreement = act(declared.closeAgreement, async (work, { termination }) => {
  const { rows } = await sql<{ contract: string; person: string }>`
    select contract, person from agreements.standing_notice
    where id = ${termination} and ends_at <= ${work.now}`.execute(work.db)
  work.saw(rows[0]?.person ?? [], 'system-duty')
  if (rows[0]) await work.emit('agreement-ended', { contract: rows[0].contract })
  return {}
})

export const endingActs = [
  listMyContracts,
  rehearseEnd,
  endAgreement,
  giveNotice,
  takeNoticeBack,
  closeAgreement,
]

/** A contract that the acting director or administrator may change; the journal is told. */
export async function contractLedHere(work: Work<never>, id: string): Promise<Contract> {
  const contract = (await contractById(work, id)) ?? work.absent()
  if (!(await isLedHere(work, contract)) || hasEnded(contract, work.now)) return work.absent()
  work.saw(contract.person, 'party-to-contract')
  return contract
}

export function lineOf(contract: Contract, now: Date) {
  const { id, number, kind, title, organisation, organisationName, madeAt, notice } = contract
  return {
    contract: id,
    number,
    kind,
    title,
    organisation,
    organisationName,
    madeAt: madeAt.toISOString(),
    notice: notice && { ...notice, givenAt: notice.givenAt.toISOString() },
    ended: hasEnded(contract, now),
  }
}

async function ownContract(work: Work<never>, id: string): Promise<Contract> {
  const contract = await contractById(work, id)
  if (!contract || contract.person !== work.actor.person) return work.absent()
  work.saw(contract.person, 'self')
  return contract
}

async function isLedHere(work: Work<never>, { organisation }: Contract): Promise<boolean> {
  const { rows } = await sql<{
    is_own: boolean
  }>`select agreements.is_own(${organisation}) as is_own`.execute(work.db)
  return rows[0]!.is_own
}

async function writeNotice(
  work: Work<never>,
  contract: Contract,
  notice: Pick<Notice, 'side' | 'reason' | 'breaches' | 'lastDay'>,
) {
  const termination = randomUUID()
  await sql`insert into agreements.termination (id, contract, side, reason, breaches, given_at, by_account, edition, last_day)
    values (${termination}, ${contract.id}, ${notice.side}, ${notice.reason}, ${notice.breaches}, ${work.now}, ${work.actor.account},
      ${contract.edition}, ${notice.lastDay})`.execute(work.db)
  const { rows } = await sql<{
    at: Date
  }>`select ends_at as at from agreements.termination where id = ${termination}`.execute(work.db)
  await work.later('close-agreement', { termination }, { at: rows[0]!.at })
  await work.emit('agreement-notice-given', { termination })
}
