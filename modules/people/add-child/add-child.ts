import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { fieldTexts } from '../../../kernel/fields.ts'
import { fault } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { ageOn, birthdayOf } from '../age.ts'
import { makePerson } from '../card.ts'
import { iinFault } from '../iin.ts'
import { addChild } from './add-child.api.ts'

const mostChildren = 20

export const addChildAct = act(addChild, async (work, asked) => {
  const today = dayOf(work.now)
  const age = ageOn(asked.birthDate, today)
  if (age < 0) work.refuse('not-a-child', { fields: [fault('birthDate', fieldTexts.day)] })
  if (age >= 18) {
    work.refuse('not-a-child', { fields: [fault('birthDate', addChild.refusals['not-a-child'].says)] })
  }
  const wrong = asked.iin && iinFault(asked.iin, asked)
  if (wrong) work.refuse('iin-wrong', { fields: [fault('iin', wrong)] })
  if (work.actor.persons.length > mostChildren) work.refuse('too-many')

  const representative = work.actor.person!
  const person = await makePerson(work, { ...asked, lang: work.lang, statedBy: representative })
  const representation = randomUUID()
  // Nobody needs to end it: the day itself does, because whoever enters is given only those in force.
  const endsOn = birthdayOf(asked.birthDate, 18)
  await sql`insert into people.representation (id, person, representative, ground, basis, starts_on, ends_on, made_at)
    values (${representation}, ${person}, ${representative}, ${asked.ground}, ${asked.basis}, ${today}, ${endsOn},
      ${work.now})`.execute(work.db)
  work.saw([person, representative], 'self')
  work.note({ representation })
  await work.emit('representation-begun', { representation })
  return { person, representation, endsOn }
})
