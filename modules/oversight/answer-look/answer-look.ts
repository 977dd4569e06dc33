import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { alertsWhere, personsOf } from '../detection/alerts.ts'
import { writeEvent } from '../detection/react.ts'
import { answerLook, showMyLooks } from './answer-look.api.ts'

/** What the officer decided about an answer stays the officer's own. */
export const showMyLooksAct = act(showMyLooks, async work => {
  const mine = sql`a.staff = ${work.actor.person} and a.asked_at is not null`
  const looks = await alertsWhere(work, mine, 50)
  work.saw(personsOf(looks), 'asked-about-look')
  return { looks: looks.map(look => ({ ...look, decision: null })) }
})

export const answerLookAct = act(answerLook, async (work, { alert, words }) => {
  const mine = sql`a.id = ${alert} and a.staff = ${work.actor.person} and a.asked_at is not null`
  const [look] = await alertsWhere(work, mine, 1)
  if (!look) return work.absent()
  work.saw(personsOf([look]), 'asked-about-look')
  work.note({ alert })
  await writeEvent(work, alert, 'answered', words)
  return {}
})
