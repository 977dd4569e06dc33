// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import listServices from './list-services/list-services.ts'
import showOrganisation from './show-organisation/show-organisation.ts'
import showStaff from './show-staff/show-staff.ts'

export const acts: readonly Act<any>[] = [showOrganisation, listServices, showStaff]
export { dataMap } from './data-map.ts'
export { type Duty, duties, dutyName, dutyNames } from './duties.ts'
export { employ, endEmployment } from './employ.ts'
export { listServices } from './list-services/list-services.api.ts'
export {
  type Branch,
  branchesOf,
  type Licence,
  licencesOn,
  type Organisation,
  organisationById,
  organisationBySlug,
  type Practitioner,
  practitionerBySlug,
  type StaffName,
  staffNamed,
  three,
} from './published.ts'
export { identifyPatient, isIdentified, isRegistered, registerPatient } from './register-patient.ts'
export * as shapes from './shapes.ts'
export { showOrganisation } from './show-organisation/show-organisation.api.ts'
