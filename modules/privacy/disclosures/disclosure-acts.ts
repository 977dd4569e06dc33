import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { isRegistered, three } from '../../organisations/index.ts'
import { inRegister, recipientsWhere } from '../recipients/recipients.ts'
import { disclose } from './disclose.ts'
import * as declarations from './disclosures.api.ts'
import { type Disclosure, disclosuresWhere } from './disclosures.ts'

const showMine = act(declarations.showMyDisclosures, async work => {
  const given = await disclosuresWhere(work, sql`d.person = any (${work.actor.persons}::uuid[])`)
  work.saw(work.actor.persons, 'self')
  const { rows } = await sql<{ id: string; name: string }>`
    select id, given_name || ' ' || family_name as name from people.person_view
    where id = any (${work.actor.persons}::uuid[])`.execute(work.db)
  const names = new Map(rows.map(row => [row.id, row.name]))
  return { disclosures: given.map(one => ({ ...shown(one), personName: names.get(one.person) ?? '' })) }
})

// Without the names of the people: the register is read for what goes where.
const list = act(declarations.listDisclosures, async work => {
  const given = await disclosuresWhere(work, sql`d.organisation = ${work.actor.organisation}`)
  work.saw(
    given.map(one => one.person),
    'register-of-recipients',
  )
  return { disclosures: given.map(shown) }
})

const grounds = act(declarations.listDisclosureGrounds, async work => {
  const among = await recipientsWhere(
    work,
    sql`(r.owner is null or r.owner = ${work.actor.organisation}) and ${inRegister(work)}`,
  )
  const found = await sql<{ id: string; name: Disclosure['recipient']; source: string }>`
    select id, ${three('says')} as name, source from privacy.disclosure_ground order by place`.execute(
    work.db,
  )
  const fields = await sql<{ id: string; name: Disclosure['recipient']; special: boolean }>`
    select id, ${three('name')} as name, special from privacy.field order by place`.execute(work.db)
  return {
    grounds: found.rows,
    fields: fields.rows,
    recipients: among.map(({ id, name }) => ({ id, name })),
  }
})

const byLaw = act(declarations.discloseByLaw, async (work, asked) => {
  const organisation = work.actor.organisation!
  if (!(await isRegistered(work, organisation, asked.person))) work.absent()
  work.saw(asked.person, 'request-by-law')
  const disclosure = randomUUID()
  const given = await disclose(work, {
    recipient: asked.recipient,
    purpose: work.purpose,
    person: asked.person,
    organisation,
    // The papers themselves are handed over outside; here stands which of them were.
    fields: Object.fromEntries(asked.fields.map(field => [field, true])),
    ground: {
      by: 'law',
      ground: asked.ground,
      requester: asked.requester,
      documentNumber: asked.documentNumber,
      documentDate: asked.documentDate,
    },
    about: disclosure,
  })
  work.note({ disclosure })
  return { disclosure, fields: Object.keys(given) }
})

export const disclosureActs = [showMine, list, grounds, byLaw]

function shown({ person: _, about: __, at, ...disclosure }: Disclosure) {
  return { ...disclosure, at: at.toISOString() }
}
