import { act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { birthdayOf, contactOf, representationOf, trustToTell } from '../../people/index.ts'
import { sendMessage } from '../send-message.ts'
import * as declarations from './tell-people.api.ts'
import texts from './tell-people.texts.ts'

const tellOfTrust = act(declarations.tellOfTrust, async (work, { trust }) => {
  const { person, email, name, lang } = (await trustToTell(work, trust)) ?? work.absent()
  work.saw(person, 'system-duty')
  await sendMessage(work, {
    email,
    lang,
    topic: 'trusted-person-named',
    text: texts.trust,
    values: { name },
    link: '/cabinet/people/trusted',
  })
  return {}
})

const planBirthdays = act(declarations.planBirthdays, async (work, { representation }) => {
  const { person, birthDate } = (await representationOf(work, representation)) ?? work.absent()
  work.saw(person, 'system-duty')
  for (const age of [16, 18]) {
    const day = birthdayOf(birthDate, age)
    if (day <= dayOf(work.now)) continue
    // The day of the law begins at midnight in Almaty; nobody is woken for it.
    const at = new Date(`${day}T09:00:00+05:00`)
    await work.later(
      'tell-of-birthday',
      { representation, age },
      { at, key: `birthday:${representation}:${age}` },
    )
  }
  return {}
})

const tellOfBirthday = act(declarations.tellOfBirthday, async (work, { representation, age }) => {
  const found = (await representationOf(work, representation)) ?? work.absent()
  const { person, representative, childName, endedAt } = found
  work.saw([person, representative], 'system-duty')
  const [parent, child] =
    age === 16 ? [texts.sixteenParent, texts.sixteenChild] : [texts.eighteenParent, texts.eighteenChild]
  const about = { topic: 'birthday-of-rights', values: { name: childName } } as const
  if (!endedAt)
    await sendMessage(work, { ...about, person: representative, text: parent, link: '/cabinet/people' })
  // Whoever has no address of their own yet would be reached through the parent, who has just been told.
  const contact = await contactOf(work, person)
  if (contact?.person === person)
    await sendMessage(work, { ...about, person, text: child, link: '/cabinet/who-could' })
  return {}
})

export const tellPeopleActs = [tellOfTrust, planBirthdays, tellOfBirthday]
