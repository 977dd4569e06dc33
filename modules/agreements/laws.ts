// Acts of law as data: which stand, which were repealed or renamed, and which texts still cite those.
import { sql } from 'kysely'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { dayOf } from '../catalogue/index.ts'
import type { LawState } from './law-states.ts'
import { type Citation, citationsIn } from './legal-text.ts'

export interface LawAct {
  code: string
  title: Text
  /** Number and date as the act bears them. */
  number: string
  /** The wording that was read; null where nobody noted it. */
  editionDate: string | null
  state: LawState
  /** Code of the act that stands in its place. */
  replacedBy: string | null
  source: string
  sourceDate: string
  /** False: nobody has confirmed the row. */
  verified: boolean
}

/** Acts of law as they stand on the day of work, by their codes. */
export async function lawActs(work: Pick<Work, 'db' | 'now'>): Promise<Map<string, LawAct>> {
  const { rows } = await sql<LawAct>`
    select distinct on (code) code, jsonb_build_object('kk', title_kk, 'ru', title_ru, 'en', title_en) as title, number,
      edition_date as "editionDate", state, replaced_by as "replacedBy", source, source_date as "sourceDate", verified
    from agreements.law_act where since <= ${dayOf(work.now)} order by code, since desc`.execute(work.db)
  return new Map(rows.map(row => [row.code, row]))
}

export interface StaleCitation {
  act: string
  article: string
  /** Null: no act of this code is known. */
  title: Text | null
  state: 'repealed' | 'renamed' | 'unknown'
  replacedBy: Text | null
}

/** Citations of acts that were repealed or renamed, or that nobody has entered. */
export function staleCitations(
  texts: { text_kk: string; text_ru: string; text_en: string | null },
  acts: ReadonlyMap<string, LawAct>,
): StaleCitation[] {
  return citationsIn([texts.text_kk, texts.text_ru, texts.text_en ?? ''].join('\n')).flatMap(citation =>
    staleness(citation, acts),
  )
}

function staleness({ act, article }: Citation, acts: ReadonlyMap<string, LawAct>): StaleCitation[] {
  const known = acts.get(act)
  if (!known) return [{ act, article, title: null, state: 'unknown', replacedBy: null }]
  if (known.state === 'in-force') return []
  const replacedBy = known.replacedBy ? (acts.get(known.replacedBy)?.title ?? null) : null
  return [{ act, article, title: known.title, state: known.state, replacedBy }]
}
