import { act } from '../../../kernel/act.ts'
import { langs, say, type Text, type Values } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { forceMajeureById, noticeTold, restrictionTold } from '../../agreements/index.ts'
import { sendMessage } from '../send-message.ts'
import type { Topic } from '../topics.texts.ts'
import * as declarations from './tell-agreement.api.ts'
import texts from './tell-agreement.texts.ts'

const tellOfNotice = act(declarations.tellOfNotice, async (work, { termination }) => {
  const { person, number, side, endsAt } = await noticeTold(work, termination)
  const text = side === 'person' ? texts.endedByPerson : texts.endedByOrganisation
  // The last minute of the last day says more than the midnight after it.
  const until = new Date(endsAt.getTime() - 60_000)
  return tell(work, person, 'agreement-ends', text, { number, until })
})

const tellOfNoticeTakenBack = act(declarations.tellOfNoticeTakenBack, async (work, { termination }) => {
  const { person, number } = await noticeTold(work, termination)
  return tell(work, person, 'agreement-ends', texts.goesOn, { number })
})

const tellOfRestriction = act(declarations.tellOfRestriction, async (work, { restriction }) => {
  const { person, number, until } = await restrictionTold(work, restriction)
  return tell(work, person, 'function-restricted', texts.restricted, { number, until: new Date(until) })
})

const tellOfLifting = act(declarations.tellOfLifting, async (work, { restriction }) => {
  const { person, number } = await restrictionTold(work, restriction)
  return tell(work, person, 'function-restricted', texts.lifted, { number })
})

const tellOfAppeal = act(declarations.tellOfAppeal, async (work, { restriction }) => {
  const { person, number } = await restrictionTold(work, restriction)
  return tell(work, person, 'function-restricted', texts.answered, { number })
})

const tellOfForceMajeure = act(declarations.tellOfForceMajeure, (work, asked) =>
  tellAll(work, asked, texts.forceMajeure),
)

const tellOfForceMajeureOver = act(declarations.tellOfForceMajeureOver, (work, asked) =>
  tellAll(work, asked, texts.forceMajeureOver),
)

export const tellingOfAgreements = [
  tellOfNotice,
  tellOfNoticeTakenBack,
  tellOfRestriction,
  tellOfLifting,
  tellOfAppeal,
  tellOfForceMajeure,
  tellOfForceMajeureOver,
]

async function tell(work: Work, person: string, topic: Topic, text: Text, values: Values) {
  work.saw(person, 'system-duty')
  const link = topic === 'agreement-ends' ? '/cabinet/contracts' : '/cabinet/restrictions'
  await sendMessage(work, { person, topic, text, values, link })
  return {}
}

async function tellAll(work: Work, asked: { forceMajeure: string; persons: string[] }, text: Text) {
  const { organisationName, what } = await forceMajeureById(work, asked.forceMajeure)
  work.saw(asked.persons, 'system-duty')
  const told = Object.fromEntries(
    langs.map(lang => [lang, say(lang, text, { organisation: organisationName[lang], what: what[lang] })]),
  ) as unknown as Text
  for (const person of asked.persons) {
    await sendMessage(work, { person, topic: 'force-majeure', text: told, link: '/documents/force-majeure' })
  }
  return {}
}
