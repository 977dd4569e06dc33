// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import { acceptTrustAct } from './accept-trust/accept-trust.ts'
import { addChildAct } from './add-child/add-child.ts'
import { correctMyCardAct } from './correct-my-card/correct-my-card.ts'
import { endRepresentationAct } from './end-representation/end-representation.ts'
import { endTrustAct } from './end-trust/end-trust.ts'
import { nameTrustedPersonAct } from './name-trusted-person/name-trusted-person.ts'
import { showMyCardAct } from './show-my-card/show-my-card.ts'
import { showMyPeopleAct } from './show-my-people/show-my-people.ts'
import { showMyTrustedAct } from './show-my-trusted/show-my-trusted.ts'

export const acts: readonly Act<any>[] = [
  showMyCardAct,
  correctMyCardAct,
  showMyPeopleAct,
  addChildAct,
  endRepresentationAct,
  showMyTrustedAct,
  nameTrustedPersonAct,
  acceptTrustAct,
  endTrustAct,
]
export { addChild } from './add-child/add-child.api.ts'
export { ageOn, birthdayOf, consentsForOneself } from './age.ts'
export { birthFields, nameFields, truthField } from './card.fields.ts'
export {
  blindOf,
  type Card,
  changeCard,
  makePerson,
  type NewPerson,
  type PersonCard,
  personByIin,
  personCard,
} from './card.ts'
export { type Contact, contactOf } from './contact.ts'
export { dataMap } from './data-map.ts'
export { checkDigit, iinFault } from './iin.ts'
export { type Representation, representationOf } from './representation.ts'
export { showMyCard } from './show-my-card/show-my-card.api.ts'
export { showMyPeople } from './show-my-people/show-my-people.api.ts'
export { type TrustScope, trustScope } from './trust.shapes.ts'
export { type Trusting, trustingMe, trustToTell } from './trust.ts'
