// A clinic with the simulated bank beside it: callbacks arrive over HTTP and end in the act, as they do in
// the running program.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Clinic, Someone, World } from '../../../app/testing/world.ts'
import { Refusal, statusOf } from '../../../kernel/refusal.ts'
import type { Fault } from '../../../simulators/bank/cards.ts'
import { startBankSimulator } from '../../../simulators/bank/server.ts'
import { registerRecipient } from '../../privacy/testing.ts'
import { bookVisit, holdTime } from '../../scheduling/index.ts'
import { patientOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { configureBank } from '../bank/bank.ts'
import receiveBankCallback from '../receive-bank-callback/receive-bank-callback.api.ts'
import startCardPayment from '../start-card-payment/start-card-payment.api.ts'

export const good = '4000 0000 0000 0002'
export const declined = '4000 0000 0000 0010'

export async function openShop(world: World) {
  const clinic = await receivingClinic(world)
  await registerRecipient(world, 'payment-provider')
  const folder = mkdtempSync(join(tmpdir(), 'shipa-bank-'))
  const secret = 'only-in-tests-bank'
  const ear = await listenForBank(world)
  const bank = await startBankSimulator({ port: 0, secret, callbackUrl: ear.url, folder, lateMs: 100 })
  configureBank({ url: bank.url, secret, baseUrl: 'http://shipa.invalid' })
  return {
    clinic,
    bank,
    secret,
    async close() {
      configureBank(null)
      await bank.stop()
      ear.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Holds a time to be paid by card, and opens the bank's page. */
export async function heldForCard(world: World, clinic: Clinic, startsAt: string, someone?: Someone) {
  const patient = someone ?? (await patientOf(world, clinic))
  const { practitioner, service } = clinic
  const { booking } = await world.run(
    holdTime,
    { practitioner, service, patient: patient.person, startsAt },
    patient,
  )
  await world.run(bookVisit, { booking, paid: 'card' }, patient)
  const { payment, address } = await world.run(startCardPayment, { booking }, patient)
  return { patient, booking, payment, address }
}

/** What the person does on the bank's page; the answer is where the bank sends her. */
export async function payAt(address: string, card = good, fault: Fault = 'none'): Promise<string> {
  const answer = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams({ card, fault }),
    redirect: 'manual',
  })
  if (answer.status !== 303) throw new Error(`the bank's page answered ${answer.status}`)
  return answer.headers.get('location')!
}

/** Sum of each kind of account around one visit. */
export async function booked(world: World, booking: string): Promise<Record<string, number>> {
  const { rows } = await world.arrange(db =>
    sql<{ kind: string; tiyn: number }>`select a.kind, sum(p.tiyn)::bigint as tiyn from ledger.transfer t
      join ledger.posting p on p.transfer = t.id join ledger.account a on a.id = p.account
      where t.booking = ${booking} group by a.kind having sum(p.tiyn) <> 0`.execute(db),
  )
  return Object.fromEntries(rows.map(row => [row.kind, row.tiyn]))
}

export async function stateOf(world: World, booking: string): Promise<string> {
  const { rows } = await world.arrange(db =>
    sql<{ state: string }>`select state from scheduling.booking where id = ${booking}`.execute(db),
  )
  return rows[0]!.state
}

/** The debit of the whole ledger equals its credit. */
export async function ledgerSum(world: World): Promise<number> {
  const { rows } = await world.arrange(db =>
    sql<{ sum: number }>`select coalesce(sum(tiyn), 0)::bigint as sum from ledger.posting`.execute(db),
  )
  return rows[0]!.sum
}

async function listenForBank(world: World) {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const body = Buffer.concat(parts).toString('utf8')
    try {
      await world.run(receiveBankCallback, {
        body,
        signature: String(request.headers['x-bank-signature'] ?? ''),
      })
      response.statusCode = 200
    } catch (error) {
      response.statusCode = error instanceof Refusal ? statusOf[error.kind] : 500
    }
    response.end()
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bank/callback`,
    close: () => server.close(),
  }
}
