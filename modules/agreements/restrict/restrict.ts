import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { addDays, addWorkingDays } from '../../catalogue/index.ts'
import { startClock, stopClock } from '../../deadlines/index.ts'
import { type Contract, contractsWhere } from '../end-agreement/contracts.ts'
import { contractLedHere, lineOf } from '../end-agreement/end-agreement.ts'
import * as declared from './restrict.api.ts'
import { functions, type RestrictedFunction } from './restriction.ts'
import { type Known, restrictionsWhere } from './restrictions.ts'

const event = 'restriction-appeal'

const findContracts = act(declared.findContracts, async (work, { words }) => {
  const contracts = await contractsWhere(
    work,
    sql`agreements.is_led_here(c.organisation) and ${words ? named(words) : waiting(work)}`,
  )
  work.saw(
    contracts.map(contract => contract.person),
    'party-to-contract',
  )
  const known = await restrictionsWhere(
    work,
    sql`r.contract = any (${contracts.map(({ id }) => id)}::uuid[])`,
  )
  return {
    contracts: contracts.map(contract => {
      const own = known.filter(restriction => restriction.contract === contract.id)
      return {
        ...lineOf(contract, work.now),
        personName: contract.personName,
        restricted: own.some(restriction => restriction.stands),
        appealed: own.some(({ appeal }) => appeal !== null && appeal.answer === null),
      }
    }),
  }
})

const showContract = act(declared.showContract, async (work, asked) => {
  const [contract] = await contractsWhere(
    work,
    sql`c.id = ${asked.contract} and agreements.is_led_here(c.organisation)`,
  )
  if (!contract) return work.absent()
  work.saw(contract.person, 'party-to-contract')
  const known = await restrictionsWhere(work, sql`r.contract = ${contract.id}`)
  const { noticeDays } = contract
  return {
    ...lineOf(contract, work.now),
    personName: contract.personName,
    lastDay: noticeDays === null ? null : await addWorkingDays(work, work.now, noticeDays),
    functions: closable(contract),
    restrictions: known,
  }
})

const restrictFunctions = act(declared.restrictFunctions, async (work, asked) => {
  const contract = await contractLedHere(work, asked.contract)
  if (asked.functions.some(one => !closable(contract).includes(one))) work.refuse('not-yours-to-close')
  const restriction = randomUUID()
  const until = new Date(`${addDays(asked.until, 1)}T00:00:00+05:00`)
  await sql`insert into agreements.restriction (id, contract, functions, breaches, reason, from_at, until, by_account)
    values (${restriction}, ${contract.id}, ${asked.functions}, ${asked.breaches}, ${asked.reason}, ${work.now},
      ${until}, ${work.actor.account})`.execute(work.db)
  await work.emit('function-restricted', { restriction })
  return { restriction }
})

const liftRestriction = act(declared.liftRestriction, async (work, { restriction }) => {
  const known = await restrictionLedHere(work, sql`r.id = ${restriction}`)
  await writeLifted(work, known)
  await work.emit('restriction-lifted', { restriction })
  return {}
})

const showMyRestrictions = act(declared.showMyRestrictions, async work => {
  const own = await restrictionsWhere(work, sql`c.person = ${work.actor.person}`)
  work.saw(work.actor.person!, 'self')
  return { restrictions: own }
})

const appealRestriction = act(declared.appealRestriction, async (work, { restriction, text }) => {
  const person = work.actor.person!
  const [known] = await restrictionsWhere(work, sql`r.id = ${restriction} and c.person = ${person}`)
  if (!known?.stands) return work.absent()
  work.saw(person, 'self')
  const appeal = randomUUID()
  await sql`insert into agreements.appeal (id, restriction, person, text, at)
    values (${appeal}, ${restriction}, ${person}, ${text}, ${work.now})`.execute(work.db)
  const clock = await startClock(work, {
    event,
    about: appeal,
    organisation: known.organisation ?? (await platform(work)),
    person,
    link: `/contracts/${known.contract}`,
  })
  return { dueAt: clock.dueAt!.toISOString() }
})

const answerAppeal = act(declared.answerAppeal, async (work, { appeal, outcome, text }) => {
  const known = await restrictionLedHere(work, sql`a.id = ${appeal}`)
  await sql`insert into agreements.appeal_answer (appeal, outcome, text, at, by_account)
    values (${appeal}, ${outcome}, ${text}, ${work.now}, ${work.actor.account})`.execute(work.db)
  if (outcome === 'lifted' && known.liftedAt === null) await writeLifted(work, known)
  await stopClock(work, { event, about: appeal }, outcome === 'lifted' ? 'done' : 'refused')
  await work.emit('appeal-answered', { restriction: known.restriction })
  return {}
})

export const restrictingActs = [
  findContracts,
  showContract,
  restrictFunctions,
  liftRestriction,
  showMyRestrictions,
  appealRestriction,
  answerAppeal,
]

// The number of the contract, of the patient's card, or (for the platform) the address that signs in.
function named(words: string) {
  return sql`(c.number = ${words} or c.id = agreements.contract_of_email(${words.toLowerCase()})
    or exists (select from organisations.patient_view p
      where p.person = c.person and p.organisation = c.organisation and p.card_number = ${words}))`
}

// What somebody waits for: a notice that runs, a restriction that stands, an appeal without an answer.
function waiting(work: Pick<Work, 'now'>) {
  return sql`(n.ends_at > ${work.now}
    or exists (select from agreements.standing_restriction s where s.contract = c.id and s.until > ${work.now})
    or exists (select from agreements.appeal a join agreements.restriction r on r.id = a.restriction
      where r.contract = c.id and not exists (select from agreements.appeal_answer w where w.appeal = a.id)))`
}

function closable({ organisation }: Pick<Contract, 'organisation'>): RestrictedFunction[] {
  return organisation === null ? [...functions] : ['booking']
}

async function restrictionLedHere(work: Work<never>, which: ReturnType<typeof sql>): Promise<Known> {
  const [known] = await restrictionsWhere(work, sql`${which} and agreements.is_led_here(c.organisation)`)
  if (!known) return work.absent()
  work.saw(known.person, 'party-to-contract')
  return known
}

async function writeLifted(work: Work<never>, { restriction }: Known) {
  await sql`insert into agreements.restriction_end (restriction, at, by_account)
    values (${restriction}, ${work.now}, ${work.actor.account})`.execute(work.db)
}

async function platform(work: Pick<Work, 'db'>): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from organisations.organisation where kind = 'platform' limit 1`.execute(work.db)
  return rows[0]!.id
}
