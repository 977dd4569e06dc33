import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { documentOf, faultsOfEdition, writeApproval, writeDraft, writePublication } from '../write-edition.ts'
import { approveEdition, draftEdition, publishEdition } from './publish-edition.api.ts'

export const draftEditionAct = act(draftEdition, async (work, { kind, numbers: named, ...asked }) => {
  const numbers = Object.fromEntries(named.map(({ name, value }) => [name, value]))
  const owner = await ownerOf(work)
  const text = {
    ...asked,
    title_en: asked.title_en ?? null,
    short_en: asked.short_en ?? null,
    text_en: asked.text_en ?? null,
  }
  if (!text.text_kk || !text.text_ru) return work.refuse('both-languages-needed')
  const faults = faultsOfEdition(kind, text, numbers)
  if (faults.length > 0) return work.refuse('text-incomplete', { values: { names: faults.join(', ') } })
  const slug = owner.organisation ? `${kind}-${owner.slug}` : kind
  const document = await documentOf(work.db, { organisation: owner.organisation, kind, slug, at: work.now })
  const by = work.actor.account
  const { id, number } = await writeDraft(work.db, { document, kind, text, numbers, by, at: work.now })
  work.note({ edition: id })
  return { edition: id, number }
})

export const approveEditionAct = act(approveEdition, async (work, { edition, orderNumber, orderDate }) => {
  await mustOwn(work, edition)
  const by = work.actor.account
  await writeApproval(work.db, { edition, orderNumber, orderDate, by, at: work.now })
  work.note({ edition })
  return {}
})

export const publishEditionAct = act(publishEdition, async (work, asked) => {
  await mustOwn(work, asked.edition)
  const effectiveFrom = asked.effectiveFrom ? new Date(asked.effectiveFrom) : work.now
  const by = work.actor.account
  await writePublication(work.db, { edition: asked.edition, effectiveFrom, by, at: work.now })
  work.note({ edition: asked.edition })
  return { effectiveFrom: effectiveFrom.toISOString() }
})

async function ownerOf(work: Work<never>): Promise<{ organisation: string | null; slug: string }> {
  const { rows } = await sql<{ id: string; slug: string; kind: string }>`
    select id, slug, kind from organisations.organisation where id = ${work.actor.organisation}`.execute(
    work.db,
  )
  const row = rows[0]
  if (!row) return work.absent()
  // The organisation that runs the platform publishes the platform's own documents.
  return { organisation: row.kind === 'platform' ? null : row.id, slug: row.slug }
}

async function mustOwn(work: Work<never>, edition: string) {
  const { rows } = await sql`
    select from agreements.edition e join agreements.document d on d.id = e.document
    where e.id = ${edition} and agreements.is_own(d.organisation)`.execute(work.db)
  if (rows.length === 0) work.absent()
}
