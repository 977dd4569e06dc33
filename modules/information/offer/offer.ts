import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { editionInForce, editionNamed, numbersOf } from '../../agreements/index.ts'
import { offeringById, offeringsWhere } from '../offerings.ts'
import { ordersWhere, withoutPerson } from '../orders.ts'
import {
  endInformationService,
  listInformationServices,
  offerInformationService,
  setInformationPrice,
  showInformationService,
  showPartnerInformation,
} from './offer.api.ts'

const listInformationServicesAct = act(listInformationServices, async work => ({
  offerings: await offeringsWhere(work, sql`e.offering is null`),
}))

const showInformationServiceAct = act(showInformationService, async (work, { offering: id }) => {
  const offering = (await offeringById(work, id)) ?? work.absent()
  return { ...offering, contract: await contractInForce(work) }
})

const offerInformationServiceAct = act(offerInformationService, async (work, { title, says, tiyn }) => {
  const offering = randomUUID()
  await sql`insert into information.offering (id, partner, title_kk, title_ru, title_en, says_kk, says_ru, says_en, at, by_account)
    values (${offering}, ${work.actor.organisation}, ${title.kk}, ${title.ru}, ${title.en}, ${says.kk}, ${says.ru}, ${says.en},
      ${work.now}, ${work.actor.account})`.execute(work.db)
  await setPrice(work, offering, tiyn)
  return { offering }
})

const setInformationPriceAct = act(setInformationPrice, async (work, { offering, tiyn }) => {
  await own(work, offering)
  await setPrice(work, offering, tiyn)
  return {}
})

const endInformationServiceAct = act(endInformationService, async (work, { offering }) => {
  await own(work, offering)
  await sql`insert into information.offering_end (offering, at, by_account)
    values (${offering}, ${work.now}, ${work.actor.account})`.execute(work.db)
  return {}
})

const showPartnerInformationAct = act(showPartnerInformation, async work => {
  const orders = await ordersWhere(work, sql`p.partner = ${work.actor.organisation}`)
  work.saw([...new Set(orders.map(order => order.person))], 'information-partner')
  return {
    offerings: await offeringsWhere(work, sql`o.partner = ${work.actor.organisation}`),
    orders: orders.map(withoutPerson),
  }
})

export const offerActs = [
  listInformationServicesAct,
  showInformationServiceAct,
  offerInformationServiceAct,
  setInformationPriceAct,
  endInformationServiceAct,
  showPartnerInformationAct,
]

async function setPrice(work: Work<never>, offering: string, tiyn: number) {
  await sql`insert into information.price (offering, since, tiyn, by_account)
    values (${offering}, ${work.now}, ${tiyn}, ${work.actor.account})`.execute(work.db)
}

async function own(work: Work<never>, offering: string): Promise<void> {
  const { rows } = await sql`select from information.offering
    where id = ${offering} and partner = ${work.actor.organisation}`.execute(work.db)
  if (rows.length === 0) work.absent()
}

async function contractInForce(work: Work<never>) {
  const found = await editionInForce(work, null, 'information-service-contract')
  if (!found) return null
  const numbers = await numbersOf(work, found.edition)
  return {
    edition: found.edition,
    slug: (await editionNamed(work, found.edition)).slug,
    accessHours: numbers['access-hours']!,
    refundDays: numbers['info-refund-working-days']!,
  }
}
