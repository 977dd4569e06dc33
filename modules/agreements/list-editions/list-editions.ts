import { act } from '../../../kernel/act.ts'
import { inLanguage } from '../editions.ts'
import { contradictionsOf } from '../find-contradictions/find-contradictions.ts'
import { clinicKinds, platformKinds } from '../kinds.ts'
import { type LawAct, lawActs, staleCitations } from '../laws.ts'
import { type OwnEdition, ownEdition, ownEditions, ownerOf } from '../own-editions.ts'
import { listEditions, showEdition } from './list-editions.api.ts'

export const listEditionsAct = act(listEditions, async work => {
  const { organisation } = await ownerOf(work)
  const editions = await ownEditions(work)
  const laws = await lawActs(work)
  const documents = (organisation ? clinicKinds : platformKinds).map(kind => ({
    kind,
    editions: editions.filter(edition => edition.kind === kind).map(edition => said(edition, laws)),
  }))
  return { documents }
})

export const showEditionAct = act(showEdition, async (work, asked) => {
  const edition = await ownEdition(work, asked.edition)
  return {
    ...said(edition, await lawActs(work)),
    kind: edition.kind,
    slug: edition.slug,
    hash: edition.hash.toString('hex'),
    kk: inLanguage(edition, 'kk')!,
    ru: inLanguage(edition, 'ru')!,
    en: inLanguage(edition, 'en'),
    numbers: edition.numbers,
    contradictions: edition.state === 'superseded' ? [] : await contradictionsOf(work, edition),
  }
})

function said(edition: OwnEdition, laws: ReadonlyMap<string, LawAct>) {
  const { order_number, order_date } = edition
  return {
    edition: edition.id,
    number: edition.number,
    title: { kk: edition.title_kk, ru: edition.title_ru, en: edition.title_en ?? edition.title_ru },
    state: edition.state,
    draftedAt: edition.drafted_at.toISOString(),
    order: order_number && order_date ? { number: order_number, date: order_date } : null,
    effectiveFrom: edition.effective_from?.toISOString() ?? null,
    stale: staleCitations(edition, laws),
  }
}
