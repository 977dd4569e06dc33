import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { startClock } from '../../deadlines/index.ts'
import { sendMessage } from '../../messages/index.ts'
import { organisationById } from '../../organisations/index.ts'
import { letters } from '../emergency/emergency.texts.ts'
import { emergencyMinutes } from '../emergency/reasons.ts'
import { sealEmergencyWords } from '../emergency/words.ts'
import { openEmergency } from './open-emergency.api.ts'

export default act(openEmergency, async (work, { patient, reason, words }) => {
  const organisation = work.actor.organisation!
  const { rows } = await sql`select from organisations.patient_view
    where organisation = ${organisation} and person = ${patient}`.execute(work.db)
  if (rows.length === 0) work.absent()
  const access = randomUUID()
  const until = new Date(work.now.getTime() + emergencyMinutes * 60_000)
  const sealed = await sealEmergencyWords(work, patient, words)
  await sql`insert into care.emergency_access (id, patient, organisation, employment, reason, words_sealed, opened_at, until)
    values (${access}, ${patient}, ${organisation}, ${work.actor.employment}, ${reason}, ${sealed}, ${work.now}, ${until})`.execute(
    work.db,
  )
  await startClock(work, {
    event: 'emergency-access',
    about: access,
    organisation,
    person: patient,
    link: '/officer/emergency',
  })
  await sendMessage(work, {
    person: patient,
    topic: 'emergency-access',
    text: letters.opened,
    values: { when: work.now, phone: (await organisationById(work, organisation)).phone },
    link: '/cabinet/who-looked',
  })
  work.saw(patient, 'emergency')
  work.note({ access })
  return { access, until: until.toISOString() }
})
