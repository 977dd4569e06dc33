import type { Page } from '../../kernel/page.ts'
import front from './front/front.page.tsx'
import searchDoctors from './search-doctors/search-doctors.page.tsx'
import showClinic from './show-clinic/show-clinic.page.tsx'
import showDoctor from './show-doctor/show-doctor.page.tsx'

export const pages: readonly Page[] = [front, searchDoctors, showDoctor, showClinic]
