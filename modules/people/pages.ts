import type { Page } from '../../kernel/page.ts'
import addChild from './add-child/add-child.page.tsx'
import correctMyCard from './correct-my-card/correct-my-card.page.tsx'
import endRepresentation from './end-representation/end-representation.page.tsx'
import showMyPeople from './show-my-people/show-my-people.page.tsx'
import showMyTrusted from './show-my-trusted/show-my-trusted.page.tsx'

export const pages: readonly Page[] = [
  showMyPeople,
  addChild,
  correctMyCard,
  endRepresentation,
  showMyTrusted,
]
