import { act } from '../../../kernel/act.ts'
import { receive } from '../receive.ts'
import { holdersOf } from '../submit-request/submit-request.ts'
import { askQuestion } from './ask-question.api.ts'

export const askQuestionAct = act(askQuestion, async (work, { organisation, asks }) => {
  const person = work.actor.person!
  work.saw(person, 'self')
  if (!(await holdersOf(work, person)).some(holder => holder.id === organisation))
    return work.refuse('not-theirs')
  return receive(work, {
    kind: 'question',
    organisation,
    person,
    way: 'cabinet',
    filled: { asks },
    checked: 'signed-in',
  })
})
