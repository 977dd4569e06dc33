// What a person does with bonuses: joins, looks, spends, leaves.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import { type Text, words } from '../../../kernel/texts.ts'
import { fault, type Work } from '../../../kernel/work.ts'
import { giveDiscount, openBill } from '../../ledger/index.ts'
import { three } from '../../organisations/index.ts'
import { bookingFor } from '../../scheduling/index.ts'
import { watchHold } from '../promotions/lower.ts'
import { joinProgramme, leaveProgramme, showMyBonuses, useBonus } from './bonuses.api.ts'
import { mostPoints } from './earning.ts'
import { balanceOf, draw, goodLots, lockPoints, returnPoints } from './points.ts'
import { memberOf, programmeOf } from './programme.ts'

type Entry = Answer<typeof showMyBonuses>['clinics'][number]['entries'][number]

const texts = words({ bonus: { kk: 'Бонус', ru: 'Бонусы', en: 'Bonuses' } })

export const showMyBonusesAct = act(showMyBonuses, async work => {
  const person = work.actor.person!
  work.saw(person, 'self')
  const { rows } = await sql<{ organisation: string; name: Text }>`
    select o.id as organisation, ${three('o.name')} as name from organisations.organisation o
    where exists (select from loyalty.programme p where p.organisation = o.id) order by o.name_kk, o.id limit 200`.execute(
    work.db,
  )
  const clinics = []
  for (const { organisation, name } of rows) {
    const programme = await programmeOf(work, organisation)
    const member = await memberOf(work, organisation, person)
    if (!programme || (!programme.isOpen && !member)) continue
    const lots = member ? await goodLots(work, member) : []
    clinics.push({
      organisation,
      name,
      programme,
      points: member ? balanceOf(lots) : null,
      lots: lots.map(({ left, expiresAt }) => ({ points: left, expiresAt: expiresAt.toISOString() })),
      entries: member ? await entriesOf(work, member) : [],
    })
  }
  return { clinics }
})

export const joinProgrammeAct = act(joinProgramme, async (work, asked) => {
  const person = work.actor.person!
  const { rows } = await sql<{ organisation: string }>`select organisation from loyalty.programme
    where id = ${asked.programme}`.execute(work.db)
  const organisation = rows[0]?.organisation
  if (!organisation) return work.absent()
  work.saw(person, 'self')
  const programme = await programmeOf(work, organisation)
  if (programme?.id !== asked.programme || !programme.isOpen) work.refuse('terms-changed')
  await sql`insert into loyalty.member (id, organisation, person, programme, joined_at, by_account)
    values (${randomUUID()}, ${organisation}, ${person}, ${asked.programme}, ${work.now}, ${work.actor.account})`.execute(
    work.db,
  )
  return {}
})

export const leaveProgrammeAct = act(leaveProgramme, async (work, asked) => {
  const person = work.actor.person!
  const member = await memberOf(work, asked.organisation, person)
  if (!member) return work.absent()
  work.saw(person, 'self')
  await lockPoints(work, member)
  const lots = await goodLots(work, member)
  const points = balanceOf(lots)
  if (points !== asked.points) work.refuse('points-changed', { values: { points } })
  await draw(work, { member, what: 'left' }, lots, points)
  await sql`update loyalty.member set left_at = ${work.now} where id = ${member}`.execute(work.db)
  return {}
})

export const useBonusAct = act(useBonus, async (work, { booking: id, points }) => {
  const booking = await bookingFor(work, id, ['self'])
  if (!booking) return work.absent()
  const bill = await openBill(work, booking)
  const standing = bill.discounts.find(discount => discount.kind === 'bonus')
  if (bill.isEarned || (booking.state === 'held' && booking.paid === null)) work.refuse('nothing-to-lower')
  const programme = await programmeOf(work, booking.organisation)
  const member = await memberOf(work, booking.organisation, work.actor.person!)
  if (!programme || !member) return work.refuse('not-joined')
  if (programme.excluded.some(service => service.id === booking.service)) work.refuse('not-for-this-service')
  // The visit stands because nothing was due any more: what paid for it is not taken back from under it.
  if (booking.paidAt && points * 100 < (standing?.tiyn ?? 0)) work.refuse('visit-paid')
  if (standing) await returnPoints(work, standing.id)
  await lockPoints(work, member)
  const due = bill.dueTiyn + (standing?.tiyn ?? 0)
  if (points === 0) return { dueTiyn: due }
  if (due === 0) work.refuse('nothing-to-lower')
  const lots = await goodLots(work, member)
  const most = Math.min(
    balanceOf(lots),
    mostPoints(bill.payableTiyn + (standing?.tiyn ?? 0), due, programme.spendPercent),
  )
  if (points > most) {
    const values = { points: most }
    const says = useBonus.refusals['more-than-allowed'].says
    work.refuse('more-than-allowed', { values, fields: [fault('points', says, values)] })
  }
  const tiyn = points * 100
  const { orderNumber } = programme
  const discount = await giveDiscount(work, bill, { kind: 'bonus', name: texts.bonus, orderNumber, tiyn })
  await draw(work, { member, what: 'spent', invoice: bill.id, discount }, lots, points)
  if (booking.holdUntil) await watchHold(work, booking.id, booking.holdUntil)
  return { dueTiyn: due - tiyn }
})

async function entriesOf(work: Work, member: string): Promise<Entry[]> {
  const { rows } = await sql<Omit<Entry, 'at'> & { at: Date }>`
    select e.id, e.what, sum(p.points)::bigint as points, i.number as bill, e.at
    from loyalty.bonus_entry e join loyalty.bonus_posting p on p.entry = e.id and p.lot is not null
    left join ledger.bill i on i.id = e.invoice
    where e.member = ${member} group by e.id, i.number order by e.at desc, e.id limit 50`.execute(work.db)
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}
