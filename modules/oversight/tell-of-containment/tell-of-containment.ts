import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { personOfAccount } from '../../accounts/index.ts'
import { type Outgoing, sendMessage } from '../../messages/index.ts'
import { tellOfRelease, tellOfStop } from './tell-of-containment.api.ts'
import texts from './tell-of-containment.texts.ts'

export const tellOfStopAct = act(tellOfStop, (work, { account, what }) =>
  tell(work, account, { topic: 'account-stopped', text: texts[what] }),
)

export const tellOfReleaseAct = act(tellOfRelease, (work, { account }) =>
  tell(work, account, { topic: 'account-released', text: texts.released, link: '/sign-in' }),
)

async function tell(work: Work, account: string, message: Pick<Outgoing, 'topic' | 'text' | 'link'>) {
  const person = (await personOfAccount(work, account)) ?? work.absent()
  work.saw(person, 'system-duty')
  await sendMessage(work, { person, values: { when: work.now }, ...message })
  return {}
}
