// What the platform holds for the demonstration clinic: terms, the movements of its card payments, one statement; and
// one information service that the clinic offers.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { dayOf } from '../../modules/catalogue/index.ts'
import { commissionOf, makeStatement } from '../../modules/ledger/index.ts'
import { type DemoClinic, three } from './clinic.ts'
import type { Draw } from './draw.ts'
import type { DemoStaff } from './people.ts'
import { insertRows } from './rows.ts'

const agreed = { basisPoints: 250, minimumTiyn: 10_000, vatPercent: 16, returned: true }

export async function writeSettlement(
  work: Work,
  draw: Draw,
  clinic: DemoClinic,
  staff: Record<string, DemoStaff>,
  since: Date,
): Promise<void> {
  const director = staff['director@demo.shipa.invalid']!.account
  const terms = draw.id()
  await insertRows(work.db, 'ledger.agency_terms', [
    {
      id: terms,
      partner: clinic.id,
      since: dayOf(since),
      commission_basis_points: agreed.basisPoints,
      minimum_tiyn: agreed.minimumTiyn,
      vat_percent: agreed.vatPercent,
      returns_commission: agreed.returned,
      period_days: 14,
      objection_working_days: 5,
      answer_working_days: 3,
      approved_at: since,
      by_account: staff['admin@demo.shipa.invalid']!.account,
    },
  ])
  await sql`insert into ledger.agency_acceptance (terms, edition, iban, bic, at, by_account)
    select ${terms}, agreements.in_force(d.id, ${work.now}), 'KZ86125KZT5004100100', 'ULGIKZKA', ${since}, ${director}
    from agreements.document d where d.kind = 'partner-terms' and d.organisation is null`.execute(work.db)
  await writeMovements(work, draw, clinic, terms)
  await makeStatement(work, clinic.id)
  await writeOffering(work, draw, clinic, director, since)
}

async function writeMovements(work: Work, draw: Draw, clinic: DemoClinic, terms: string) {
  const { rows } = await sql<{ id: string; tiyn: number; reference: string; at: Date }>`
    select id, tiyn, bank_order as reference, settled_at as at from ledger.payment
    where organisation = ${clinic.id} and method = 'card' and state = 'settled' order by settled_at`.execute(
    work.db,
  )
  const movements = rows.map(payment => ({
    movement: draw.id(),
    payment,
    kept: commissionOf(payment.tiyn, agreed),
  }))
  await insertRows(
    work.db,
    'ledger.agency_movement',
    movements.map(({ movement, payment }) => ({
      id: movement,
      partner: clinic.id,
      what: 'payment',
      payment: payment.id,
      terms,
      reference: payment.reference,
      at: payment.at,
    })),
  )
  await insertRows(
    work.db,
    'ledger.agency_posting',
    movements.flatMap(({ movement, payment, kept }) => [
      { movement, account: 'bank', tiyn: payment.tiyn },
      { movement, account: 'partner', tiyn: kept.tiyn - payment.tiyn },
      { movement, account: 'commission', tiyn: kept.vat - kept.tiyn },
      { movement, account: 'vat', tiyn: -kept.vat },
    ]),
  )
}

async function writeOffering(work: Work, draw: Draw, clinic: DemoClinic, director: string, since: Date) {
  const id = draw.id()
  await insertRows(work.db, 'information.offering', [
    {
      id,
      partner: clinic.id,
      ...three('title', [
        'Ұйқы гигиенасы: бейнесабақ',
        'Гигиена сна: видеоурок',
        'Sleep hygiene: a video lesson',
      ]),
      ...three('says', [
        'Ересектерге арналған жалпы сабақ, 20 минут, және бір беттік жадынама. Жеке кеңес берілмейді.',
        'Общий урок для взрослых, 20 минут, и памятка на одну страницу. Личных рекомендаций в нём нет.',
        'A general lesson for adults, 20 minutes, and a leaflet of one page. It gives no personal advice.',
      ]),
      at: since,
      by_account: director,
    },
  ])
  await insertRows(work.db, 'information.price', [
    { offering: id, since, tiyn: 200_000, by_account: director },
  ])
}
