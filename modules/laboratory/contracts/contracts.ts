import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type * as z from 'zod'
import { act } from '../../../kernel/act.ts'
import { printedDate, printPaper } from '../../../kernel/press/paper.ts'
import type { Work } from '../../../kernel/work.ts'
import { moneyText } from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { organisationById, three } from '../../organisations/index.ts'
import { allTests } from '../test-list.ts'
import * as declarations from './contracts.api.ts'
import { texts } from './contracts.texts.ts'

export type Contract = z.output<typeof declarations.contractLine>

const write = act(declarations.writeContract, async (work, { bin, prices, ...asked }) => {
  const organisation = work.actor.organisation!
  const { rows } = await sql<{ id: string }>`select id from organisations.organisation
    where bin = ${bin} and id <> ${organisation}`.execute(work.db)
  const referrer = rows[0]?.id ?? work.refuse('unknown-organisation')
  if (asked.until < asked.from) work.refuse('wrong-term')
  const known = await allTests(work)
  if (prices.some(price => !known.has(price.test))) work.refuse('unknown-test')
  const contract = randomUUID()
  await sql`insert into laboratory.contract (id, organisation, referrer, number, from_on, until_on, pay_within_days, written_by, at)
    values (${contract}, ${organisation}, ${referrer}, ${asked.number}, ${asked.from}, ${asked.until}, ${asked.payWithinDays},
      ${work.actor.employment}, ${work.now})`.execute(work.db)
  for (const [test, tiyn] of new Map(prices.map(price => [price.test, price.tiyn]))) {
    await sql`insert into laboratory.contract_price (contract, test, tiyn) values (${contract}, ${test}, ${tiyn})`.execute(
      work.db,
    )
  }
  return { contract }
})

const end = act(declarations.endContract, async (work, { contract }) => {
  const found = await contractFor(work, contract)
  if (!found.isOurs) work.absent()
  await sql`insert into laboratory.contract_end (contract, ended_by, at)
    values (${contract}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  return {}
})

const list = act(declarations.listContracts, async work => ({
  contracts: await contractsWhere(work, sql`true`),
}))

const showBill = act(declarations.showContractBill, (work, { contract, month }) =>
  billOf(work, contract, month),
)

const printBill = act(declarations.printContractBill, async (work, { contract, month }) => {
  const bill = await billOf(work, contract, month)
  const { organisation } = await sidesOf(work, contract)
  const issuer = await organisationById(work, organisation)
  const pdf = await printPaper({
    title: texts.billTitle,
    number: `${bill.contract.number}-${month}`,
    at: work.now,
    issuer: {
      name: issuer.name,
      lines: [
        issuer.address,
        { kk: `БСН: ${issuer.bin}`, ru: `БИН: ${issuer.bin}`, en: `BIN: ${issuer.bin}` },
      ],
    },
    facts: [
      { label: texts.contract, value: `№ ${bill.contract.number}, ${printedDate(bill.contract.from)}` },
      { label: texts.payer, value: `${bill.contract.referrer.kk} / ${bill.contract.referrer.ru}` },
      { label: texts.month, value: month.split('-').reverse().join('.') },
      { label: texts.total, value: moneyText(bill.tiyn) },
      { label: texts.payWithin, value: String(bill.contract.payWithinDays) },
    ],
    parts: [
      {
        label: null,
        columns: [texts.test, texts.done, texts.sum],
        rows: bill.rows.map(({ name, done, tiyn }) => [
          `${name.kk} / ${name.ru}`,
          String(done),
          moneyText(tiyn),
        ]),
      },
    ],
    signatures: [{ label: texts.director, name: work.actor.name ?? '', position: null }],
    proof: null,
  })
  return { name: `esep-${month}.pdf`, pdf: pdf.toString('base64') }
})

export const contractActs = [write, end, list, showBill, printBill]

/** A contract of the acting organisation, whichever side it is; what is not its own is not there. */
export async function contractFor(work: Work, id: string): Promise<Contract> {
  return (await contractsWhere(work, sql`c.id = ${id}`))[0] ?? work.absent()
}

/** Who the laboratory of a contract is, and who refers. */
export async function sidesOf(work: Work, id: string): Promise<{ organisation: string; referrer: string }> {
  const { rows } = await sql<{ organisation: string; referrer: string }>`
    select organisation, referrer from laboratory.contract where id = ${id}`.execute(work.db)
  return rows[0] ?? work.absent()
}

async function contractsWhere(work: Work, where: ReturnType<typeof sql>): Promise<Contract[]> {
  const today = dayOf(work.now)
  const { rows } = await sql<Contract>`
    select c.id as contract, c.number, ${three('o.name')} as organisation, ${three('r.name')} as referrer,
      c.organisation = ${work.actor.organisation} as "isOurs", c.from_on::text as "from", c.until_on::text as until,
      c.pay_within_days as "payWithinDays", laboratory.is_in_force(c.id, ${today}) as "isInForce",
      (select jsonb_agg(jsonb_build_object('test', p.test, 'name', ${three('t.name')}, 'tiyn', p.tiyn) order by t.place)
        from laboratory.contract_price p join laboratory.test t on t.code = p.test where p.contract = c.id) as prices
    from laboratory.contract c join organisations.organisation o on o.id = c.organisation
    join organisations.organisation r on r.id = c.referrer
    where (c.organisation = ${work.actor.organisation} or c.referrer = ${work.actor.organisation}) and ${where}
    order by c.from_on desc, c.number`.execute(work.db)
  return rows
}

async function billOf(work: Work, id: string, month: string) {
  const contract = await contractFor(work, id)
  const tests = await allTests(work)
  const { rows } = await sql<{ test: string; done: string; tiyn: string }>`
    select test, done, tiyn from laboratory.bill_of(${id}, ${`${month}-01`}::date)`.execute(work.db)
  const known = rows.map(({ test, done, tiyn }) => ({
    ...{ test, name: tests.get(test)!.name, done: Number(done), tiyn: Number(tiyn) },
  }))
  return { contract, month, rows: known, tiyn: known.reduce((sum, row) => sum + row.tiyn, 0) }
}
