import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import { printPaper } from '../../../kernel/press/paper.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { editionNamed } from '../../agreements/index.ts'
import { three } from '../../organisations/index.ts'
import { consentsWhere } from '../consents.ts'
import { purposes } from '../purposes.ts'
import { printConsentReceipt, showConsentReceipt } from './receipt.api.ts'
import { receiptPaper } from './receipt-paper.ts'

type Receipt = Answer<typeof showConsentReceipt>

export const showConsentReceiptAct = act(showConsentReceipt, (work, { consent }) => receiptOf(work, consent))

export const printConsentReceiptAct = act(printConsentReceipt, async (work, { consent }) => {
  const receipt = await receiptOf(work, consent)
  return { pdf: (await printPaper(receiptPaper(receipt))).toString('base64') }
})

async function receiptOf(work: Work<never>, id: string): Promise<Receipt> {
  const [consent] = await consentsWhere(work, sql`c.id = ${id}`)
  if (!consent) return work.absent()
  const own = work.actor.persons.includes(consent.person)
  const isOfficer = work.actor.duty === 'officer' && consent.organisation === work.actor.organisation
  if (!own && !isOfficer) return work.absent()
  work.saw(consent.person, own ? 'self' : 'withdrawal-at-desk')
  const purpose = (await purposes(work)).get(consent.purpose)!
  const told = await contentsOf(work, id)
  return {
    consent: id,
    name: purpose.name,
    says: purpose.says,
    special: purpose.special,
    operator: { name: told.operator, bin: told.bin },
    subject: told.subject,
    from: consent.from.toISOString(),
    until: consent.until.toISOString(),
    passesOn: told.passesOn,
    abroad: told.abroad,
    country: told.country,
    publishes: told.publishes,
    data: told.data,
    channel: consent.channel,
    givenBy: await nameOf(work, consent.givenBy),
    document: await editionNamed(work, consent.edition),
    withdrawnAt: consent.withdrawnAt?.toISOString() ?? null,
    recipients: await profilesFor(work, consent.purpose),
  }
}

interface Contents {
  operator: Text
  bin: string
  subject: string
  passesOn: boolean
  abroad: boolean
  country: Text | null
  publishes: boolean
  data: Text
}

async function contentsOf(work: Work, consent: string): Promise<Contents> {
  const { rows } = await sql<Contents>`
    select ${three('t.operator')} as operator, t.operator_bin as bin, t.subject, t.passes_on as "passesOn", t.abroad,
      case when a.id is not null then ${three('a.name')} end as country, t.publishes, ${three('t.data')} as data
    from privacy.consent_contents t join privacy.consent c on c.id = t.consent
    left join privacy.country a on a.id = c.country where t.consent = ${consent}`.execute(work.db)
  return rows[0]!
}

async function profilesFor(work: Work, purpose: string): Promise<Receipt['recipients']> {
  const { rows } = await sql<Receipt['recipients'][number]>`
    select ${three('k.name')} as kind, json_agg(${three('f.name')} order by f.place) as fields
    from privacy.profile_field p join privacy.recipient_kind k on k.id = p.kind join privacy.field f on f.id = p.field
    where p.purpose = ${purpose} group by k.id order by k.place`.execute(work.db)
  return rows
}

async function nameOf(work: Work, person: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select given_name || ' ' || family_name as name from people.person_view where id = ${person}`.execute(
    work.db,
  )
  return rows[0]?.name ?? ''
}
