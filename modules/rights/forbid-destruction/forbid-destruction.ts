import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { tryAgain } from '../destruction/waiting.ts'
import { allowDestruction, forbidDestruction } from './forbid-destruction.api.ts'

export const forbidDestructionAct = act(
  forbidDestruction,
  async (work, { person, recordClass, reason, until }) => {
    // A platform's officer may hold anybody's; a clinic its own people's.
    const { rows } = await sql<{ organisation: string | null }>`
    select case when o.kind <> 'platform' then o.id end as organisation
    from organisations.organisation o where o.id = ${work.actor.organisation}
      and exists (select from people.person_view p where p.id = ${person})`.execute(work.db)
    const { organisation } = rows[0] ?? work.absent()
    work.saw(person, 'destruction-kept')
    const hold = randomUUID()
    await sql`insert into rights.hold (id, person, organisation, record_class, reason, at, by_account, until)
    values (${hold}, ${person}, ${organisation}, ${recordClass}, ${reason}, ${work.now}, ${work.actor.account}, ${until})`.execute(
      work.db,
    )
    work.note({ hold })
    return { hold }
  },
)

export const allowDestructionAct = act(allowDestruction, async (work, { hold, reason }) => {
  const { rows } = await sql<{ person: string }>`
    select person from rights.hold where id = ${hold} and rights.is_ours(organisation)`.execute(work.db)
  const { person } = rows[0] ?? work.absent()
  work.saw(person, 'destruction-kept')
  work.note({ hold })
  await sql`insert into rights.hold_end (hold, at, by_account, reason)
    values (${hold}, ${work.now}, ${work.actor.account}, ${reason})`.execute(work.db)
  return { tried: await tryAgain(work, sql`d.person = ${person}`) }
})
