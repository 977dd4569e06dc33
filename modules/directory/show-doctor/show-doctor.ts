import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import {
  branchesOf,
  licencesOn,
  organisationById,
  practitionerBySlug,
  three,
} from '../../organisations/index.ts'
import { verificationsOfDoctor } from '../join/practitioners.ts'
import { showDoctor } from './show-doctor.api.ts'

type Service = Answer<typeof showDoctor>['services'][number]

export default act(showDoctor, async (work, { slug }) => {
  const doctor = await practitionerBySlug(work, slug)
  if (!doctor) return work.absent()
  const today = dayOf(work.now)
  const clinic = await organisationById(work, doctor.organisation)
  const branches = await branchesOf(work, doctor.organisation)
  const services = await sql<Service>`
    select * from (
      select s.id, s.code, ${three('s.name')} as name, s.kind, s.minutes, s.paid,
        organisations.price_on(s.id, ${doctor.id}, ${today}) as tiyn
      from organisations.practitioner_service ps join organisations.service s on s.id = ps.service
      where ps.practitioner = ${doctor.id}) as priced
    where tiyn is not null order by kind <> 'visit', code`.execute(work.db)
  return {
    ...doctor,
    speciality: doctor.specialityName,
    languages: doctor.languageNames,
    clinic,
    licences: await licencesOn(work, doctor.organisation, today),
    branch: branches.find(branch => branch.id === doctor.branch)!,
    verifications: await verificationsOfDoctor(work, doctor.id),
    services: services.rows,
  }
})
