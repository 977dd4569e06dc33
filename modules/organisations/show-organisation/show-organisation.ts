import { sql } from 'kysely'
import type * as z from 'zod'
import { act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { licencesOn, organisationBySlug, three } from '../published.ts'
import type { branch } from '../shapes.ts'
import { showOrganisation } from './show-organisation.api.ts'

export default act(showOrganisation, async (work, { slug }) => {
  const organisation = await organisationBySlug(work, slug)
  if (!organisation) return work.absent()
  const branches = await sql<z.output<typeof branch>>`
    select b.id, b.slug, ${three('b.name')} as name, b.city, jsonb_build_object('kk', c.kk, 'ru', c.ru, 'en', c.en) as "cityName",
      ${three('b.address')} as address, b.phone, b.hours
    from organisations.branch b join catalogue.city c on c.id = b.city
    where b.organisation = ${organisation.id} order by b.slug`.execute(work.db)
  return {
    organisation,
    licences: await licencesOn(work, organisation.id, dayOf(work.now)),
    branches: branches.rows,
  }
})
