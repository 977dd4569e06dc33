import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import { organisationBySlug, three } from '../../organisations/index.ts'
import { showClinic } from './show-clinic.api.ts'

type Doctor = Answer<typeof showClinic>['doctors'][number]

/** The clinic itself, its licence and prices are shown by `show-organisation` and `list-services`. */
export default act(showClinic, async (work, { slug }) => {
  const clinic = await organisationBySlug(work, slug)
  if (clinic?.kind !== 'clinic') return work.absent()
  const { rows } = await sql<Omit<Doctor, 'freeAt'> & { freeAt: Date | null }>`
    select d.slug, ${three('d.name')} as name, jsonb_build_object('kk', sp.kk, 'ru', sp.ru, 'en', sp.en) as speciality, d.branch,
      (select min(n.starts_at) from scheduling.next_free_view n where n.practitioner = d.id and n.starts_at > ${work.now}) as "freeAt"
    from organisations.practitioner d join catalogue.speciality sp on sp.id = d.speciality
    where d.organisation = ${clinic.id} and d.receives
    order by sp.kk, d.name_kk`.execute(work.db)
  return { doctors: rows.map(row => ({ ...row, freeAt: row.freeAt?.toISOString() ?? null })) }
})
