// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { joiningActs } from './join/join.ts'
import { reviewingActs } from './join/review.ts'
import listChoices from './list-choices/list-choices.ts'
import searchDoctors from './search-doctors/search-doctors.ts'
import showClinic from './show-clinic/show-clinic.ts'
import showDoctor from './show-doctor/show-doctor.ts'

export const acts: readonly Act<any>[] = [
  searchDoctors,
  listChoices,
  showDoctor,
  showClinic,
  ...joiningActs,
  ...reviewingActs,
]
export { rules } from './access.ts'
export { dataMap } from './data-map.ts'
export { directoryKeeper, noKeeper } from './join/keeper.ts'
export {
  doctorsOf,
  standingVerifications,
  type Verification,
  verificationsWhere,
} from './join/practitioners.ts'
