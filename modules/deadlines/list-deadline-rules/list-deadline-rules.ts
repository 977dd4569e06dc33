import { act } from '../../../kernel/act.ts'
import { addWorkingDays } from '../../catalogue/index.ts'
import { rulesInForce, type Term } from '../terms.ts'
import { listDeadlineRules } from './list-deadline-rules.api.ts'

export default act(listDeadlineRules, async work => {
  const rules = await rulesInForce(work)
  const ends = new Map<object, number>()
  for (const rule of rules) ends.set(rule, await endsAfter(rule))
  const shortest = (event: string) =>
    rules
      .filter(rule => rule.event === event)
      .reduce((one, two) => (ends.get(two)! < ends.get(one)! ? two : one))
  return { rules: rules.map(rule => ({ ...rule, governs: shortest(rule.event) === rule })) }

  // Days of the calendar that a term takes when it begins now.
  async function endsAfter({ length, unit }: Term): Promise<number> {
    if (unit === 'hours') return length / 24
    if (unit === 'days') return length
    return (Date.parse(await addWorkingDays(work, work.now, length)) - work.now.getTime()) / 86_400_000
  }
})
