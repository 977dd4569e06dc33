// What the data protection officer holds about the victim: an alert, an incident, an inquiry, and staff who may be
// stopped without stopping the test.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Clinic, Someone, World } from '../app/testing/world.ts'
import { askToUnfreeze, freezeAccount } from '../modules/accounts/index.ts'

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
  const [alert, incident, watch, inquiry, cardNumber] = Array.from({ length: 5 }, () => randomUUID())
  await world.arrange(async db => {
    await sql`insert into organisations.patient (organisation, person, card_number, since)
      values (${clinic.organisation}, ${victim.person}, ${cardNumber}, ${now})
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
    await sql`insert into oversight.watched_person (id, organisation, person, reason, since, by_account, ended_at)
      values (${randomUUID()}, ${clinic.organisation}, ${clerk.person}, 'Үлгі', ${now}, ${own.officer!.account}, ${now})`.execute(
      db,
    )
    await sql`insert into oversight.watched_person (id, organisation, person, reason, since, by_account)
      values (${watch}, ${clinic.organisation}, ${clerk.person}, 'Үлгі', ${now}, ${own.officer!.account})`.execute(
      db,
    )
    await sql`insert into oversight.inquiry (id, organisation, account, staff, from_day, until_day, reason, made_at, by_account,
        passages, package, pdf)
      values (${inquiry}, ${clinic.organisation}, ${clerk.account}, ${clerk.person}, '2026-11-22', '2026-11-22', 'Үлгі', ${now},
        ${own.officer!.account}, 0, '{}', '')`.execute(db)
  })
  const reason = 'Үлгі себеп'
  await world.run(freezeAccount, { account: frozen.account, reason }, own.officer)
  const { asked } = await world.run(askToUnfreeze, { account: frozen.account, reason }, own.officer)
  const stopped = { account: frozen.account, asked }
  return {
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
    'make-inquiry': { account: clerk.account, from: '2026-11-22', until: '2026-11-22' },
    'export-inquiry': { inquiry },
    'answer-access-review': { employment: clerk.employment, decision: 'keep' },
    'end-access': { account: clerk.account },
    'freeze-account': { account: clerk.account },
    'ask-to-unfreeze': stopped,
    'unfreeze-account': stopped,
    // The hour is that of the world, not of the machine.
    'open-incident': { detectedAt: now.toISOString() },
  }
}
