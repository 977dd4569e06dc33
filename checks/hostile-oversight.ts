// What the data protection officer holds about the victim: an alert, an incident, an inquiry, and staff who may be
// stopped without stopping the test.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Clinic, Someone, World } from '../app/testing/world.ts'
import { askToUnfreeze, freezeAccount } from '../modules/accounts/index.ts'
import { makeClaim } from '../modules/oversight/claims/claims.api.ts'
import { makeInquiry } from '../modules/oversight/make-inquiry/make-inquiry.api.ts'
import { watchPerson } from '../modules/oversight/watch-person/watch-person.api.ts'

export interface Spare {
  clerk: Someone
  frozen: Someone
}

/** Staff of the clinic of whom nothing else depends; made before the jobs open the access review. */
export async function spareStaff(world: World, { organisation }: Clinic): Promise<Spare> {
  const clerk = await world.staff(organisation, 'reception', 'Қосалқы Тіркеуші')
  return { clerk, frozen: await world.staff(organisation, 'cashier', 'Қосалқы Кассир') }
}

/** Act name → the values that reach it. */
export async function oversightOf(
  world: World,
  clinic: Clinic,
  victim: Someone,
  own: Readonly<Record<string, Someone>>,
  { clerk, frozen }: Spare,
): Promise<Record<string, Record<string, unknown>>> {
  const now = world.clock.now()
  const [alert, incident, cardNumber, clerksCard] = Array.from({ length: 4 }, () => randomUUID())
  await world.arrange(async db => {
    await sql`insert into organisations.patient (organisation, person, card_number, since)
      values (${clinic.organisation}, ${victim.person}, ${cardNumber}, ${now}),
        (${clinic.organisation}, ${clerk.person}, ${clerksCard}, ${now})
      on conflict (organisation, person) do update set card_number = excluded.card_number`.execute(db)
    await sql`insert into oversight.alert (id, organisation, rule, also, weight, account, employment, staff, person, day,
        first_at, last_at, count, acts, passages, tried, found_at)
      values (${alert}, ${clinic.organisation}, 'unexplained', '{}', 40, ${own.reception!.account},
        ${own.reception!.employment}, ${own.reception!.person}, ${victim.person}, '2026-11-22', ${now}, ${now}, 1, '{}', '{}',
        '{}', ${now})`.execute(db)
    await sql`insert into oversight.alert_event (id, alert, what, at)
      values (${randomUUID()}, ${alert}, 'asked', ${now})`.execute(db)
    await sql`insert into oversight.incident (id, organisation, kind, source, what, detected_at, made_at, by_account)
      values (${incident}, ${clinic.organisation}, 'access', 'staff', 'Үлгі оқиға', ${now}, ${now}, ${own.officer!.account})`.execute(
      db,
    )
    await sql`insert into oversight.incident_person (incident, person, added_at, by_account)
      values (${incident}, ${victim.person}, ${now}, ${own.officer!.account})`.execute(db)
  })
  const { rows } = await world.arrange(db =>
    sql<{
      booking: string
    }>`select id as booking from scheduling.booking where patient = ${victim.person} limit 1`.execute(db),
  )
  const claimed = {
    booking: rows[0]!.booking,
    kind: 'claim',
    channel: 'cabinet',
    words: 'Үлгі талап',
  } as const
  const { claim } = await world.run(makeClaim, claimed, victim)
  const reason = 'Үлгі себеп'
  const { watch } = await world.run(watchPerson, { cardNumber: clerksCard!, reason }, own.officer)
  const day = '2026-11-22'
  const inquired = { account: clerk.account, from: day, until: day }
  const { inquiry } = await world.run(makeInquiry, { ...inquired, reason }, own.director)
  await world.run(freezeAccount, { account: frozen.account, reason }, own.officer)
  const { asked } = await world.run(askToUnfreeze, { account: frozen.account, reason }, own.officer)
  const stopped = { account: frozen.account, asked }
  return {
    'make-claim': claimed,
    'answer-claim': { claim },
    'show-alert': { alert },
    'decide-alert': { alert },
    'answer-look': { alert },
    'watch-person': { cardNumber },
    'end-watch': { watch },
    ...Object.fromEntries(
      [
        ...['show-incident', 'record-measure', 'add-affected-person', 'decide-incident-notice'],
        ...['approve-incident-notice', 'close-incident', 'export-incident-notice'],
      ].map(name => [
        name,
        { incident, cardNumber, kk: reason.repeat(3), ru: reason.repeat(3), en: reason.repeat(3) },
      ]),
    ),
    'make-inquiry': inquired,
    'export-inquiry': { inquiry },
    'answer-access-review': { employment: own.cashier!.employment, decision: 'keep' },
    'end-access': { account: clerk.account },
    'freeze-account': { account: clerk.account },
    'ask-to-unfreeze': stopped,
    'unfreeze-account': stopped,
    // The hour is that of the world, not of the machine.
    'open-incident': { detectedAt: now.toISOString() },
  }
}
