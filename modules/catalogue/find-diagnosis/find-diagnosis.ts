import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { findDiagnosis } from './find-diagnosis.api.ts'

/** The code that was typed comes first, then the codes under it, then what bears the words in its name. */
export default act(findDiagnosis, async (work, { words, limit }) => {
  const { rows } = await sql<{ code: string; kk: string; ru: string; en: string }>`
    select code, kk, ru, en from catalogue.icd10
    where search like all ((select catalogue.word_patterns(${words}))::text[])
    order by upper(${words}) = code desc, starts_with(code, upper(${words})) desc, code
    limit ${limit}`.execute(work.db)
  return { diagnoses: rows }
})
