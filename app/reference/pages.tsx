// Pages on which Shipa speaks of itself: what it looks like, what it can do, who may, and by which clause.
import type { Gate } from '../../kernel/gate.ts'
import type { Page } from '../../kernel/page.ts'
import { actsByModule } from '../modules.ts'
import { actsPage } from './acts.page.tsx'
import { apiActPage, apiPage } from './api.page.tsx'
import { clausesPage } from './clauses.page.tsx'
import { galleryPage } from './gallery.page.tsx'

export function referencePages(gate: Gate): Page[] {
  return [galleryPage, apiPage(gate), apiActPage(gate), actsPage(actsByModule), clausesPage]
}
