import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { ageOn } from '../../people/index.ts'
import { emergencyRules } from '../access.ts'
import { alertsOf } from '../alerts.ts'
import { documentsOf, signedNotes } from '../note.ts'
import { openEmergencyRecord } from './open-emergency-record.api.ts'

interface Row {
  patient: string
  until: Date
  name: string
  birthDate: string
  sex: 'female' | 'male'
}

export default act(openEmergencyRecord, async (work, { access }) => {
  // When the half hour is over it is answered like what never was: a new emergency is a new reason.
  const { rows } = await sql<Row>`
    select a.patient, a.until, concat_ws(' ', p.family_name, p.given_name, p.middle_name) as name,
      p.birth_date as "birthDate", p.sex
    from care.emergency_access a join people.person_view p on p.id = a.patient
    where a.id = ${access} and a.employment = ${work.actor.employment} and a.until > ${work.now}`.execute(
    work.db,
  )
  const { patient, until, ...line } = rows[0] ?? work.absent()
  work.saw(patient, 'emergency')
  work.note({ access })
  return {
    until: until.toISOString(),
    patient: { ...line, age: ageOn(line.birthDate, dayOf(work.now)) },
    alerts: await alertsOf(work, emergencyRules, patient),
    notes: await signedNotes(work, emergencyRules, patient),
    documents: await documentsOf(work, emergencyRules, patient),
  }
})
