// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'

export const acts: readonly Act<any>[] = []
export {
  acceptedEdition,
  endAcceptance,
  missingDocuments,
  recordAcceptance,
  requireOffer,
} from './acceptance.ts'
export { demonstrationNumbers, publishDemonstration } from './demonstration.ts'
export { editionInForce, editionNamed, numbersOf, unpublishedKinds } from './editions.ts'
export type { DocumentKind } from './kinds.ts'
