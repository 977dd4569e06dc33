import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { printPaper } from '../../../kernel/press/paper.ts'
import { organisationById } from '../../organisations/index.ts'
import { personCard } from '../../people/index.ts'
import { affectedBy, ownIncident } from '../incidents/incident.ts'
import { exportIncidentNotice } from './export-incident-notice.api.ts'
import { noticeCsv, noticePaper } from './notice.ts'

export const exportIncidentNoticeAct = act(exportIncidentNotice, async (work, { incident }) => {
  const { number } = await ownIncident(work, incident)
  const organisation = await organisationById(work, work.actor.organisation!)
  const { rows } = await sql<{ words: string }>`select words from oversight.incident_event
    where incident = ${incident} and what = 'measure' order by at, place`.execute(work.db)
  const persons = await affectedBy(work, incident)
  const affected = []
  for (const person of persons) {
    const card = await personCard(work, person)
    const name = card && [card.familyName, card.givenName, card.middleName].filter(Boolean).join(' ')
    affected.push({ name: name ?? person, iin: card?.iin ?? null, phone: card?.phone ?? null })
  }
  const { responsiblePerson, phone, email } = organisation
  const notice = {
    number,
    at: work.now,
    organisation,
    responsible: { name: responsiblePerson, phone, email },
    measures: rows.map(row => row.words),
    affected,
  }
  work.saw(persons, 'incident')
  work.note({ incident })
  return {
    name: `481-${number}`,
    csv: noticeCsv(notice),
    pdf: (await printPaper(noticePaper(notice))).toString('base64'),
  }
})
