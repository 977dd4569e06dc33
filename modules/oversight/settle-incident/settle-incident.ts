import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { stopClock } from '../../deadlines/index.ts'
import { ownIncident } from '../incidents/incident.ts'
import { addAffected, writeIncidentEvent } from '../incidents/write-incident.ts'
import {
  addAffectedPerson,
  approveIncidentNotice,
  closeIncident,
  decideIncidentNotice,
  recordMeasure,
} from './settle-incident.api.ts'

export const recordMeasureAct = act(recordMeasure, async (work, { incident, words }) => {
  await began(work, incident)
  await writeIncidentEvent(work, incident, 'measure', words)
  return {}
})

export const addAffectedPersonAct = act(addAffectedPerson, async (work, { incident, cardNumber }) => {
  await began(work, incident)
  const { rows } = await sql<{ person: string }>`select person from organisations.patient_view
    where organisation = ${work.actor.organisation} and card_number = ${cardNumber}`.execute(work.db)
  const { person } = rows[0] ?? work.absent()
  await addAffected(work, incident, [person])
  work.saw(person, 'incident')
  return {}
})

export const decideIncidentNoticeAct = act(
  decideIncidentNotice,
  async (work, { incident, decision, words }) => {
    await began(work, incident)
    await writeIncidentEvent(work, incident, decision, words)
    await stopClock(
      work,
      { event: 'breach-notice', about: incident },
      decision === 'notified' ? 'done' : 'given-up',
    )
    return {}
  },
)

export const approveIncidentNoticeAct = act(approveIncidentNotice, async (work, { incident, ...notice }) => {
  const { persons } = await began(work, incident)
  if (persons === 0) return work.refuse('nobody-affected')
  await writeIncidentEvent(work, incident, 'notice-approved', null, { notice })
  await work.emit('incident-notice-approved', { incident })
  return {}
})

export const closeIncidentAct = act(closeIncident, async (work, { incident, lessons }) => {
  await began(work, incident)
  await writeIncidentEvent(work, incident, 'closed', lessons)
  return {}
})

async function began(work: Work, incident: string) {
  const found = await ownIncident(work, incident)
  work.saw([], 'incident')
  work.note({ incident })
  return found
}
