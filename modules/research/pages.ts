import type { Page } from '../../kernel/page.ts'
import form from './fill-form/form.page.tsx'
import myForm from './fill-form/my-form.page.tsx'
import participant from './fill-form/participant.page.tsx'
import newProject from './projects/new-project.page.tsx'
import newProtocol from './projects/new-protocol.page.tsx'
import project from './projects/project.page.tsx'
import projects from './projects/projects.page.tsx'
import surveillance from './surveillance/surveillance.page.tsx'
import leaveProject from './take-part/leave-project.page.tsx'
import myProject from './take-part/my-project.page.tsx'
import myProjects from './take-part/my-projects.page.tsx'

export const pages: readonly Page[] = [
  projects,
  newProject,
  newProtocol,
  project,
  participant,
  form,
  surveillance,
  myProjects,
  leaveProject,
  myForm,
  myProject,
]
