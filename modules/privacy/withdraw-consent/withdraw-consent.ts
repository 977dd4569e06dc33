import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { endAcceptance, numbersOf } from '../../agreements/index.ts'
import { startClock } from '../../deadlines/index.ts'
import { endSignatures } from '../../signatures/index.ts'
import { type Consent, consentsWhere, holds } from '../consents.ts'
import { type Consequences, consequencesOf, digestOf } from '../consequences.ts'
import { obligationsUnder } from '../obligations.ts'
import { operatorOf } from '../operator.ts'
import { orderProcessors } from '../processors/orders.ts'
import { purposes } from '../purposes.ts'
import { closeWithdrawal } from './close-withdrawal.ts'
import {
  orderDestruction,
  orderProcessorsToStop,
  rehearseWithdrawal,
  withdrawConsent,
} from './withdraw-consent.api.ts'

export const rehearseWithdrawalAct = act(rehearseWithdrawal, async (work, { consent: id }) => {
  const consent = await openConsent(work, id)
  const consequences = await consequencesOf(work, consent)
  const { rows } = await sql<{ name: string }>`
    select given_name || ' ' || family_name as name from people.person_view where id = ${consent.person}`.execute(
    work.db,
  )
  return {
    consent: consent.id,
    personName: rows[0]?.name ?? '',
    organisation: consent.organisation
      ? { kk: consent.organisation_kk!, ru: consent.organisation_ru!, en: consent.organisation_en! }
      : null,
    purpose: consent.purpose,
    name: (await purposes(work)).get(consent.purpose)!.name,
    from: consent.from.toISOString(),
    until: consent.until.toISOString(),
    withdrawnAt: consent.withdrawnAt?.toISOString() ?? null,
    consequences,
    rehearsal: digestOf(consequences),
    obligations: (await obligationsUnder(work, consent)).map(({ kind, says }) => ({ kind, says })),
    byStaff: !work.actor.persons.includes(consent.person),
  }
})

export const withdrawConsentAct = act(withdrawConsent, async (work, asked) => {
  const consent = await openConsent(work, asked.consent)
  // Only the person or the representative presses the button; staff registers a word or a letter (PF-3.9).
  if ((asked.way === 'cabinet') !== work.actor.persons.includes(consent.person)) return work.absent()
  const consequences = await consequencesOf(work, consent)
  if (digestOf(consequences) !== asked.rehearsal) return work.refuse('rehearsal-changed')
  if ((await obligationsUnder(work, consent)).length > 0) work.refuse('obligation-stands')
  // Whoever accepted two editions gave the consent twice; one withdrawal takes back both.
  const given = await consentsWhere(
    work,
    sql`c.person = ${consent.person} and c.organisation is not distinct from ${consent.organisation}
      and c.purpose = ${consent.purpose} and c.country is not distinct from ${consent.country} and ${holds(work)}`,
  )
  if (!given.some(one => one.id === consent.id)) return work.refuse('already-withdrawn')
  const withdrawals = new Map(given.map(one => [one.id, randomUUID() as string]))
  for (const one of given) await takeBack(work, one, withdrawals.get(one.id)!, asked, consequences)
  const withdrawal = withdrawals.get(consent.id)!
  work.note({ consent: consent.id, withdrawal })
  await startStopClock(work, consent, withdrawal)
  await work.later('order-processors', { withdrawal })
  await work.later('order-destruction', { withdrawal }, { at: startOfDay(consequences.stopBy) })
  await work.emit('consent-withdrawn', {
    consent: consent.id,
    person: consent.person,
    organisation: consent.organisation,
    purpose: consent.purpose,
  })
  return { withdrawal, consequences }
})

export const orderDestructionAct = act(orderDestruction, async (work, { withdrawal }) => {
  const { rows } = await sql<{ person: string; organisation: string | null; recordClass: string }>`
    select c.person, c.organisation, q.record_class as "recordClass"
    from privacy.consequence q join privacy.withdrawal w on w.id = q.withdrawal join privacy.consent c on c.id = w.consent
    where q.withdrawal = ${withdrawal} and q.fate = 'destroyed'`.execute(work.db)
  work.saw(
    rows.map(row => row.person),
    'system-duty',
  )
  // The owner of the records destroys them; each owner subscribes for its own class.
  for (const row of rows) await work.emit('destruction-due', { withdrawal, ...row })
  await closeWithdrawal(work, withdrawal)
  return { classes: rows.length }
})

// LB-2.5: the processor is bound, the operator answers. Whoever was given data for this purpose is told to stop.
export const orderProcessorsAct = act(orderProcessorsToStop, async (work, { withdrawal }) => {
  const [consent] = await consentsWhere(work, sql`w.id = ${withdrawal}`)
  if (!consent) return work.absent()
  const { person, organisation, purpose } = consent
  work.saw(person, 'system-duty')
  const ordered = await orderProcessors(work, {
    person,
    organisation,
    purposes: [purpose],
    what: 'stop',
    about: withdrawal,
  })
  await closeWithdrawal(work, withdrawal)
  return { ordered }
})

async function startStopClock(work: Work, { organisation, person, edition }: Consent, withdrawal: string) {
  const promised = (await numbersOf(work, edition))['stop-working-days']
  await startClock(work, {
    event: 'withdraw',
    about: withdrawal,
    organisation: (await operatorOf(work, organisation)).id,
    person,
    link: '/desk/withdrawals',
    promised: promised ? [{ length: promised, unit: 'working-days', basis: promisedBasis }] : [],
  })
}

const promisedBasis = {
  kk: 'Келісімнің мәтіні: өңдеуді тоқтату',
  ru: 'Текст согласия: прекращение обработки',
  en: 'The text of the consent: end of processing',
}

async function openConsent(work: Work<never>, id: string): Promise<Consent> {
  const [consent] = await consentsWhere(work, sql`c.id = ${id}`)
  if (!consent) return work.absent()
  const own = work.actor.persons.includes(consent.person)
  const atDesk =
    consent.organisation !== null &&
    consent.organisation === work.actor.organisation &&
    ['reception', 'officer'].includes(work.actor.duty ?? '')
  if (!own && !atDesk) return work.absent()
  work.saw(consent.person, own ? 'self' : 'withdrawal-at-desk')
  return consent
}

async function takeBack(
  work: Work<never>,
  consent: Consent,
  id: string,
  asked: { way: string; reason: string },
  consequences: Consequences,
) {
  await sql`insert into privacy.withdrawal (consent, id, at, by_person, way, reason, recorded_by, stop_by)
    values (${consent.id}, ${id}, ${work.now}, ${asked.way === 'cabinet' ? work.actor.person : consent.person},
      ${asked.way}, ${asked.reason}, ${work.actor.account}, ${consequences.stopBy})`.execute(work.db)
  for (const { recordClass, fate, onDay } of consequences.classes) {
    await sql`insert into privacy.consequence (withdrawal, record_class, fate, on_day)
      values (${id}, ${recordClass}, ${fate}, ${onDay})`.execute(work.db)
  }
  if (consent.acceptance) await endAcceptance(work, consent.acceptance)
  await endSignatures(work, { kind: 'consent', id: consent.id }, 'withdrawn')
}

function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00+05:00`)
}
