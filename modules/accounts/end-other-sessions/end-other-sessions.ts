import { act } from '../../../kernel/act.ts'
import { endOthers } from '../sessions.ts'
import { endOtherSessions } from './end-other-sessions.api.ts'

export const endOtherSessionsAct = act(endOtherSessions, async work => {
  const ended = await endOthers(work)
  work.saw(work.actor.person!, 'self')
  return { ended }
})
