import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import { sendMessage } from '../../messages/index.ts'
import { affectedBy } from '../incidents/incident.ts'
import { writeIncidentEvent } from '../incidents/write-incident.ts'
import { tellAffectedPeople } from './tell-affected-people.api.ts'

/** What an officer typed is a value, not a pattern: a brace in it must not break the letter. */
const asTyped: Text = { kk: '{kk}', ru: '{ru}', en: '{en}' }

export const tellAffectedPeopleAct = act(tellAffectedPeople, async (work, { incident }) => {
  const { rows } = await sql<{ detail: { notice: Text } }>`select detail from oversight.incident_event
    where incident = ${incident} and what = 'notice-approved'`.execute(work.db)
  const { notice } = (rows[0] ?? work.absent()).detail
  const persons = await affectedBy(work, incident)
  for (const person of persons) {
    await sendMessage(work, {
      person,
      topic: 'incident',
      text: asTyped,
      values: { ...notice },
      link: '/cabinet/who-looked',
    })
  }
  work.saw(persons, 'incident')
  await writeIncidentEvent(work, incident, 'told', null, { told: persons.length })
  return {}
})
