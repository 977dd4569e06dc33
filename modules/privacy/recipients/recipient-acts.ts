import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { editionInForce, editionNamed } from '../../agreements/index.ts'
import { clockOf } from '../../deadlines/index.ts'
import { three } from '../../organisations/index.ts'
import { isSilent, ordersWhere } from '../processors/orders.ts'
import { askInAMonth } from '../processors/processors.ts'
import * as declarations from './recipients.api.ts'
import { type Recipient, recipientsWhere } from './recipients.ts'
import { acceptedPartnerTerms } from './terms.ts'

const list = act(declarations.listRecipients, async work => {
  const own = await registerOf(work)
  const shown = await recipientsWhere(work, sql`r.owner is null or r.owner = ${work.actor.organisation}`)
  const profiles = await allProfiles(work)
  const terms = await editionInForce(work, null, 'partner-terms')
  const orders = await ordersWhere(work, sql`true`)
  work.saw(
    orders.flatMap(order => order.person ?? []),
    'register-of-recipients',
  )
  return {
    recipients: await Promise.all(
      shown.map(async recipient => ({
        id: recipient.id,
        isOwn: recipient.owner === own,
        isItself: recipient.organisation === work.actor.organisation,
        ofPlatform: recipient.owner === null,
        kind: recipient.kindName,
        name: recipient.name,
        bin: recipient.bin,
        country: recipient.countryName,
        countryProtects: recipient.countryProtects,
        contract: recipient.contract,
        until: recipient.until,
        isProcessor: recipient.isProcessor,
        isSilent: recipient.isProcessor && (await isSilent(work, recipient.id)),
        acceptedTerms: await acceptedPartnerTerms(work, recipient),
        endedAt: recipient.endedAt?.toISOString() ?? null,
        profile: profiles.filter(one => one.kind === recipient.kind),
      })),
    ),
    orders: await Promise.all(
      orders.map(async ({ id, recipientName, what, at, answer, note, answeredAt }) => ({
        id,
        recipient: recipientName,
        what,
        at: at.toISOString(),
        dueAt: (await clockOf(work, { event: 'processor-answer', about: id }))?.dueAt?.toISOString() ?? null,
        answer,
        note,
        answeredAt: answeredAt?.toISOString() ?? null,
      })),
    ),
    terms: terms && { edition: terms.edition, ...(await editionNamed(work, terms.edition)) },
    kinds: (
      await sql<Named>`select id, ${three('name')} as name from privacy.recipient_kind order by place`.execute(
        work.db,
      )
    ).rows,
    countries: (
      await sql<
        Named & { protects: boolean; source: string; verified: boolean }
      >`select id, ${three('name')} as name, protects, source, verified from privacy.country order by id <> 'KZ', id`.execute(
        work.db,
      )
    ).rows,
  }
})

const add = act(declarations.addRecipient, async (work, asked) => {
  const owner = await registerOf(work)
  await sql`insert into privacy.recipient (id, owner, kind, name_kk, name_ru, name_en, bin, country, email, contract, until,
      added_at, added_by)
    values (${asked.id}, ${owner}, ${asked.kind}, ${asked.nameKk}, ${asked.nameRu}, ${asked.nameEn}, ${asked.bin ?? null},
      ${asked.country}, ${asked.email ?? null}, ${asked.contract}, ${asked.until ?? null}, ${work.now}, ${work.actor.account})`.execute(
    work.db,
  )
  const [added] = await recipientsWhere(work, sql`r.id = ${asked.id}`)
  if (added!.isProcessor) await askInAMonth(work, asked.id)
  return { recipient: asked.id }
})

const end = act(declarations.endRecipient, async (work, { recipient: id, reason }) => {
  const recipient = await ownRecipient(work, id)
  await sql`insert into privacy.recipient_end (recipient, at, reason, by_account)
    values (${recipient.id}, ${work.now}, ${reason}, ${work.actor.account})`.execute(work.db)
  return {}
})

// A partner with an account here accepts itself; for another the keeper of the register files the signed paper.
const accept = act(declarations.acceptPartnerTerms, async (work, { recipient: id, edition, paper }) => {
  const [recipient] = await recipientsWhere(work, sql`r.id = ${id}`)
  const isItself =
    recipient !== undefined &&
    recipient.organisation !== null &&
    recipient.organisation === work.actor.organisation
  if (!isItself && !paper) work.absent()
  if (!isItself) await ownRecipient(work, id)
  const inForce = await editionInForce(work, null, 'partner-terms')
  if (inForce?.edition !== edition) work.refuse('not-in-force')
  await sql`insert into privacy.recipient_terms (recipient, edition, at, by_account, paper)
    values (${id}, ${edition}, ${work.now}, ${work.actor.account}, ${paper ?? null})`.execute(work.db)
  return {}
})

interface Named {
  id: string
  name: Text
}

export const recipientActs = [list, add, end, accept]

/** Whose register the acting organisation keeps: its own, and the platform's operator that of the platform. */
async function registerOf(work: Work): Promise<string | null> {
  const { rows } = await sql<{ kind: string }>`
    select kind from organisations.organisation where id = ${work.actor.organisation}`.execute(work.db)
  return rows[0]?.kind === 'platform' ? null : work.actor.organisation
}

async function ownRecipient(work: Work<never>, id: string): Promise<Recipient> {
  const [recipient] = await recipientsWhere(work, sql`r.id = ${id}`)
  if (!recipient || recipient.owner !== (await registerOf(work))) return work.absent()
  return recipient
}

async function allProfiles(work: Work) {
  const { rows } = await sql<{
    kind: string
    purpose: string
    fields: { kk: string; ru: string; en: string }[]
  }>`
    select p.kind, p.purpose, json_agg(${three('f.name')} order by f.place) as fields
    from privacy.profile_field p join privacy.field f on f.id = p.field group by p.kind, p.purpose order by p.kind, p.purpose`.execute(
    work.db,
  )
  return rows
}
