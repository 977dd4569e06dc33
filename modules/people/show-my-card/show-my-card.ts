import { act } from '../../../kernel/act.ts'
import { personCard } from '../card.ts'
import { showMyCard } from './show-my-card.api.ts'

export const showMyCardAct = act(showMyCard, async (work, asked) => {
  const person = asked.person ?? work.actor.person!
  if (!work.actor.persons.includes(person)) work.absent()
  const card = (await personCard(work, person)) ?? work.absent()
  work.saw(person, 'self')
  return { person, ...card }
})
