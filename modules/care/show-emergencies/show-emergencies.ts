import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import { staffNamed } from '../../organisations/index.ts'
import { openClosingNote, openEmergencyWords } from '../emergency/words.ts'
import { showEmergencies } from './show-emergencies.api.ts'

type Access = Answer<typeof showEmergencies>['accesses'][number]

interface Row extends Pick<Access, 'access' | 'patientName' | 'reason'> {
  patient: string
  employment: string
  sealed: Buffer
  openedAt: Date
  until: Date
  dueAt: Date | null
  how: NonNullable<Access['closing']>['how'] | null
  closedAt: Date | null
  note: Buffer | null
}

export default act(showEmergencies, async work => {
  const isOfficer = work.actor.duty === 'officer'
  const mine = isOfficer ? sql`true` : sql`a.employment = ${work.actor.employment}`
  const { rows } = await sql<Row>`
    select a.id as access, a.patient, a.employment, a.reason, a.words_sealed as sealed, a.opened_at as "openedAt", a.until,
      p.family_name || ' ' || p.given_name as "patientName", c.how, c.at as "closedAt", c.note_sealed as note,
      case when c.access is null then d.due_at end as "dueAt"
    from care.emergency_access a
    join people.person_view p on p.id = a.patient
    left join care.emergency_closing c on c.access = a.id
    left join deadlines.clock_view d on d.event = 'emergency-access' and d.about = a.id
    where a.organisation = ${work.actor.organisation} and ${mine}
    order by c.access is not null, a.opened_at desc, a.id limit 100`.execute(work.db)
  work.saw(
    rows.map(row => row.patient),
    isOfficer ? 'officer-review' : 'emergency',
  )
  const staff = await staffNamed(
    work,
    rows.map(row => row.employment),
  )
  const accesses: Access[] = []
  for (const { patient, employment, sealed, how, closedAt, note, ...row } of rows) {
    const by = staff.get(employment)
    accesses.push({
      ...row,
      by: by ? { name: by.name, title: by.title } : null,
      words: await openEmergencyWords(work, patient, sealed),
      openedAt: row.openedAt.toISOString(),
      until: row.until.toISOString(),
      dueAt: row.dueAt?.toISOString() ?? null,
      closing: how && {
        how,
        at: closedAt!.toISOString(),
        note: note && (await openClosingNote(work, patient, note)),
      },
    })
  }
  return { accesses }
})
