import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { faultsOfEdition, unsaidParts } from '../edition-faults.ts'
import { contradictionTexts } from '../find-contradictions/find-contradictions.texts.ts'
import { contradictionsOf } from '../find-contradictions/find-contradictions.ts'
import { ownEdition, ownerOf } from '../own-editions.ts'
import { documentOf, writeApproval, writeDraft, writePublication } from '../write-edition.ts'
import { approveEdition, draftEdition, publishEdition } from './publish-edition.api.ts'

export const draftEditionAct = act(draftEdition, async (work, { kind, numbers: named, ...asked }) => {
  const told = named.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]))
  const numbers = Object.fromEntries(told)
  const owner = await ownerOf(work)
  const text = {
    ...asked,
    title_en: asked.title_en ?? null,
    short_en: asked.short_en ?? null,
    text_en: asked.text_en ?? null,
  }
  const unsaid = unsaidParts(text)
  if (unsaid.length > 0) return work.refuse('both-languages-needed', { fields: unsaid })
  const faults = faultsOfEdition(kind, text, numbers, work.lang)
  if (faults.length > 0) return work.refuse('text-incomplete', { fields: faults })
  const slug = owner.organisation ? `${kind}-${owner.slug}` : kind
  const document = await documentOf(work.db, { organisation: owner.organisation, kind, slug, at: work.now })
  const by = work.actor.account
  const { id, number } = await writeDraft(work.db, { document, kind, text, numbers, by, at: work.now })
  work.note({ edition: id })
  return { edition: id, number }
})

export const approveEditionAct = act(approveEdition, async (work, asked) => {
  const { edition, orderNumber, orderDate, acknowledged } = asked
  const found = await contradictionsOf(work, await ownEdition(work, edition))
  if (found.some(({ subject }) => !acknowledged.includes(subject))) {
    const fields = [{ field: 'acknowledged', says: contradictionTexts.tickSeen }]
    return work.refuse('contradictions-unseen', { fields })
  }
  const by = work.actor.account
  await writeApproval(work.db, { edition, orderNumber, orderDate, by, at: work.now })
  for (const { subject, said } of found) {
    const says = said.map(one => `${one.where[work.lang]}: ${one.value} ${one.unit}`).join('; ')
    await sql`insert into agreements.contradiction_known (edition, subject, says, by_account, at)
      values (${edition}, ${subject}, ${says}, ${by}, ${work.now})`.execute(work.db)
  }
  work.note({ edition })
  return {}
})

export const publishEditionAct = act(publishEdition, async (work, asked) => {
  await ownEdition(work, asked.edition)
  const effectiveFrom = asked.effectiveFrom ? new Date(asked.effectiveFrom) : work.now
  const by = work.actor.account
  await writePublication(work.db, { edition: asked.edition, effectiveFrom, by, at: work.now })
  work.note({ edition: asked.edition })
  return { effectiveFrom: effectiveFrom.toISOString() }
})
