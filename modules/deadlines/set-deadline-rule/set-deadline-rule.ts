import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { rulesInForce } from '../terms.ts'
import { setDeadlineRule } from './set-deadline-rule.api.ts'

/** A new row from its day on; the rows before it stay. */
export default act(setDeadlineRule, async (work, { event, name, since, length, unit, basis, ...asked }) => {
  const before = (await rulesInForce(work, event)).find(rule => rule.name === name)
  if (!before) return work.absent()
  if (since <= dayOf(work.now)) return work.refuse('since-past')
  const { says } = before
  await sql`insert into deadlines.rule (event, name, since, says_kk, says_ru, says_en, length, unit, basis_kk, basis_ru,
      basis_en, source, source_date, verified)
    values (${event}, ${name}, ${since}, ${says.kk}, ${says.ru}, ${says.en}, ${length}, ${unit}, ${basis.kk}, ${basis.ru},
      ${basis.en}, ${asked.source}, ${asked.sourceDate}, ${asked.verified})`.execute(work.db)
  return {}
})
