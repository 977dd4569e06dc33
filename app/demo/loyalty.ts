// Discounts of the demonstration: an offer with a code, the bonus programme with points of one patient, and opinions
// of those who let themselves be asked.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { addDays, dayOf } from '../../modules/catalogue/index.ts'
import type { DemoClinic } from './clinic.ts'
import type { Draw } from './draw.ts'
import type { DemoStaff } from './people.ts'
import type { DemoVisit } from './visits.ts'

const said = [
  'Кезек тез жүрді, рақмет.',
  'Дәрігер бәрін түсіндірді.',
  'Тұрақ орны аз.',
  'Жазылу оңай болды.',
  'Күту залы жайлы.',
]

export async function writeLoyalty(
  work: Work,
  draw: Draw,
  clinic: DemoClinic,
  visits: readonly DemoVisit[],
  director: DemoStaff,
): Promise<void> {
  const today = dayOf(work.now)
  const monthAgo = addDays(today, -30)
  await sql`insert into loyalty.promotion (id, organisation, name_kk, name_ru, name_en, code, percent, from_on, until_on,
      most_uses, most_per_person, order_number, order_date, by_account, at)
    values (${draw.id()}, ${clinic.id}, 'Тыныс апталығы', 'Неделя дыхания', 'Week of breath', 'TYNYS-15', 15, ${today},
      ${addDays(today, 30)}, 100, 1, 'ҮЛГІ-31', ${today}, ${director.account}, ${work.now})`.execute(work.db)
  await writePoints(work, draw, clinic, visits, director, monthAgo)
  await writeOpinions(work, draw, clinic, visits)
}

async function writePoints(
  work: Work,
  draw: Draw,
  clinic: DemoClinic,
  visits: readonly DemoVisit[],
  director: DemoStaff,
  since: string,
) {
  const programme = draw.id()
  await sql`insert into loyalty.programme (id, organisation, from_on, earn_percent, spend_percent, expiry_months,
      order_number, order_date, by_account, at)
    values (${programme}, ${clinic.id}, ${since}, 5, 30, 12, 'ҮЛГІ-30', ${since}, ${director.account}, ${work.now})`.execute(
    work.db,
  )
  const visit = visits.find(one => one.state === 'fulfilled' && one.paidAt && one.patient.account)
  if (!visit) return
  const { patient, service, id: booking } = visit
  const [member, lot, entry] = [draw.id(), draw.id(), draw.id()]
  const points = Math.floor((service.tiyn * 5) / 10_000)
  await sql`insert into loyalty.member (id, organisation, person, programme, joined_at, by_account)
    values (${member}, ${clinic.id}, ${patient.person}, ${programme}, ${work.now}, ${patient.account})`.execute(
    work.db,
  )
  await sql`insert into loyalty.bonus_lot (id, member, invoice, points, at, expires_at)
    select ${lot}, ${member}, i.id, ${points}, ${work.now}, ${work.now}::timestamptz + interval '1 year'
    from ledger.bill i where i.booking = ${booking}`.execute(work.db)
  await sql`insert into loyalty.bonus_entry (id, member, what, invoice, at)
    select ${entry}, ${member}, 'earned', i.id, ${work.now} from ledger.bill i where i.booking = ${booking}`.execute(
    work.db,
  )
  await sql`insert into loyalty.bonus_posting (entry, lot, points)
    values (${entry}, ${lot}, ${points}), (${entry}, null, ${-points})`.execute(work.db)
}

// Each answer of another patient, all about one doctor: fewer than five would not be shown.
async function writeOpinions(work: Work, draw: Draw, clinic: DemoClinic, visits: readonly DemoVisit[]) {
  const doctor = visits[0]?.doctor.id
  const given = visits.filter(one => one.state === 'fulfilled' && one.doctor.id === doctor)
  const byPerson = [...new Map(given.map(visit => [visit.patient.person, visit])).values()]
  for (const [at, words] of said.entries()) {
    const visit = byPerson[at]
    if (!visit) return
    const { patient, id: booking } = visit
    const request = draw.id()
    await sql`insert into privacy.consent (person, given_by, organisation, purpose, edition, channel, from_at, until, address, device)
      select ${patient.person}, ${patient.person}, ${clinic.id}, 'feedback', agreements.in_force(d.id, ${work.now}), 'desk-paper',
        ${work.now}::timestamptz - interval '90 days', ${work.now}::timestamptz + interval '1 year', '', 'demonstration'
      from agreements.document d where d.organisation = ${clinic.id} and d.kind = 'clinic-data-consent'`.execute(
      work.db,
    )
    await sql`insert into loyalty.survey_request (id, organisation, person, booking, practitioner, token_hash, at, until, answered_at)
      values (${request}, ${clinic.id}, ${patient.person}, ${booking}, ${visit.doctor.id}, ${randomBytes(32)}, ${visit.endsAt},
        ${work.now}, ${work.now})`.execute(work.db)
    const sealed = await work.sealing.seal(work.db, patient.person, 'loyalty.survey_answer.words', words)
    await sql`insert into loyalty.survey_answer (request, place, score, words_sealed)
      values (${request}, 1, ${8 + (at % 3)}, null), (${request}, 2, ${4 + (at % 2)}, null), (${request}, 3, null, ${sealed})`.execute(
      work.db,
    )
  }
}
