import { type RawBuilder, sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { wholeOf } from '../answers.ts'
import { editionById } from '../editions.ts'
import { showMyDocuments, showSignedDocument } from './show-my-documents.api.ts'

export const showMyDocumentsAct = act(showMyDocuments, async work => {
  const rows = await own(work, sql`true`)
  work.saw(peopleOf(rows), 'self')
  return { acceptances: rows.map(summaryOf) }
})

export const showSignedDocumentAct = act(showSignedDocument, async (work, { acceptance }) => {
  const signed = await signedDocument(work, acceptance)
  return { ...signed, document: wholeOf(signed.document) }
})

/** One own acceptance with its edition and evidence; whose data it shows is told to the journal. */
export async function signedDocument(work: Work<never>, acceptance: string) {
  const [row] = await own(work, sql`a.id = ${acceptance}`)
  const document = row && (await editionById(work, row.edition))
  if (!document) return work.absent()
  work.saw(peopleOf([row]), 'self')
  return {
    ...summaryOf(row),
    contract: row.contract,
    document,
    evidence: { ...row.evidence, shown: row.shown.toString('hex') },
  }
}

type Summary = Answer<typeof showMyDocuments>['acceptances'][number]

type Row = Omit<Summary, 'at' | 'endedAt'> & {
  edition: string
  contract: string | null
  person: string
  on_behalf_of: string | null
  accepted_at: Date
  ended_at: Date | null
  shown: Buffer
  evidence: Omit<Answer<typeof showSignedDocument>['evidence'], 'shown'>
}

async function own(work: Work<never>, which: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select a.id as acceptance, a.edition, d.kind, d.slug, e.number, a.person, a.on_behalf_of, a.way,
      jsonb_build_object('kk', e.title_kk, 'ru', e.title_ru, 'en', coalesce(e.title_en, e.title_ru)) as title,
      case when o.id is not null then jsonb_build_object('kk', o.name_kk, 'ru', o.name_ru, 'en', o.name_en) end as organisation,
      by.given_name || ' ' || by.family_name as "acceptedBy",
      whose.given_name || ' ' || whose.family_name as "onBehalfOf",
      a.at as accepted_at, x.at as ended_at, a.shown_hash as shown,
      jsonb_build_object('account', a.account, 'session', a.session, 'address', a.address, 'device', a.device,
        'lang', a.lang, 'ticked', a.ticked, 'confirmation', a.confirmation, 'openedAt', a.evidence ->> 'openedAt') as evidence,
      (select c.number from agreements.contract c where c.acceptance = a.id) as contract
    from agreements.acceptance a
    join agreements.edition e on e.id = a.edition
    join agreements.document d on d.id = a.document
    left join lateral (select min(e.at) as at from agreements.acceptance_ended e
      where e.acceptance = a.id and e.at <= ${work.now}) x on true
    left join organisations.organisation o on o.id = a.organisation
    join people.person_view by on by.id = a.person
    left join people.person_view whose on whose.id = a.on_behalf_of
    where (a.person = any (${work.actor.persons}::uuid[]) or a.on_behalf_of = any (${work.actor.persons}::uuid[]))
      and ${which}
    order by a.at desc, a.id`.execute(work.db)
  return rows
}

function summaryOf(row: Row): Summary {
  const { acceptance, kind, slug, number, title, organisation, way, acceptedBy, onBehalfOf } = row
  const at = row.accepted_at.toISOString()
  const endedAt = row.ended_at?.toISOString() ?? null
  return { acceptance, kind, slug, number, title, organisation, way, acceptedBy, onBehalfOf, at, endedAt }
}

function peopleOf(rows: Row[]): string[] {
  return rows.flatMap(row => (row.on_behalf_of ? [row.person, row.on_behalf_of] : [row.person]))
}
