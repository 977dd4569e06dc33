import { act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { branchesOf, licencesOn, organisationBySlug } from '../published.ts'
import { showOrganisation } from './show-organisation.api.ts'

export default act(showOrganisation, async (work, { slug }) => {
  const organisation = await organisationBySlug(work, slug)
  if (!organisation) return work.absent()
  return {
    organisation,
    licences: await licencesOn(work, organisation.id, dayOf(work.now)),
    branches: await branchesOf(work, organisation.id),
  }
})
