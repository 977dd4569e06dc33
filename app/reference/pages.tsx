// Pages on which Shipa speaks of itself: what it looks like, what it can do, who may, and by which clause.
import type { Gate } from '../../kernel/gate.ts'
import type { Page } from '../../kernel/page.ts'
import { galleryPage } from './gallery.page.tsx'

export function referencePages(_gate: Gate): Page[] {
  return [galleryPage]
}
