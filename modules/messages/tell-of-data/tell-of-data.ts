import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { stopClock } from '../../deadlines/index.ts'
import { orderLetter } from '../../privacy/index.ts'
import { sendMessage } from '../send-message.ts'
import type { Topic } from '../topics.texts.ts'
import * as declarations from './tell-of-data.api.ts'
import texts from './tell-of-data.texts.ts'

const tellOfConsentEnding = act(declarations.tellOfConsentEnding, (work, { person }) =>
  tell(work, person, 'consent-ends', texts.endsSoon, '/cabinet/consents'),
)

const tellOfConsentEnded = act(declarations.tellOfConsentEnded, (work, { person }) =>
  tell(work, person, 'consent-ends', texts.ended, '/cabinet/consents'),
)

const tellOfWithdrawal = act(declarations.tellOfWithdrawal, (work, { person }) =>
  tell(work, person, 'consent-withdrawn', texts.withdrawn, '/cabinet/consents'),
)

// Law 94-V Art. 19(1): the notice itself ends its clock.
const tellOfTransfer = act(declarations.tellOfTransfer, async (work, { disclosure, person }) => {
  await tell(work, person, 'data-given', texts.transfer, '/cabinet/disclosures')
  await stopClock(work, { event: 'transfer-notice', about: disclosure }, 'done')
  return {}
})

const tellProcessor = act(declarations.tellProcessor, async (work, { order }) => {
  work.saw([], 'system-duty')
  const letter = await orderLetter(work, order)
  if (letter) {
    const { email, link } = letter
    await sendMessage(work, { email, lang: 'ru', topic: 'processor-order', text: texts.order, link })
  }
  return {}
})

export const dataTellingActs = [
  tellOfConsentEnding,
  tellOfConsentEnded,
  tellOfWithdrawal,
  tellOfTransfer,
  tellProcessor,
]

async function tell(work: Work, person: string, topic: Topic, text: Text, link: string) {
  work.saw(person, 'system-duty')
  await sendMessage(work, { person, topic, text, values: { when: work.now }, link })
  return {}
}
