import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { acceptedEdition } from '../../agreements/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { requireAgent } from './agent.ts'
import { acceptAgencyTerms, proposeAgencyTerms } from './terms.api.ts'

export const proposeAgencyTermsAct = act(proposeAgencyTerms, async (work, asked) => {
  await requireAgent(work)
  const { rows } = await sql`select from organisations.organisation
    where id = ${asked.partner} and kind <> 'platform'`.execute(work.db)
  if (rows.length === 0) return work.absent()
  if (asked.since < dayOf(work.now)) return work.refuse('begins-in-the-past')
  const terms = randomUUID()
  await sql`insert into ledger.agency_terms (id, partner, since, commission_basis_points, minimum_tiyn, vat_percent,
      returns_commission, period_days, objection_working_days, answer_working_days, approved_at, by_account)
    values (${terms}, ${asked.partner}, ${asked.since}, ${asked.basisPoints}, ${asked.minimumTiyn}, ${asked.vatPercent ?? null},
      ${asked.returned}, ${asked.periodDays}, ${asked.objectionDays}, ${asked.answerDays}, ${work.now}, ${work.actor.account})`.execute(
    work.db,
  )
  return { terms }
})

export const acceptAgencyTermsAct = act(acceptAgencyTerms, async (work, { terms, iban, bic }) => {
  const { rows } = await sql`select from ledger.agency_terms
    where id = ${terms} and partner = ${work.actor.organisation}`.execute(work.db)
  if (rows.length === 0) return work.absent()
  const newest = await sql<{ id: string }>`select id from ledger.agency_terms
    where partner = ${work.actor.organisation} order by approved_at desc, id limit 1`.execute(work.db)
  if (newest.rows[0]!.id !== terms) return work.refuse('newer-terms')
  const accepted = await acceptedEdition(work, { organisation: null, kind: 'partner-terms' })
  if (!accepted) return work.refuse('partner-terms-first')
  await sql`insert into ledger.agency_acceptance (terms, edition, iban, bic, at, by_account)
    values (${terms}, ${accepted.edition}, ${iban}, ${bic}, ${work.now}, ${work.actor.account})`.execute(
    work.db,
  )
  return {}
})
