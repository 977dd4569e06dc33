import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { type Text, words } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { sendMessage } from '../../messages/index.ts'
import { tellOfNearClock, tellOfOverdueClock } from './tell-of-clock.api.ts'

const texts = words({
  near: {
    kk: 'Мерзім таяды: {when} дейін жауап беру керек.',
    ru: 'Срок близок: ответить нужно до {when}.',
    en: 'A term is near: an answer is due by {when}.',
  },
  overdue: {
    kk: 'Мерзім өтті: жауап {when} дейін берілуі керек еді.',
    ru: 'Срок прошёл: ответить нужно было до {when}.',
    en: 'A term has passed: an answer was due by {when}.',
  },
})

export const tellOfNearClockAct = act(tellOfNearClock, (work, { clock }) =>
  tell(work, clock, ['officer'], texts.near),
)

export const tellOfOverdueClockAct = act(tellOfOverdueClock, (work, { clock }) =>
  tell(work, clock, ['officer', 'director'], texts.overdue),
)

// What waits is not written into the letter: the way there is not secret, the wall is.
async function tell(work: Work, clock: string, duties: readonly string[], text: Text) {
  const { rows } = await sql<{ person: string; dueAt: Date }>`
    select distinct e.person, c.due_at as "dueAt" from deadlines.clock_view c
    join organisations.employment_view e on e.organisation = c.organisation and e.duty = any (${duties})
      and e.starts_on <= ${dayOf(work.now)} and (e.ends_on is null or e.ends_on >= ${dayOf(work.now)})
    where c.id = ${clock} and c.stopped_at is null and c.due_at is not null`.execute(work.db)
  work.saw(
    rows.map(row => row.person),
    'system-duty',
  )
  for (const { person, dueAt } of rows) {
    await sendMessage(work, { person, topic: 'term-near', text, values: { when: dueAt }, link: '/officer' })
  }
  return {}
}
