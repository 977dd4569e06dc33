// What the platform holds for the victim's clinic, and an information service that the victim ordered.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Clinic, Someone, World } from '../app/testing/world.ts'
import { offerInformationService, showInformationService } from '../modules/information/offer/offer.api.ts'
import { orderInformationService } from '../modules/information/order/order.api.ts'

const account = { iban: 'KZ86125KZT5004100100', bic: 'TSESKZKA' }

/** `wish` reaches no stranger. */
export async function moneyOf(
  world: World,
  clinic: Clinic,
  victim: Someone,
  director: Someone,
  wish: string,
) {
  const offered = {
    title: { kk: 'Жалпы сабақ', ru: 'Общий урок', en: 'A general lesson' },
    says: {
      kk: 'Жалпы ақпарат туралы сабақ',
      ru: 'Урок с общей информацией',
      en: 'A lesson of general kind',
    },
    tiyn: 100_000,
  }
  const { offering } = await world.run(offerInformationService, offered, director)
  const { contract } = await world.run(showInformationService, { offering })
  const asked = { offering, edition: contract!.edition, tiyn: offered.tiyn, wish, accepted: true as const }
  const { order } = await world.run(orderInformationService, asked, victim)
  const { terms, statement, objection, payout } = await statementOf(world, clinic, director)
  const partner = clinic.organisation
  return {
    'show-information-service': { offering },
    'set-information-price': { offering, tiyn: 200_000 },
    'end-information-service': { offering },
    'offer-information-service': offered,
    'order-information-service': asked,
    'pay-information-order': { order },
    'cancel-information-order': { order },
    'answer-information-order': { order, outcome: 'accepted' },
    'deliver-information': { order, body: 'Жалпы ақпарат мәтіні' },
    'settle-information-claim': { order, outcome: 'refused', says: 'Шағым негізсіз' },
    'begin-information-service': { order },
    'settle-information-order': { order },
    'end-information-refund': { order },
    'show-partner-account': { partner },
    'propose-agency-terms': {
      partner,
      since: '2026-12-01',
      basisPoints: 100,
      minimumTiyn: 0,
      returned: true,
      periodDays: 7,
      objectionDays: 5,
      answerDays: 5,
    },
    'accept-agency-terms': { terms, ...account },
    'close-statement': { partner },
    'show-statement': { statement },
    'export-statement': { statement, as: 'csv' },
    'object-to-statement': { statement, reason: 'Жол дұрыс емес' },
    'await-answer-to-objection': { objection },
    'answer-settlement-objection': { objection, says: 'Дұрыс есептелген', correctionTiyn: 0 },
    'prepare-payout': { statement },
    'decide-payout': { payout, outcome: 'approved' },
    'mark-payout-paid': { payout, bankReference: 'ҮЛГІ-1' },
    'set-payout-codes': {
      knp: '859',
      kbe: '17',
      source: 'үлгі',
      sourceDate: '2026-11-22',
      verified: false,
    },
  }
}

// A statement with its objection: written as it would stand weeks later.
async function statementOf(world: World, clinic: Clinic, director: Someone) {
  const [terms, statement, objected, objection] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const now = world.clock.now()
  const of = clinic.organisation
  await world.arrange(async db => {
    await sql`insert into ledger.agency_terms (id, partner, since, commission_basis_points, minimum_tiyn, returns_commission,
        period_days, objection_working_days, answer_working_days, approved_at, by_account)
      values (${terms}, ${of}, '2026-11-01', 250, 0, true, 7, 5, 5, ${now}, ${director.account})`.execute(db)
    for (const [at, id] of [objected, statement].entries()) {
      await sql`insert into ledger.statement (id, partner, number, from_day, until_day, opening_tiyn, closing_tiyn, due_tiyn,
          objection_until, hash, terms, made_at)
        values (${id}, ${of}, ${at + 1}, ${`2026-11-0${at + 1}`}, ${`2026-11-0${at + 2}`}, 0, 0, 0, '2026-12-01', sha256('x'),
          ${terms}, ${now})`.execute(db)
    }
    await sql`insert into ledger.statement_objection (id, statement, reason, at, by_account)
      values (${objection}, ${objected}, 'Үлгі қарсылық', ${now}, ${director.account})`.execute(db)
  })
  return { terms, statement, objection, payout: randomUUID() }
}
