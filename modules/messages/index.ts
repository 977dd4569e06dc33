// The door of the module: the only file that other modules may import.
import type { Act } from '../../kernel/act.ts'
import deliverMessage from './deliver-message/deliver-message.ts'
import showMailbox from './show-mailbox/show-mailbox.ts'
import { tellingActs } from './tell-account/tell-account.ts'
import { tellingOfAgreements } from './tell-agreement/tell-agreement.ts'
import { dataTellingActs } from './tell-of-data/tell-of-data.ts'
import { tellPeopleActs } from './tell-people/tell-people.ts'
import tellSigningCode from './tell-signing-code/tell-signing-code.ts'

export { rules } from './access.ts'
export { type Channels, configureChannels } from './channels.ts'
export { type Outgoing, sendMessage } from './send-message.ts'

export const acts: readonly Act<any>[] = [
  deliverMessage,
  showMailbox,
  ...tellingActs,
  ...dataTellingActs,
  ...tellPeopleActs,
  ...tellingOfAgreements,
  tellSigningCode,
]
export { dataMap } from './data-map.ts'
