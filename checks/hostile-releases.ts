// Releases of the victim's clinic, and what its officer plans and an administrator changes.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Someone, World } from '../app/testing/world.ts'

const result = {
  levels: { age: 1 },
  diagnosisLevel: 1,
  suppressed: 0,
  loss: 0,
  risk: { prosecutorMax: 0.09, prosecutorAverage: 0.09, journalistMax: 0.09, marketer: 0.09 },
}

/** One release that waits for its decision, one that was made of the victim's data among others. */
export async function releasesOf(
  world: World,
  { person }: Someone,
  researcher: Someone,
  officer: Someone,
  organisation: string,
) {
  const [waiting, made, control] = [randomUUID(), randomUUID(), randomUUID()]
  await world.arrange(async db => {
    for (const release of [waiting, made]) {
      await sql`insert into releases.release (id, organisation, kind, purpose, protocol, recipient, fields, from_day,
          until_day, k, l, expires_on, asked_by, asked_at)
        values (${release}, ${organisation}, 'records', 'Зерттеу мақсаты', 'ҮЛГІ-1', 'Үлгі университеті', '{age}',
          '2026-10-01', '2026-10-31', 11, 1, '2027-10-31', ${researcher.employment}, ${world.clock.now()})`.execute(
        db,
      )
      await sql`insert into releases.measure (release, at, people, visits, result)
        values (${release}, ${world.clock.now()}, 11, 11, ${JSON.stringify(result)})`.execute(db)
    }
    await sql`select set_config('shipa.duty', 'officer', true), set_config('shipa.organisation', ${organisation}, true)`.execute(
      db,
    )
    await sql`insert into releases.decision (release, outcome, reason, by_employment, at)
      values (${made}, 'approved', 'Болады', ${officer.employment}, ${world.clock.now()})`.execute(db)
    await sql`insert into oversight.control (id, organisation, what, kind, who, due_on, planned_by, planned_at)
      values (${control}, ${organisation}, 'Кілттер', 'inside', 'Өзіміз', '2026-12-31', ${officer.employment},
        ${world.clock.now()})`.execute(db)
    await sql`select set_config('shipa.duty', 'system', true)`.execute(db)
    await sql`insert into releases.file (release, content, sha256, people, visits, result, made_at)
      values (${made}, 'class,age', sha256('class,age'), 11, 11, ${JSON.stringify(result)}, ${world.clock.now()})`.execute(
      db,
    )
    await sql`insert into releases.member (release, person, classes) values (${made}, ${person}, '{1}')`.execute(
      db,
    )
  })
  return {
    'show-release': { release: made },
    'decide-release': { release: waiting, outcome: 'refused', reason: 'Адам аз' },
    'download-release': { release: made },
    'print-risk-certificate': { release: made },
    'object-to-releases': { person },
    'allow-releases': { person },
    'record-finding': { control, found: 'Бәрі дұрыс', harm: 'none', measure: '' },
    'set-deadline-rule': {
      event: 'know',
      name: 'law',
      since: '2027-01-01',
      length: 5,
      unit: 'working-days',
      basis: { kk: 'Бұйрық', ru: 'Приказ', en: 'Order' },
      source: 'A new order',
      sourceDate: '2026-11-20',
      verified: true,
    },
  }
}
