import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { isRegistered } from '../../organisations/index.ts'
import { bookableServices } from '../bookable.ts'
import { showWhatToBook } from './show-what-to-book.api.ts'

export default act(showWhatToBook, async (work, { patient }) => {
  const organisation = work.actor.organisation!
  if (!(await isRegistered(work, organisation, patient))) work.absent()
  work.saw(patient, 'front-desk')
  const { rows } = await sql<{ name: string }>`
    select family_name || ' ' || given_name as name from people.person_view where id = ${patient}`.execute(
    work.db,
  )
  return { patientName: rows[0]!.name, practitioners: await receiving(work, organisation) }
})

async function receiving(work: Work, organisation: string) {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, ${sql.ref(`name_${work.lang}`)} as name from organisations.practitioner
    where organisation = ${organisation} and receives order by name`.execute(work.db)
  const services = await bookableServices(
    work,
    sql`select id from organisations.practitioner where organisation = ${organisation} and receives`,
  )
  return rows.flatMap(row => {
    const own = services.get(row.id)
    return own ? { ...row, services: own } : []
  })
}
