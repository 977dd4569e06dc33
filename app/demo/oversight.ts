// What the data protection officer of the demonstration finds on the desk: looks that no visit explains, one answered,
// one that was done again, and an incident at work.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { startClock } from '../../modules/deadlines/index.ts'
import type { DemoClinic } from './clinic.ts'
import type { Draw } from './draw.ts'
import type { DemoPatient, DemoStaff } from './people.ts'
import { insertRows } from './rows.ts'

const hour = 3_600_000

export async function writeOversight(
  work: Work,
  draw: Draw,
  clinic: DemoClinic,
  patients: readonly DemoPatient[],
  staff: Readonly<Record<string, DemoStaff>>,
): Promise<void> {
  const desk = await memberOf(work, staff['reception@demo.shipa.invalid']!)
  const doctor = await memberOf(work, staff['doctor@demo.shipa.invalid']!)
  const officer = staff['officer@demo.shipa.invalid']!.account
  const found = (who: Member, rule: string, weight: number, hoursAgo: number, person: string | null) => {
    const at = new Date(work.now.getTime() - hoursAgo * hour)
    return {
      id: draw.id(),
      organisation: clinic.id,
      rule,
      also: [],
      weight,
      ...who,
      person,
      day: at.toISOString().slice(0, 10),
      first_at: at,
      last_at: at,
      count: person ? 1 : 84,
      acts: [person ? 'open-record' : 'find-patient'],
      passages: [],
      tried: person ? ['visit-near', 'emergency', 'request', 'visit', 'team'] : [],
      found_at: new Date(at.getTime() + hour),
    }
  }
  const asked = found(desk, 'unexplained', 40, 20, patients[40]!.person)
  const answered = found(doctor, 'unexplained', 40, 44, patients[60]!.person)
  const bulk = found(desk, 'bulk', 90, 70, null)
  await insertRows(work.db, 'oversight.alert', [asked, answered, bulk])
  const said = (alert: { id: string; found_at: Date }, what: string, more: object = {}) => ({
    id: draw.id(),
    alert: alert.id,
    what,
    at: alert.found_at,
    by_account: null,
    why: null,
    words: null,
    ...more,
  })
  await insertRows(work.db, 'oversight.alert_event', [
    said(asked, 'asked'),
    said(answered, 'asked'),
    said(answered, 'answered', {
      at: new Date(answered.found_at.getTime() + hour),
      by_account: doctor.account,
      words: 'Әріптесім осы пациент бойынша кеңес сұраған еді.',
    }),
    said(bulk, 'case', { why: 'serious' }),
  ])
  await writeIncident(work, draw, clinic, officer)
  await insertRows(work.db, 'oversight.hourly_look', hoursOf(work, clinic, desk, doctor))
}

interface Member {
  account: string
  employment: string
  staff: string
}

async function memberOf(work: Work, { account, employment }: DemoStaff): Promise<Member> {
  const { rows } = await sql<{ person: string }>`
    select person from organisations.employment_view where id = ${employment}`.execute(work.db)
  return { account, employment, staff: rows[0]!.person }
}

async function writeIncident(work: Work, draw: Draw, clinic: DemoClinic, officer: string) {
  const incident = draw.id()
  const at = new Date(work.now.getTime() - 3 * hour)
  await insertRows(work.db, 'oversight.incident', [
    {
      id: incident,
      number: 'I-100',
      organisation: clinic.id,
      kind: 'access',
      source: 'staff',
      what: 'Тіркеу үстеліндегі компьютер кешке ашық қалған, бөтен адам кезек тізімін көруі мүмкін.',
      detected_at: at,
      made_at: at,
      by_account: officer,
    },
  ])
  await startClock(work, {
    event: 'breach-notice',
    about: incident,
    organisation: clinic.id,
    person: null,
    link: `/officer/incidents/${incident}`,
    begunAt: at,
  })
  await sql`insert into oversight.incident_event (id, incident, what, at, by_account, words)
    values (${draw.id()}, ${incident}, 'measure', ${work.now}, ${officer},
      'Экран 2 минуттан кейін құлыпталатын болды, қызметкерлерге ескертілді.')`.execute(work.db)
}

function hoursOf(work: Work, clinic: DemoClinic, desk: Member, doctor: Member) {
  const first = Math.floor(work.now.getTime() / hour) * hour
  return Array.from({ length: 40 }, (_, n) => ({
    employment: n % 2 ? desk.employment : doctor.employment,
    hour: new Date(first - (n + 4) * 9 * hour),
    organisation: clinic.id,
    duty: n % 2 ? 'reception' : 'doctor',
    looks: n % 2 ? 24 : 6,
    explained: n % 2 ? (n % 3 ? 24 : 22) : 6,
    persons: n % 2 ? 18 : 5,
  }))
}
