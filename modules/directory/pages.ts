import type { Page } from '../../kernel/page.ts'
import front from './front/front.page.tsx'
import application from './join/application.page.tsx'
import applications from './join/applications.page.tsx'
import join from './join/join.page.tsx'
import practitioner from './join/practitioner.page.tsx'
import practitioners from './join/practitioners.page.tsx'
import searchDoctors from './search-doctors/search-doctors.page.tsx'
import showClinic from './show-clinic/show-clinic.page.tsx'
import showDoctor from './show-doctor/show-doctor.page.tsx'

export const pages: readonly Page[] = [
  front,
  searchDoctors,
  showDoctor,
  showClinic,
  practitioners,
  // Before the address of one practitioner, which would take its words for a name.
  join,
  applications,
  application,
  practitioner,
]
