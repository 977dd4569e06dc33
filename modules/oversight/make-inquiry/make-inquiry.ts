import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { printPaper } from '../../../kernel/press/paper.ts'
import type { Work } from '../../../kernel/work.ts'
import { site } from '../../accounts/index.ts'
import { addDays } from '../../catalogue/index.ts'
import { proveEntries } from '../../journal/index.ts'
import { organisationById } from '../../organisations/index.ts'
import { seal } from '../../signatures/index.ts'
import { exportInquiry, listInquiries, makeInquiry } from './make-inquiry.api.ts'
import { type Deed, type InquiryPackage, inquiryPaper } from './package.ts'

/** More does not fit on a paper that anybody reads. */
const most = 2000

export const makeInquiryAct = act(makeInquiry, async (work, { account, from, until, reason }) => {
  const subject = await staffOf(work, account)
  if (account === work.actor.account) return work.refuse('own-account')
  if (until < from) return work.refuse('ends-before-it-begins')
  const deeds = await deedsOf(work, account, from, until)
  if (deeds.length > most) return work.refuse('too-many', { values: { most } })
  const inquiry = randomUUID()
  const number = await nextNumber(work)
  const made: InquiryPackage = {
    format: 'shipa-inquiry-1',
    installation: site().publicUrl,
    number,
    issuedAt: work.now.toISOString(),
    organisation: (await organisationById(work, work.actor.organisation!)).name,
    account,
    name: subject.name,
    from,
    until,
    reason,
    by: work.actor.name!,
    entries: await entriesOf(work, deeds),
  }
  const sealed = JSON.stringify({ package: made, ...seal('inquiry', JSON.stringify(made)) })
  const pdf = await printPaper(inquiryPaper(made, deeds))
  await sql`insert into oversight.inquiry (id, number, organisation, account, staff, from_day, until_day, reason, made_at,
      by_account, passages, package, pdf)
    values (${inquiry}, ${number}, ${work.actor.organisation}, ${account}, ${subject.person}, ${from}, ${until}, ${reason},
      ${work.now}, ${work.actor.account}, ${deeds.length}, ${Buffer.from(sealed)}, ${pdf})`.execute(work.db)
  work.saw(subject.person, 'inquiry')
  work.note({ inquiry })
  return { inquiry, number, passages: deeds.length }
})

export const listInquiriesAct = act(listInquiries, async work => {
  const { rows } = await sql<{
    inquiry: string
    number: string
    staff: string
    name: string
    from: string
    until: string
    reason: string
    madeAt: Date
    passages: number
  }>`select i.id as inquiry, i.number, i.staff, n.family_name || ' ' || n.given_name as name, i.from_day as "from",
      i.until_day as until, i.reason, i.made_at as "madeAt", i.passages
    from oversight.inquiry i join people.person_view n on n.id = i.staff
    order by i.made_at desc, i.id limit 200`.execute(work.db)
  work.saw(
    rows.map(row => row.staff),
    'inquiry',
  )
  return { inquiries: rows.map(({ staff, madeAt, ...row }) => ({ ...row, madeAt: madeAt.toISOString() })) }
})

export const exportInquiryAct = act(exportInquiry, async (work, { inquiry }) => {
  const { rows } = await sql<{ staff: string; number: string; package: Buffer; pdf: Buffer }>`
    select staff, number, package, pdf from oversight.inquiry where id = ${inquiry}`.execute(work.db)
  const found = rows[0] ?? work.absent()
  work.saw(found.staff, 'inquiry')
  work.note({ inquiry })
  return { name: found.number, json: found.package.toString('utf8'), pdf: found.pdf.toString('base64') }
})

/** Somebody who works, or worked, in the acting organisation. */
async function staffOf(work: Work, account: string): Promise<{ person: string; name: string }> {
  const { rows } = await sql<{ person: string; name: string }>`
    select n.id as person, n.family_name || ' ' || n.given_name as name
    from accounts.staff_presence() s
    join organisations.employment_view e on e.id = s.employment
    join people.person_view n on n.id = e.person
    where s.account = ${account} limit 1`.execute(work.db)
  return rows[0] ?? work.absent()
}

type FoundDeed = Deed & { seq: number; text: string }

async function deedsOf(work: Work, account: string, from: string, until: string): Promise<FoundDeed[]> {
  const { rows } = await sql<FoundDeed>`
    select seq, at, act, outcome, rules, persons, canonical as text
    from journal.passages_of_account(${account}, ${from}::date::timestamp at time zone 'Asia/Almaty',
      ${addDays(until, 1)}::date::timestamp at time zone 'Asia/Almaty')
    limit ${most + 1}`.execute(work.db)
  return rows
}

async function entriesOf(work: Work, deeds: readonly FoundDeed[]): Promise<InquiryPackage['entries']> {
  const proofs = await proveEntries(
    work,
    deeds.map(deed => deed.seq),
  )
  return proofs.map((proof, at) => ({ ...proof, text: deeds[at]!.text }))
}

async function nextNumber(work: Work): Promise<string> {
  const { rows } = await sql<{
    number: string
  }>`select 'Q-' || nextval('oversight.inquiry_number') as number`.execute(work.db)
  return rows[0]!.number
}
