import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { sharedFiles } from '../../files/index.ts'
import { three } from '../../organisations/index.ts'
import { ageOn } from '../../people/index.ts'
import { type Booking, isByVideo, wishOf } from '../../scheduling/index.ts'
import { sharedFileRules, treatingRules } from '../access.ts'
import { alertsOf } from '../alerts.ts'
import { diagnosisName, documentsOf, keptFromReaders, noteOf, signedNotes, visitOf } from '../note.ts'
import { openRecord } from './open-record.api.ts'

export default act(openRecord, async (work, { booking }) => {
  const visit = await visitOf(work, booking)
  const { service, ...patient } = await patientLine(work, visit)
  const note = await noteOf(work, visit)
  const past = await signedNotes(work, treatingRules, visit.patient)
  return {
    visit: {
      number: visit.number,
      state: visit.state,
      startsAt: visit.startsAt.toISOString(),
      service,
      byVideo: await isByVideo(work, booking),
      wish: await wishOf(work, visit),
    },
    patient: { ...patient, age: ageOn(patient.birthDate, dayOf(work.now)) },
    alerts: await alertsOf(work, treatingRules, visit.patient),
    note: note && {
      ...note,
      diagnosisName: await diagnosisName(work, note.diagnosis),
      savedAt: note.savedAt.toISOString(),
      signedAt: note.signedAt?.toISOString() ?? null,
      isKept: (await keptFromReaders(work, visit.patient)).includes(booking),
    },
    past: past.map(one => ({ ...one, thisVisit: one.booking === booking })),
    documents: await documentsOf(work, treatingRules, visit.patient),
    files: await sharedFiles(work, sharedFileRules, sql<boolean>`r.patient = ${visit.patient}`),
  }
})

async function patientLine(work: Work, visit: Booking) {
  const { rows } = await sql<{ name: string; birthDate: string; sex: 'female' | 'male'; service: Text }>`
    select concat_ws(' ', p.family_name, p.given_name, p.middle_name) as name, p.birth_date as "birthDate", p.sex,
      ${three('s.name')} as service
    from people.person_view p
    join organisations.service s on s.id = ${visit.service}
    where p.id = ${visit.patient}`.execute(work.db)
  return rows[0] ?? work.absent()
}
