import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { setLawAct } from './set-law-act.api.ts'

/** Another row from today on; what was known before stays readable. */
export const setLawActAct = act(setLawAct, async (work, { code, title, ...asked }) => {
  await sql`insert into agreements.law_act (code, since, title_kk, title_ru, title_en, number, edition_date, state,
      replaced_by, source, source_date, verified)
    values (${code}, ${dayOf(work.now)}, ${title.kk}, ${title.ru}, ${title.en}, ${asked.number},
      ${asked.editionDate ?? null}, ${asked.state}, ${asked.replacedBy ?? null}, ${asked.source}, ${asked.sourceDate},
      ${asked.verified})`.execute(work.db)
  return {}
})
