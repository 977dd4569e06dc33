import { act } from '../../../kernel/act.ts'
import { fault } from '../../../kernel/work.ts'
import { changeCard, personCard } from '../card.ts'
import { iinFault } from '../iin.ts'
import { correctMyCard } from './correct-my-card.api.ts'

export const correctMyCardAct = act(correctMyCard, async (work, asked) => {
  const person = asked.person ?? work.actor.person!
  if (!work.actor.persons.includes(person)) work.absent()
  const before = (await personCard(work, person)) ?? work.absent()
  work.saw(person, 'self')

  const iin = asked.iin ?? before.iin
  if (before.iin && iin !== before.iin) work.refuse('iin-stays')
  const wrong = iin && iinFault(iin, before)
  if (wrong) work.refuse('iin-wrong', { fields: [fault('iin', wrong)] })

  const card = {
    familyName: asked.familyName,
    givenName: asked.givenName,
    middleName: asked.middleName ?? null,
    birthDate: before.birthDate,
    sex: before.sex,
    iin,
    residence: asked.residence ?? null,
    phone: asked.phone ?? null,
  }
  await changeCard(work, person, card, work.actor.person!)
  return { person }
})
