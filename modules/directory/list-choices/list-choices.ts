import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import { listChoices } from './list-choices.api.ts'

/** Only what leads to somebody: a city without a doctor would be a way into an empty page. */
export default act(listChoices, async work => {
  const { rows } = await sql<Answer<typeof listChoices>>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kk', kk, 'ru', ru, 'en', en) order by kk), '[]') from catalogue.city c
        where exists (select from organisations.branch b join organisations.practitioner d on d.branch = b.id and d.receives where b.city = c.id)) as cities,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kk', kk, 'ru', ru, 'en', en) order by kk), '[]') from catalogue.speciality sp
        where exists (select from organisations.practitioner d where d.speciality = sp.id and d.receives)) as specialities,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kk', kk, 'ru', ru, 'en', en) order by kk), '[]') from catalogue.language l
        where exists (select from organisations.practitioner d where l.id = any (d.languages) and d.receives)) as languages`.execute(
    work.db,
  )
  return rows[0]!
})
