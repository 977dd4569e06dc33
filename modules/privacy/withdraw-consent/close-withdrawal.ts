// When everything that a withdrawal set off has been done, its clock stops (Law 94-V Art. 8(7)).
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { stopClock } from '../../deadlines/index.ts'

/**
 * Stops the clock of a withdrawal once its destruction is ordered and each processor has answered; before that it
 * does nothing. What the law keeps is not waited for. As the system only.
 */
export async function closeWithdrawal(work: Work, withdrawal: string) {
  const { rows } = await sql`
    select from privacy.withdrawal w where w.id = ${withdrawal}
      and (w.stop_by <= ${dayOf(work.now)} or not exists (
        select from privacy.consequence q where q.withdrawal = w.id and q.fate = 'destroyed'))
      and not exists (select from privacy.processor_order o where o.about = w.id
        and not exists (select from privacy.processor_answer a where a.processor_order = o.id))`.execute(
    work.db,
  )
  if (rows.length > 0) await stopClock(work, { event: 'withdraw', about: withdrawal }, 'done')
}
